import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "./briefing-view.ts";

/** What a citation of a briefing is made of. */
export type CitedBriefing = Pick<
  BriefingView,
  "unit" | "title" | "number" | "edition" | "handling" | "shortHash"
>;

/** How a briefing is cited, on one line: with its edition, and the first digits of what it was when it was read. */
export function citeBriefing(
  { unit, title, number, edition, handling, shortHash }: CitedBriefing,
  texts: Texts,
): string {
  const { label, published, asOf } = edition;
  const places = { unit, title, number, published, date: asOf, handling, hash: shortHash };
  return texts.say("citation.briefing", { ...places, edition: label.toLowerCase() });
}
