import { bareText } from "../read/bare-text.ts";
import { readDestinations } from "../read/destinations.ts";
import type { PdfCheck } from "./check.ts";
import type { PageFacts } from "./page-facts.ts";
import { RIGHT_TO_LEFT } from "../read/right-to-left.ts";

/**
 * Where a link leads, the first words of what it leads to begin. Chromium takes the place of an element from its box,
 * and the box of letters that stand first on a page can begin a hair above it: on the page before.
 */
export const linksLeadToTheirWords: PdfCheck = ({ document, pages }, { firstWords }) => {
  if (firstWords === undefined) return [];
  const texts = pages.map(textOf);
  return [...readDestinations(document).named].flatMap(([id, page]) => {
    const words = bareText(firstWords.get(id) ?? "").slice(0, ENOUGH);
    // Letters that run from the right are painted from the left.
    if (page === undefined || words === "" || RIGHT_TO_LEFT.test(words)) return [];
    const [own = "", next = ""] = [texts[page - 1], texts[page]];
    const at = (own + next).indexOf(words);
    return at >= 0 && at < own.length
      ? []
      : [`A link leads to “${id}” on page ${page}, where its words do not begin: “${firstWords.get(id)}”.`];
  });
};

/** Letters that tell a sentence from most others. */
const ENOUGH = 24;

/** Without its head and foot. */
function textOf({ runs }: PageFacts): string {
  return bareText(runs.map(({ text, mcid }) => (mcid === undefined ? "" : text)).join(""));
}
