import type { BriefingView } from "./briefing-view.ts";

/** What a citation of a briefing is made of. */
export type CitedBriefing = Pick<
  BriefingView,
  "unit" | "title" | "number" | "edition" | "handling" | "shortHash"
>;

/** How a briefing is cited, on one line: with its edition, and the first digits of what it was when it was read. */
export function citeBriefing({ unit, title, number, edition, handling, shortHash }: CitedBriefing): string {
  const place = `${number}, ${edition.label.toLowerCase()}, published ${edition.published}, as of ${edition.asOf}`;
  return `${unit}. “${title}”. ${place}. ${handling}. Content SHA-256 ${shortHash}.`;
}
