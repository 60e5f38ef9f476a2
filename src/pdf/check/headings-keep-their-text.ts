import type { PDFRef } from "@cantoo/pdf-lib";
import { pagesOfElement } from "../read/pages-of-element.ts";
import type { StructureElement } from "../read/structure-tree.ts";
import type { PdfCheck } from "./check.ts";

/** No heading is the last of its page: what stands below it begins there, too. */
export const headingsKeepTheirText: PdfCheck = ({ pages, elements }) => {
  const numbers = new Map(pages.map(({ ref, number }) => [ref, number]));
  return elements.flatMap((heading, index) => {
    const at = pagesOfElement(heading).at(-1);
    if (!HEADING.test(heading.type) || at === undefined) return [];
    const after = elements.find(
      (element, place) => place > index && pageOwnOf(element) !== undefined && !isWithin(element, heading),
    );
    const next = after && pageOwnOf(after);
    return next === undefined || next === at ? [] : [`A heading is the last of page ${numbers.get(at)}.`];
  });
};

const HEADING = /^H[1-6]?$/u;

/** The page on which an element's own content begins, not that of elements in it. */
function pageOwnOf({ kids }: StructureElement): PDFRef | undefined {
  for (const kid of kids) if (kid.kind === "content" && kid.page !== undefined) return kid.page;
  return undefined;
}

function isWithin({ parent }: StructureElement, other: StructureElement): boolean {
  return parent !== undefined && (parent === other || isWithin(parent, other));
}
