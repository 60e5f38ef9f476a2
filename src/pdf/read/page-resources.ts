import { PDFArray, PDFDict, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import type { PDFDocument, PDFObject } from "@cantoo/pdf-lib";

/** A resource that a page can reach, and the first page, from 1, that does. */
export type PageResource = { readonly page: number; readonly name: string; readonly object: PDFObject };

/**
 * The resources of one kind that the pages reach: their own, and those of the forms, patterns, soft masks, Type 3 fonts
 * and annotation appearances that they use, to any depth. Each once.
 */
export function pageResources(document: PDFDocument, kind: "Font" | "XObject"): readonly PageResource[] {
  const found: PageResource[] = [];
  const seen = new Set<PDFObject>();
  const visit = (object: PDFObject | undefined, page: number): void => {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (dict instanceof PDFArray)
      for (const each of dict.asArray()) visit(document.context.lookup(each), page);
    if (!(dict instanceof PDFDict) || seen.has(dict) || leadsOut(dict)) return;
    seen.add(dict);
    for (const [key, value] of dict.entries()) {
      const next = document.context.lookup(value);
      if (key.decodeText() === kind && next instanceof PDFDict) addGroup(next, page);
      visit(next, page);
    }
  };
  const addGroup = (group: PDFDict, page: number): void => {
    for (const [key, value] of group.entries()) {
      const object = document.context.lookup(value);
      const isNew = object !== undefined && !found.some((other) => other.object === object);
      if (isNew) found.push({ page, name: key.decodeText(), object });
    }
  };
  for (const [index, page] of document.getPages().entries()) {
    visit(page.node.Resources(), index + 1);
    visit(page.node.lookup(PDFName.of("Annots")), index + 1);
  }
  return found;
}

/** Links and annotations refer to pages, and to the structure tree: neither is a resource. */
function leadsOut(dict: PDFDict): boolean {
  const type = dict.lookup(PDFName.of("Type"));
  return (
    type instanceof PDFName &&
    ["Page", "Pages", "Catalog", "StructElem", "StructTreeRoot"].includes(type.decodeText())
  );
}
