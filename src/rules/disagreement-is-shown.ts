import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { disagreementCandidates } from "../claim/disagreement-candidates.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "disagreement-is-shown";

export const disagreementIsShown: Rule = {
  name: rule,
  promise:
    "Where two sentences on one thing differ, or a source contradicts one, both positions stand side by side.",
  check: (briefing) => [...unjoined(briefing), ...contradicted(briefing)],
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
