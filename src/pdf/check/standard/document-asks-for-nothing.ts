import { PDFName } from "@cantoo/pdf-lib";
import type { StandardRule } from "./standard-rule.ts";

/** The document asks nothing of the program that shows it. */
export const documentAsksForNothing: StandardRule = {
  clause: "ISO 19005-3, 6.11",
  veraPdf: { a3: "6.11-1" },
  broken: ({ catalog }) =>
    catalog.has(PDFName.of("Requirements"))
      ? ["The document asks something of the program that shows it."]
      : [],
};
