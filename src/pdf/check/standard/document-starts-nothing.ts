import { PDFName } from "@cantoo/pdf-lib";
import type { StandardRule } from "./standard-rule.ts";

/** The document starts nothing by itself. */
export const documentStartsNothing: StandardRule = {
  clause: "ISO 19005-3, 6.5.2",
  veraPdf: { a3: "6.5.2-1" },
  broken: ({ catalog }) => (catalog.has(PDFName.of("AA")) ? ["The document starts actions by itself."] : []),
};
