import type { Parsed } from "../yaml/parse-yaml.ts";
import type { ValuePath } from "../yaml/value-path.ts";
import type { Place } from "../problem.ts";
import { PROVENANCE_FIELDS } from "../source/source-entry.ts";
import type { CheckedBriefing } from "./checked-briefing.ts";
import type { Claim } from "./claim.ts";
import type { ReportPlan } from "./report-plan.ts";

/** A text of ours that is printed as prose; quotes of articles, names and ids are none. */
export type PrintedText = {
  readonly text: string;
  readonly place: Place;
  /** The claim whose sentence it is. */
  readonly claim?: Claim;
};

type Section = ReportPlan["sections"][number];

/**
 * Every text of ours that is printed as prose, once, in reading order: what a part shows stands where its section does,
 * and after the sections where no section has it. Claims that stand nowhere come last, so that no rule passes them over.
 */
export function printedTexts(briefing: CheckedBriefing): readonly PrintedText[] {
  const { plan, claims, judgements, comparison } = briefing;
  const { sections } = plan.value;
  const sentences = sentencesOnce(briefing);
  const parts = partTexts(briefing);
  const placed = new Set(sections.map(({ part }) => part));
  const leftOver = PARTS.filter((part) => !placed.has(part)).flatMap((part) => parts[part]);
  return [
    ...textsAt(plan, [
      ["withdrawn", "why"],
      ["superseded", "because"],
      ["title"],
      ["shortTitle"],
      ["subtitle"],
    ]),
    ...sentences(plan.value.bottomLine),
    ...judgements.value.judgements.flatMap(({ claim }, index) => [
      ...sentences([claim]),
      ...textsAt(judgements, [
        ["judgements", index, "because"],
        ["judgements", index, "wouldChange"],
      ]),
    ]),
    ...sections.flatMap((section, index) => [
      ...textsAt(plan, [["sections", index, "title"]]),
      ...section.paragraphs.flatMap(sentences),
      ...(isTold(section.part) ? parts[section.part] : []),
    ]),
    ...leftOver,
    ...textsAt(
      comparison,
      comparison.value.map((_point, index) => [index, "point"]),
    ),
    ...sourceTexts(briefing),
    ...sentences(claims.value.map(({ id }) => id)),
  ];
}

/** The parts of a section that hold texts of their own. */
const PARTS = ["alternatives", "disagreements", "indicators", "editions"] as const;

function isTold(part: Section["part"]): part is (typeof PARTS)[number] {
  return PARTS.some((one) => one === part);
}

/** A function that answers with the sentences of claims that were not asked for before. */
function sentencesOnce({ claims }: CheckedBriefing): (ids: readonly string[]) => readonly PrintedText[] {
  const open = new Map(claims.value.map((claim, index) => [claim.id, { claim, index }]));
  return (ids) =>
    ids.flatMap((id) => {
      const found = open.get(id);
      open.delete(id);
      if (!found) return [];
      const { claim, index } = found;
      return [{ text: claim.says, place: claims.place([index, "says"]), claim }];
    });
}

function partTexts({
  plan,
  judgements,
  disagreements,
}: CheckedBriefing): Readonly<Record<(typeof PARTS)[number], readonly PrintedText[]>> {
  return {
    alternatives: judgements.value.judgements.flatMap((judgement, index) =>
      judgement.alternatives.flatMap((_one, other) =>
        textsAt(
          judgements,
          ["holds", "why"].map((field) => ["judgements", index, "alternatives", other, field]),
        ),
      ),
    ),
    disagreements: disagreements.value.flatMap(({ positions, readings, assessment }, index) =>
      textsAt(disagreements, [
        [index, "point"],
        ...positions.map((_one, position) => [index, "positions", position, "holds"]),
        [index, "differs"],
        ...readings.map((_one, reading) => [index, "readings", reading]),
        ...(assessment === "none" ? [] : [[index, "assessment"]]),
      ]),
    ),
    indicators: textsAt(
      judgements,
      judgements.value.indicators.map((_one, index) => ["indicators", index, "watch"]),
    ),
    editions: textsAt(
      plan,
      plan.value.editions.map((_one, index) => ["editions", index, "change"]),
    ),
  };
}

/** What is said of the sources together, and of each. */
function sourceTexts({ sourceBase, sources }: CheckedBriefing): readonly PrintedText[] {
  const base = sourceBase.value;
  return [
    ...textsAt(sourceBase, [
      ...(base?.strengths ?? []).map((_one, index) => ["strengths", index]),
      ...(base?.weaknesses ?? []).map((_one, index) => ["weaknesses", index]),
      ["weight"],
    ]),
    ...sources.value.flatMap((_source, index) =>
      textsAt(sources, [
        [index, "descriptor"],
        [index, "reliabilityBasis"],
        ...["unknown", "differs"].flatMap((key) => PROVENANCE_FIELDS.map((field) => [index, key, field])),
        [index, "provenance"],
        [index, "origin", "name"],
        [index, "origin", "basis"],
      ]),
    ),
  ];
}

/** The texts at the given paths of a file, those that are there. */
function textsAt(file: Parsed<unknown>, paths: readonly ValuePath[]): readonly PrintedText[] {
  return paths.flatMap((path) => {
    const text = path.reduce<unknown>((value, key) => valueAt(value, key), file.value);
    return typeof text === "string" ? [{ text, place: file.place(path) }] : [];
  });
}

function valueAt(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}
