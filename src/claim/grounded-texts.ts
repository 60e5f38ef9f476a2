import type { Place } from "../problem.ts";
import type { CheckedBriefing } from "./checked-briefing.ts";
import type { Claim } from "./claim.ts";
import type { ReportPlan } from "./report-plan.ts";
import { sectionClaims } from "./section-claims.ts";
import { sentencesOfText } from "./sentences-of-text.ts";

/** A text of ours beside the claims, as a claim that rests on what the text is about. */
export type GroundedText = {
  /** What the text belongs to, as a reader finds it. e.g. “the reason for the confidence in iraq-controls” */
  readonly what: string;
  readonly place: Place;
  readonly claim: Claim;
  /** Days that it may name of itself, in EDTF. */
  readonly days: readonly string[];
  /** Whether it tells what to look for: what may come, and how much of it, no source has yet. */
  readonly looksAhead?: true;
  /** How many take part in what it speaks of, so that it may count them. */
  readonly taking?: readonly number[];
};

/**
 * What stands with judgements, disagreements and sources: reasons, alternatives, indicators, positions, readings, worth,
 * points of comparison. None of those
 * whose ground is left out of the briefing, for what a quote that does not stand would carry cannot be told.
 */
export function groundedTexts(briefing: CheckedBriefing): readonly GroundedText[] {
  const ids = new Set(briefing.claims.value.map(({ id }) => id));
  return [...onJudgements(briefing), ...onDisagreements(briefing), ...onSources(briefing)]
    .filter(({ claim }) => claim.basis.every((id) => ids.has(id)))
    .flatMap((text) =>
      // A number and its date belong together within a sentence.
      sentencesOfText(text.claim.says).map((says) => ({ ...text, claim: { ...text.claim, says } })),
    );
}

function onJudgements({ judgements, plan }: CheckedBriefing): readonly GroundedText[] {
  const { asOf } = plan.value;
  const printed = printedIn(plan.value);
  const records = judgements.value.judgements;
  const groundsOf = (id: string): readonly string[] => [
    id,
    ...(records.find(({ claim }) => claim === id)?.alternatives ?? []).flatMap(({ basis }) => basis),
  ];
  return [
    ...records.flatMap(({ claim, because, wouldChange, alternatives }, index): GroundedText[] => [
      {
        what: `The reason for the confidence in “${claim}”`,
        place: judgements.place(["judgements", index, "because"]),
        claim: resting(because, groundsOf(claim)),
        days: [asOf],
      },
      {
        what: `What would change “${claim}”`,
        place: judgements.place(["judgements", index, "wouldChange"]),
        claim: resting(wouldChange, [...groundsOf(claim), ...printed]),
        days: [asOf],
        looksAhead: true,
      },
      ...alternatives.flatMap(({ basis, ...texts }, other) =>
        (["holds", "why"] as const).map((field) => ({
          what: `An alternative to “${claim}”`,
          place: judgements.place(["judgements", index, "alternatives", other, field]),
          claim: resting(texts[field], [claim, ...basis]),
          days: [asOf],
        })),
      ),
    ]),
    ...judgements.value.indicators.map(({ id, watch, by, bears }, index): GroundedText => ({
      what: `The indicator “${id}”`,
      place: judgements.place(["indicators", index, "watch"]),
      claim: resting(
        watch,
        bears.flatMap(({ on }) => groundsOf(on)),
      ),
      days: [asOf, by],
      looksAhead: true,
    })),
  ];
}

/** A position rests on its claims; what is made of them may draw on all that the report prints. */
function onDisagreements({ disagreements, plan }: CheckedBriefing): readonly GroundedText[] {
  const days = [plan.value.asOf];
  const printed = printedIn(plan.value);
  return disagreements.value.flatMap(({ id, point, positions, differs, readings, assessment }, index) => {
    const what = `The disagreement “${id}”`;
    const grounds = [...positions.flatMap(({ claims }) => claims), ...printed];
    const text = (says: string, ...path: readonly (string | number)[]): GroundedText => ({
      what,
      place: disagreements.place([index, ...path]),
      claim: resting(says, grounds),
      days,
      taking: [positions.length],
    });
    return [
      text(point, "point"),
      ...positions.map(({ holds, claims }, at) => ({
        ...text(holds, "positions", at, "holds"),
        claim: resting(holds, claims),
      })),
      text(differs, "differs"),
      ...readings.map((reading, at) => text(reading, "readings", at)),
      text(assessment, "assessment"),
    ];
  });
}

/** What the sources are worth together, and what they are compared on. */
function onSources({ sourceBase, comparison, sources, plan }: CheckedBriefing): readonly GroundedText[] {
  const base = sourceBase.value;
  const origins = new Set(sources.value.map(({ origin }) => origin.id));
  const shared = { days: [plan.value.asOf], taking: [sources.value.length, origins.size] };
  const printed = printedIn(plan.value);
  const lists = (["strengths", "weaknesses"] as const).flatMap((list) =>
    (base?.[list] ?? []).map((says, index) => ({ says, place: sourceBase.place([list, index]) })),
  );
  const worth = base ? [...lists, { says: base.weight, place: sourceBase.place(["weight"]) }] : [];
  return [
    ...worth.map(({ says, place }) => ({
      what: "The worth of the sources",
      place,
      claim: resting(says, printed),
      ...shared,
    })),
    ...comparison.value.map(({ id, point, claims }, index) => ({
      what: `The point of comparison “${id}”`,
      place: comparison.place([index, "point"]),
      claim: resting(point, claims),
      ...shared,
    })),
  ];
}

function printedIn(plan: ReportPlan): readonly string[] {
  return [...plan.bottomLine, ...sectionClaims(plan)];
}

/** A text as an assumption, which is held to what its grounds quote. */
function resting(says: string, basis: readonly string[]): Claim {
  return {
    id: "",
    says,
    kind: "assumption",
    when: "unknown",
    evidence: [],
    figures: [],
    documents: [],
    basis: [...new Set(basis)],
    silent: [],
  };
}
