import { PAGE_SLOT } from "../../view/silent-texts.ts";
import type { PdfCheck } from "./check.ts";
import type { PageFacts } from "./page-facts.ts";
import { untoldWords } from "./untold-words.ts";

/**
 * What belongs to no element is no text of the page's own, and no other check looks for its words: margins say what they
 * are meant to, and styles add nothing but what the page has for them, such as heads before values and addresses.
 */
export const noWordIsInvented: PdfCheck = ({ pages }, { page: said, margins = [], pageOf }) =>
  said === undefined
    ? []
    : pages.flatMap((page) => {
        const foot = pageOf(page.number, pages.length);
        return [
          ...untoldWords(looseTexts(page, false), [...margins, foot]),
          ...untoldWords(looseTexts(page, true), [...said.silent, PAGE_SLOT]),
        ].map((text) => `Page ${page.number} says “${text}”, which nobody wrote.`);
      });

/** The texts of a page that belong to no element, in its margins or in its area, line by line. */
function looseTexts({ runs }: PageFacts, inArea: boolean): readonly string[] {
  const lines = new Map<number, string>();
  for (const { text, mcid, clipped, block } of runs) {
    if (mcid === undefined && clipped === inArea) lines.set(block, (lines.get(block) ?? "") + text);
  }
  return [...lines.values()];
}
