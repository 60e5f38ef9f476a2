import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim } from "../claim/claim.ts";
import { printedSentences } from "../claim/printed-sentences.ts";
import { basisOf } from "../claim/quotes-of.ts";
import { tokenize } from "../language/words/tokens.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "judgement-has-basis";

export const judgementHasBasis: Rule = {
  name: rule,
  promise:
    "Every judgement has one record, rests on printed sentences that lead to words of a source, and gives the reason for its confidence.",
  check: (briefing) => [
    ...misplaced(briefing),
    ...unrecorded(briefing),
    ...unfounded(briefing),
    ...withoutReason(briefing),
  ],
};

/** Records that are of no judgement, or of one that has a record already. */
function misplaced({ judgements, claims }: CheckedBriefing): Problem[] {
  const kinds = new Map(claims.value.map(({ id, kind }) => [id, kind]));
  const records = judgements.value.judgements;
  return records.flatMap(({ claim }, index) => {
    const place = judgements.place(["judgements", index, "claim"]);
    const kind = kinds.get(claim) ?? "judgement";
    const isSecond = records.findIndex((record) => record.claim === claim) < index;
    return [
      ...(kind === "judgement"
        ? []
        : [
            {
              ...place,
              rule,
              message: `The record is of “${claim}”, a sentence of kind ${kind}.`,
              hint: "Name a claim of kind judgement; what is told, planned or assumed has no likelihood and no confidence.",
            },
          ]),
      ...(isSecond
        ? [
            {
              ...place,
              rule,
              message: `The judgement “${claim}” is recorded twice.`,
              hint: "Keep one record of it, with one level of confidence.",
            },
          ]
        : []),
    ];
  });
}

function unrecorded({ judgements, claims }: CheckedBriefing): Problem[] {
  const recorded = new Set(judgements.value.judgements.map(({ claim }) => claim));
  return claims.value.flatMap(({ id, kind }, index) =>
    kind !== "judgement" || recorded.has(id)
      ? []
      : [
          {
            ...claims.place([index, "kind"]),
            rule,
            message: `The judgement “${id}” has no record in judgements.yaml.`,
            hint: "Add one with its confidence, the reason for it and what would change it; or make it an assumption.",
          },
        ],
  );
}

/** That a judgement names no basis at all is another rule’s matter. */
function unfounded(briefing: CheckedBriefing): Problem[] {
  const { claims } = briefing;
  const printed = printedSentences(briefing);
  const byId = new Map(claims.value.map((claim) => [claim.id, claim]));
  return claims.value.flatMap((claim, index) => {
    if (claim.kind !== "judgement") return [];
    const place = claims.place([index, "basis"]);
    const basis = basisOf(claim, claims.value);
    const circle = circleFrom(claim, byId);
    const carried = basis.some(({ evidence, documents }) => evidence.length + documents.length > 0);
    return [
      ...(circle === undefined
        ? []
        : [
            {
              ...place,
              rule,
              message: `The basis of “${claim.id}” runs in a circle: ${circle.join(" → ")}.`,
              hint: "Take out the step that has no other ground than what follows from it.",
            },
          ]),
      ...(carried || basis.length === 0
        ? []
        : [
            {
              ...place,
              rule,
              message: `The basis of “${claim.id}” leads to no words of an article and to no document.`,
              hint: "Name a claim that a source carries, here or in the basis of what it rests on.",
            },
          ]),
      ...basis
        .filter(({ id }) => !printed.has(id))
        .map(({ id }) => ({
          ...place,
          rule,
          message: `“${claim.id}” rests on “${id}”, whose sentence is not printed.`,
          hint: `Put ${id} into a section of briefing.yaml, so that readers can weigh it.`,
        })),
    ];
  });
}

/** The first circle that the basis of a claim runs into, as ids from its start back to it; undefined where it ends. */
function circleFrom(
  claim: Claim,
  claims: ReadonlyMap<string, Claim>,
  path: readonly string[] = [],
  sound = new Set<Claim>(),
): readonly string[] | undefined {
  if (sound.has(claim)) return undefined;
  const start = path.indexOf(claim.id);
  if (start >= 0) return [...path.slice(start), claim.id];
  for (const id of claim.basis) {
    const one = claims.get(id);
    const circle = one && circleFrom(one, claims, [...path, claim.id], sound);
    if (circle) return circle;
  }
  sound.add(claim);
  return undefined;
}

/** Words that say no more than the level itself does. */
const EMPTY: ReadonlySet<string> = new Set(
  `low lower moderate high higher not assigned none no level of our the a an we us have has had it its is are was in this that
   to with and because so as there confidence confident judgement judgment judge hold held therefore very rather`.split(
    /\s+/u,
  ),
);

/** A reason names something: a source, an assumption, a gap. */
const LEAST_WORDS = 2;

function withoutReason({ judgements }: CheckedBriefing): Problem[] {
  return judgements.value.judgements.flatMap(({ claim, confidence, because }, index) => {
    const words = tokenize(because).filter(({ kind, lower }) => kind !== "mark" && !EMPTY.has(lower));
    if (words.length >= LEAST_WORDS) return [];
    return [
      {
        ...judgements.place(["judgements", index, "because"]),
        rule,
        message: `The reason for the confidence in “${claim}” says little more than its level, ${confidence}: “${because}”`,
        hint: "Say what the sources are worth, how many assumptions it takes, and what is missing.",
      },
    ];
  });
}
