import { pagesOfElement } from "../read/pages-of-element.ts";
import type { PdfCheck } from "./check.ts";

/** No row of a table begins on one page and ends on the next, where the variant does not let its tables run in. */
export const rowsStayWhole: PdfCheck = ({ pages, elements }, { rowsMayPart = false }) => {
  if (rowsMayPart) return [];
  const numbers = new Map(pages.map(({ ref, number }) => [ref, number]));
  return elements
    .filter(({ type }) => type === "TR")
    .map((row) => [...new Set(pagesOfElement(row))].map((page) => numbers.get(page)))
    .filter((pages) => pages.length > 1)
    .map((pages) => `A row of a table stands on pages ${pages.join(" and ")}.`);
};
