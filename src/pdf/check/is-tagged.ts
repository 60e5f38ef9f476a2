import { PDFBool, PDFDict, PDFName } from "@cantoo/pdf-lib";
import type { PdfCheck } from "./check.ts";

/** The document is tagged, so that it can be read aloud and reflowed (ISO 14289-1, 7.1; ISO 32000-1, 14.7 and 14.8). */
export const isTagged: PdfCheck = ({ document }) => {
  const wrong: string[] = [];
  const mark = document.catalog.lookup(PDFName.of("MarkInfo"));
  if (!(mark instanceof PDFDict) || mark.lookup(PDFName.of("Marked")) !== PDFBool.True) {
    wrong.push("The document is not marked as tagged.");
  }
  const tree = document.catalog.lookup(PDFName.of("StructTreeRoot"));
  if (!(tree instanceof PDFDict) || tree.lookup(PDFName.of("K")) === undefined) {
    wrong.push("The document has no structure tree.");
  }
  return wrong;
};
