import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { disagreementCandidates } from "../claim/disagreement-candidates.ts";
import type { Claim } from "../claim/claim.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "disagreement-is-shown";

export const disagreementIsShown: Rule = {
  name: rule,
  promise:
    "Where two sentences on one thing differ, or a source contradicts one, both positions stand side by side; where the words of one contradict the other, neither stands as undisputed.",
  check: (briefing) => [...unjoined(briefing), ...contradicted(briefing), ...oneSided(briefing)],
};

function unjoined({ claims, disagreements, sources }: CheckedBriefing): Problem[] {
  const joined = (one: string, other: string): boolean =>
    disagreements.value.some(({ positions }) => {
      const sides = [one, other].map((id) => positions.findIndex((position) => position.claims.includes(id)));
      return sides.every((side) => side >= 0) && sides[0] !== sides[1];
    });
  return disagreementCandidates(claims.value, sources.value).flatMap(({ claims: [one, other], reason }) =>
    joined(one.id, other.id)
      ? []
      : [
          {
            ...claims.place([claims.value.indexOf(other), "about"]),
            rule,
            message: `“${one.id}” and “${other.id}” differ on ${other.about?.attribute} of ${other.about?.subject} (${reason}), and no disagreement shows it.`,
            hint: "Add a record to disagreements.yaml with each in a position of its own, the readings that could reconcile them, and an assessment, or none.",
          },
        ],
  );
}

function contradicted({ claims, disagreements }: CheckedBriefing): Problem[] {
  const shown = new Set(
    disagreements.value.flatMap(({ positions }) => positions.flatMap((position) => position.claims)),
  );
  return claims.value.flatMap((claim, index) => {
    const piece = claim.evidence.findIndex(({ stance }) => stance === "contradicts");
    if (piece < 0 || shown.has(claim.id)) return [];
    return [
      {
        ...claims.place([index, "evidence", piece]),
        rule,
        message: `“${claim.id}” is contradicted by ${claim.evidence[piece]?.at}, and no disagreement shows it.`,
        hint: "Add a record to disagreements.yaml that gives both positions.",
      },
    ];
  });
}

/**
 * Where the words that contradict one position carry a sentence of another, they contradict each other: neither stands as
 * if nobody spoke against it. Positions that no words contradict are readings beside each other, and none is disputed.
 */
function oneSided({ claims, disagreements }: CheckedBriefing): Problem[] {
  const byId = new Map(claims.value.map((claim, index) => [claim.id, { claim, index }]));
  const problems = disagreements.value.flatMap(({ positions }) => {
    const sides = positions.map((position) => position.claims.flatMap((id) => byId.get(id) ?? []));
    return sides.flatMap((side, number) => {
      const others = sides.filter((_other, index) => index !== number).flat();
      return side.flatMap(({ claim }) =>
        bearersOf(claim, others).map(({ claim: other, index }) => ({
          ...claims.place([index, "evidence"]),
          rule,
          message: `“${claim.id}” stands as disputed, and “${other.id}”, whose words contradict it, does not.`,
          hint: `Give “${other.id}” the words against it as well: a quote of ${carrierOf(claim)}, with stance: contradicts.`,
        })),
      );
    });
  });
  // One that several contradict is told once.
  return [...new Map(problems.map((problem) => [problem.line, problem])).values()];
}

type Placed = { readonly claim: Claim; readonly index: number };

/** Of the claims of other positions, those that the passages carry which contradict this one, and that nothing contradicts. */
function bearersOf(claim: Claim, others: readonly Placed[]): readonly Placed[] {
  const against = new Set(claim.evidence.flatMap(({ at, stance }) => (stance === "contradicts" ? [at] : [])));
  return others.filter(
    ({ claim: { evidence } }) =>
      evidence.every(({ stance }) => stance !== "contradicts") && evidence.some(({ at }) => against.has(at)),
  );
}

function carrierOf({ id, evidence }: Claim): string {
  return evidence.find(({ stance }) => stance === "supports")?.at ?? `what carries “${id}”`;
}
