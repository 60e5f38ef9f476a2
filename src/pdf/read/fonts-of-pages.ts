import { PDFDict, PDFName, type PDFDocument, type PDFRef } from "@cantoo/pdf-lib";

/** Answers with a font of a page by its name among the resources there; each is looked for once. */
export function fontsOfPages(document: PDFDocument): (page: PDFRef, name: string) => PDFDict | undefined {
  const known = new Map<PDFRef, Map<string, PDFDict | undefined>>();
  return (page, name) => {
    const onPage = known.get(page) ?? new Map<string, PDFDict | undefined>();
    known.set(page, onPage);
    if (!onPage.has(name)) onPage.set(name, fontIn(document, page, name));
    return onPage.get(name);
  };
}

function fontIn(document: PDFDocument, page: PDFRef, name: string): PDFDict | undefined {
  const node = document.context.lookup(page);
  const resources = node instanceof PDFDict ? node.lookup(PDFName.of("Resources")) : undefined;
  const fonts = resources instanceof PDFDict ? resources.lookup(PDFName.of("Font")) : undefined;
  const font = fonts instanceof PDFDict ? fonts.lookup(PDFName.of(name)) : undefined;
  return font instanceof PDFDict ? font : undefined;
}
