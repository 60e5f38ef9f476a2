import { pagesOfElement } from "../read/pages-of-element.ts";
import { elementsOf, readStructure } from "../read/structure-tree.ts";
import type { PdfCheck } from "./check.ts";

/** No row of a table begins on one page and ends on the next, where the variant does not let its tables run in. */
export const rowsStayWhole: PdfCheck = (document, { rowsMayPart = false }) => {
  const tree = readStructure(document);
  if (!tree || rowsMayPart) return [];
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  return elementsOf(tree)
    .filter(({ type }) => type === "TR")
    .map((row) => [...new Set(pagesOfElement(row))].map((page) => numbers.get(page)))
    .filter((pages) => pages.length > 1)
    .map((pages) => `A row of a table stands on pages ${pages.join(" and ")}.`);
};
