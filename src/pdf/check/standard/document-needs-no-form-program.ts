import { PDFName } from "@cantoo/pdf-lib";
import type { StandardRule } from "./standard-rule.ts";

/** The document is drawn as it stands. */
export const documentNeedsNoFormProgram: StandardRule = {
  clause: "ISO 19005-3, 6.4.2",
  veraPdf: { a3: "6.4.2-2" },
  broken: ({ catalog }) =>
    catalog.has(PDFName.of("NeedsRendering")) ? ["The document is drawn by a form program."] : [],
};
