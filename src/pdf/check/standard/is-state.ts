import { PDFName, type PDFDict } from "@cantoo/pdf-lib";
import { nameIn } from "../../read/name-in.ts";

/** Whether a dictionary is a graphics state (ISO 32000-1, 8.4.5); Skia writes them without their type. */
export function isState(dict: PDFDict): boolean {
  return nameIn(dict, "Type") === "ExtGState" || dict.has(PDFName.of("ca")) || dict.has(PDFName.of("BM"));
}
