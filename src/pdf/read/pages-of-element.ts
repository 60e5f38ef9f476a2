import type { PDFRef } from "@cantoo/pdf-lib";
import type { StructureElement } from "./structure-tree.ts";

/** The pages that an element is painted on, one for each piece of content in reading order. */
export function pagesOfElement(element: StructureElement): readonly PDFRef[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind === "element") return pagesOfElement(kid);
    return kid.kind === "content" && kid.page !== undefined ? [kid.page] : [];
  });
}
