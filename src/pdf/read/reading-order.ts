import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from "@cantoo/pdf-lib";
import type { PDFDocument, PDFObject } from "@cantoo/pdf-lib";
import { pageText } from "./page-text.ts";

/**
 * The text of a tagged document in the order of its structure tree, which is that of the page's HTML and of what a
 * screen reader says; floats and positioned parts are painted in another. Running heads and page numbers belong to no
 * element and are not in it. Spaces at line ends are missing. Empty without a structure tree (ISO 32000-1, 14.7).
 */
export function readingOrder(document: PDFDocument): string {
  const texts = new Map<PDFObject, ReadonlyMap<number, string>>();
  for (const page of document.getPages()) texts.set(page.ref, textsByMark(pageText(page)));
  const parts: string[] = [];
  const visit = (kid: PDFObject | undefined, page: PDFObject | undefined): void => {
    if (kid instanceof PDFNumber) {
      parts.push((page && texts.get(page)?.get(kid.asNumber())) ?? "");
    } else if (kid instanceof PDFArray) {
      for (const each of kid.asArray())
        visit(each instanceof PDFRef ? document.context.lookup(each) : each, page);
    } else if (kid instanceof PDFDict) {
      const own = kid.get(PDFName.of("Pg")) ?? page;
      if (kid.lookup(PDFName.of("Type")) === PDFName.of("MCR")) visit(kid.lookup(PDFName.of("MCID")), own);
      else visit(kid.lookup(PDFName.of("K")), own);
    }
  };
  visit(document.catalog.lookup(PDFName.of("StructTreeRoot")), undefined);
  return parts.join("");
}

function textsByMark(runs: ReturnType<typeof pageText>): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { mcid, text } of runs) {
    if (mcid !== undefined) texts.set(mcid, (texts.get(mcid) ?? "") + text);
  }
  return texts;
}
