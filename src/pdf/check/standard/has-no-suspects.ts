import { PDFBool, PDFDict, PDFName } from "@cantoo/pdf-lib";
import type { StandardRule } from "./standard-rule.ts";

/** No tag is said to be in doubt. */
export const hasNoSuspects: StandardRule = {
  clause: "ISO 14289-1, 7.1",
  veraPdf: { ua1: "7.1-4" },
  broken: ({ catalog }) => {
    const info = catalog.lookup(PDFName.of("MarkInfo"));
    const suspects = info instanceof PDFDict && info.lookup(PDFName.of("Suspects")) === PDFBool.True;
    return suspects ? ["It says that its tags are suspect."] : [];
  },
};
