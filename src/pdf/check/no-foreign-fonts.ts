import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { pageResources } from "../page-resources.ts";
import type { PdfCheck } from "./check.ts";
import { fontName } from "./fonts-are-embedded.ts";

/**
 * Every font is one of the site's own: where a face is missing or a character is not in it, the browser takes a font of
 * the machine without a word, and another machine prints another document.
 */
export const noForeignFonts: PdfCheck = (document, expected) =>
  pageResources(document, "Font").flatMap(({ page, object }) => {
    const { fonts } = expected;
    if (fonts === undefined || !(object instanceof PDFDict) || isType3(object)) return [];
    const name = fontName(object).replace(/^[A-Z]{6}\+/, "");
    return fonts.some((own) => name.startsWith(own))
      ? []
      : [`Page ${page}: the font ${name} is not one of the site's own.`];
  });

function isType3(font: PDFDict): boolean {
  return font.lookup(PDFName.of("Subtype")) === PDFName.of("Type3");
}
