import type { PDFRef } from "@cantoo/pdf-lib";
import type { StructureElement } from "./structure-tree.ts";

/** A piece of marked content, by the page that paints it. */
type Mark = { readonly page: PDFRef; readonly mcid: number };

/** All that is painted for an element, in reading order. */
export function marksOfElement(element: StructureElement): readonly Mark[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind === "element") return marksOfElement(kid);
    return kid.kind === "content" && kid.page !== undefined && !kid.owner
      ? [{ page: kid.page, mcid: kid.mcid }]
      : [];
  });
}
