import { pagesOfElement } from "../read/pages-of-element.ts";
import type { PdfCheck } from "./check.ts";

/**
 * No caption of a table, or of a list that a table is run in as, is torn or the last of its page: the first row begins
 * there, too.
 */
export const captionsKeepTheirRows: PdfCheck = ({ pages, elements, typeOf, parentTypeOf }) => {
  const numbers = new Map(pages.map(({ ref, number }) => [ref, number]));
  return elements.flatMap((caption) => {
    if (typeOf(caption) !== "Caption" || !CAPTIONED.has(parentTypeOf(caption))) return [];
    const [first, ...others] = pagesOfElement(caption);
    const row = caption.parent?.kids.find((kid) => kid.kind === "element" && kid !== caption);
    const [begins] = row?.kind === "element" ? pagesOfElement(row) : [];
    if (first === undefined || [...others, begins ?? first].every((page) => page === first)) return [];
    return [`The caption of a table is the last of page ${numbers.get(first)}.`];
  });
};

/** The caption of a figure may stand below it. */
const CAPTIONED: ReadonlySet<string> = new Set(["Table", "L"]);
