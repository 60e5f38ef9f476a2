import type { CheckedBriefing } from "./checked-briefing.ts";

/** The ids of the claims whose sentences are printed: in the bottom line, as a key judgement, in a section. */
export function printedSentences({
  plan,
  judgements,
}: Pick<CheckedBriefing, "plan" | "judgements">): ReadonlySet<string> {
  return new Set([
    ...plan.value.bottomLine,
    ...judgements.value.judgements.map(({ claim }) => claim),
    ...plan.value.sections.flatMap(({ paragraphs }) => paragraphs.flat()),
  ]);
}
