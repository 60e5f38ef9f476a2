import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { pageResources } from "../read/page-resources.ts";
import type { PdfCheck } from "./check.ts";

/**
 * No font is of Type 3: Skia falls back to it for variable fonts, CFF outlines and blurred text, and each glyph is then
 * a drawing, larger and poorer on screens.
 */
export const noType3Fonts: PdfCheck = ({ document }) =>
  pageResources(document, "Font").flatMap(({ page, name, object }) =>
    object instanceof PDFDict && object.lookup(PDFName.of("Subtype")) === PDFName.of("Type3")
      ? [`Page ${page}: the font ${name} is of Type 3; use a static TrueType font.`]
      : [],
  );
