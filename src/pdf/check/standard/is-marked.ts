import { PDFBool, PDFDict, PDFName } from "@cantoo/pdf-lib";
import type { StandardRule } from "./standard-rule.ts";

/** The document says that it is tagged. */
export const isMarked: StandardRule = {
  clause: "ISO 14289-1, 6.2; ISO 19005-3, 6.7.2.2",
  veraPdf: { ua1: "6.2-1", a3: "6.7.2.2-1" },
  broken: ({ catalog }) => {
    const info = catalog.lookup(PDFName.of("MarkInfo"));
    const isMarked = info instanceof PDFDict && info.lookup(PDFName.of("Marked")) === PDFBool.True;
    return isMarked ? [] : ["It does not say that it is tagged."];
  },
};
