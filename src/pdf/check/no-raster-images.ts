import { PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { pageResources } from "../read/page-resources.ts";
import type { PdfCheck } from "./check.ts";

/**
 * Nothing is a bitmap: charts and maps are vectors, sharp at any size, with text that can be searched. Skia writes
 * bitmaps as image XObjects only, never inline.
 */
export const noRasterImages: PdfCheck = ({ document }) =>
  pageResources(document, "XObject").flatMap(({ page, name, object }) =>
    object instanceof PDFRawStream && object.dict.lookup(PDFName.of("Subtype")) === PDFName.of("Image")
      ? [`Page ${page}: ${name} is a bitmap of ${sizeOf(object)} pixels.`]
      : [],
  );

/** e.g. 640 × 480 */
function sizeOf(image: PDFRawStream): string {
  return ["Width", "Height"].map((key) => String(image.dict.lookup(PDFName.of(key)) ?? "?")).join(" × ");
}
