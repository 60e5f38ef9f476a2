import { PDFArray, PDFDict, PDFName } from "@cantoo/pdf-lib";
import { pageResources } from "../read/page-resources.ts";
import type { PdfCheck } from "./check.ts";

/** Every font travels in the file, so that the page looks and reads the same everywhere (ISO 19005-2, 6.2.11.4). */
export const fontsAreEmbedded: PdfCheck = ({ document }) =>
  pageResources(document, "Font").flatMap(({ page, object }) =>
    object instanceof PDFDict && !isEmbedded(object)
      ? [`Page ${page}: the font ${fontName(object)} is not embedded.`]
      : [],
  );

/** The font's own name, or what it is if it has none. e.g. AAAAAA+SourceSerif4-Regular */
export function fontName(font: PDFDict): string {
  const name = font.lookup(PDFName.of("BaseFont"));
  return name instanceof PDFName ? name.decodeText() : "without a name";
}

function isEmbedded(font: PDFDict): boolean {
  // A Type 3 font is its own program: another check forbids it.
  if (font.lookup(PDFName.of("Subtype")) === PDFName.of("Type3")) return true;
  const descendants = font.lookup(PDFName.of("DescendantFonts"));
  const inner = descendants instanceof PDFArray ? descendants.lookup(0) : font;
  const descriptor = inner instanceof PDFDict ? inner.lookup(PDFName.of("FontDescriptor")) : undefined;
  if (!(descriptor instanceof PDFDict)) return false;
  return ["FontFile", "FontFile2", "FontFile3"].some(
    (key) => descriptor.lookup(PDFName.of(key)) !== undefined,
  );
}
