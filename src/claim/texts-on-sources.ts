import type { Parsed } from "../yaml/parse-yaml.ts";
import type { ValuePath } from "../yaml/value-path.ts";
import type { Place } from "../problem.ts";
import type { CheckedBriefing } from "./checked-briefing.ts";
import { readAddress } from "./claim.ts";

/** A text of ours that may count the sources, and how many a count in it may mean beside all of them. */
export type TextOnSources = {
  readonly text: string;
  readonly place: Place;
  /** Whether it speaks of the sources and of nothing else. */
  readonly only?: true;
  /** Whether it speaks of all of them, so that those of one kind are all too. */
  readonly whole?: true;
  /** As many sources as take part in what it speaks of. */
  readonly taking?: number;
};

/**
 * Every text of ours in which words that count the sources go stale when one is added or dropped. What tells what the
 * articles tell is none: there a number stands in the quotes.
 */
export function textsOnSources(briefing: CheckedBriefing): readonly TextOnSources[] {
  const { plan, claims, judgements, comparison, disagreements, sources, sourceBase } = briefing;
  const base = sourceBase.value;
  return [
    ...textsAt(plan, [["title"], ["shortTitle"], ["subtitle"]]).map(whole),
    ...textsAt(
      plan,
      plan.value.sections.map((_one, index) => ["sections", index, "title"]),
    ),
    ...claims.value.flatMap(({ kind }, index) => {
      const says = textsAt(claims, [[index, "says"]]);
      if (kind === "gap") return says.map(whole);
      return kind === "assumption" || kind === "judgement" ? says : [];
    }),
    ...judgements.value.judgements.flatMap(({ alternatives }, index) =>
      textsAt(judgements, [
        ["judgements", index, "because"],
        ["judgements", index, "wouldChange"],
        ...alternatives.flatMap((_one, other) =>
          ["holds", "why"].map((field) => ["judgements", index, "alternatives", other, field]),
        ),
      ]),
    ),
    ...judgements.value.indicators.flatMap((_one, index) =>
      textsAt(judgements, [["indicators", index, "watch"]]),
    ),
    ...comparison.value.flatMap((_one, index) => textsAt(comparison, [[index, "point"]])),
    ...disagreements.value.flatMap((one, index) =>
      textsAt(disagreements, [
        [index, "point"],
        [index, "differs"],
        [index, "assessment"],
        ...one.positions.map((_position, at) => [index, "positions", at, "holds"]),
        ...one.readings.map((_reading, at) => [index, "readings", at]),
      ]).map((text) => ({ ...text, taking: sourcesOfPositions(one.positions, briefing) })),
    ),
    ...sources.value.flatMap((_one, index) =>
      textsAt(sources, [
        [index, "descriptor"],
        [index, "provenance"],
        [index, "origin", "basis"],
        [index, "reliabilityBasis"],
      ]),
    ),
    ...textsAt(sourceBase, [
      ...(base?.strengths ?? []).map((_one, index) => ["strengths", index]),
      ...(base?.weaknesses ?? []).map((_one, index) => ["weaknesses", index]),
      ["weight"],
    ]).map((text) => ({ ...text, only: true as const })),
  ];
}

function whole(text: TextOnSources): TextOnSources {
  return { ...text, whole: true };
}

/** How many sources the positions of a disagreement quote. */
function sourcesOfPositions(
  positions: readonly { readonly claims: readonly string[] }[],
  { claims }: CheckedBriefing,
): number {
  const ids = new Set(positions.flatMap((position) => position.claims));
  const quotes = claims.value.filter(({ id }) => ids.has(id)).flatMap(({ evidence }) => evidence);
  return new Set(quotes.map(({ at }) => readAddress(at).source)).size;
}

/** The texts at the given paths of a file, those that are there. */
function textsAt(file: Parsed<unknown>, paths: readonly ValuePath[]): readonly TextOnSources[] {
  return paths.flatMap((path) => {
    const text = path.reduce<unknown>((value, key) => Object(value)[key], file.value);
    return typeof text === "string" ? [{ text, place: file.place(path) }] : [];
  });
}
