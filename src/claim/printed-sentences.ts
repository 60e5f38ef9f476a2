import type { CheckedBriefing } from "./checked-briefing.ts";
import { sectionClaims } from "./section-claims.ts";

/** The ids of the claims whose sentences are printed: in the bottom line, as a key judgement, in a section. */
export function printedSentences({
  plan,
  judgements,
}: Pick<CheckedBriefing, "plan" | "judgements">): ReadonlySet<string> {
  return new Set([
    ...plan.value.bottomLine,
    ...judgements.value.judgements.map(({ claim }) => claim),
    ...sectionClaims(plan.value),
  ]);
}
