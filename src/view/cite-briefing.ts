import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "./briefing-view.ts";

/** What a citation of a briefing is made of. */
export type CitedBriefing = Pick<
  BriefingView,
  "unit" | "title" | "number" | "edition" | "handling" | "shortHash" | "notices"
>;

/**
 * How a briefing is cited, on one line: with its edition, the first digits of what it was when it was read, and what
 * became of it, so that whoever is shown the citation alone does not rely on it.
 */
export function citeBriefing(
  { unit, title, number, edition, handling, shortHash, notices }: CitedBriefing,
  texts: Texts,
): string {
  const { label, published, asOf } = edition;
  const places = { unit, title, number, published, date: asOf, handling, hash: shortHash };
  const briefing = texts.say("citation.briefing", { ...places, edition: label.toLowerCase() });
  return [briefing, ...notices.map(({ cited }) => cited)].join(" ");
}
