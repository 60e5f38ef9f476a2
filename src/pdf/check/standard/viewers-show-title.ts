import { PDFBool, PDFDict, PDFName } from "@cantoo/pdf-lib";
import type { StandardRule } from "./standard-rule.ts";

/** Viewers show the title, not the name of the file. */
export const viewersShowTitle: StandardRule = {
  clause: "ISO 14289-1, 7.1",
  veraPdf: { ua1: "7.1-10" },
  broken: ({ catalog }) => {
    const preferences = catalog.lookup(PDFName.of("ViewerPreferences"));
    const shows =
      preferences instanceof PDFDict && preferences.lookup(PDFName.of("DisplayDocTitle")) === PDFBool.True;
    return shows ? [] : ["Viewers show the name of the file in place of the title."];
  },
};
