import { pagesOfElement } from "../pages-of-element.ts";
import { elementsOf, readStructure, type StructureElement } from "../structure-tree.ts";
import type { PdfCheck } from "./check.ts";

/** No heading is the last of its page: what stands below it begins there, too. */
export const headingsKeepTheirText: PdfCheck = (document) => {
  const tree = readStructure(document);
  if (!tree) return [];
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const elements = elementsOf(tree);
  return elements.flatMap((heading, index) => {
    const at = pagesOfElement(heading).at(-1);
    if (!HEADING.test(heading.type) || at === undefined) return [];
    const next = elements
      .slice(index + 1)
      .filter((element) => !isWithin(element, heading))
      .flatMap((element) => pagesOwnOf(element))
      .at(0);
    return next === undefined || next === at ? [] : [`A heading is the last of page ${numbers.get(at)}.`];
  });
};

const HEADING = /^H[1-6]?$/u;

/** The pages of an element's own content, not that of elements in it. */
function pagesOwnOf({ kids }: StructureElement) {
  return kids.flatMap((kid) => (kid.kind === "content" && kid.page !== undefined ? [kid.page] : []));
}

function isWithin({ parent }: StructureElement, other: StructureElement): boolean {
  return parent !== undefined && (parent === other || isWithin(parent, other));
}
