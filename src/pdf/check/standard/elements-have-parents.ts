import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import type { StandardRule } from "./standard-rule.ts";

/** Every element names what it stands in. */
export const elementsHaveParents: StandardRule = {
  clause: "ISO 14289-1, 7.1",
  veraPdf: { ua1: "7.1-12" },
  broken: ({ elements }) =>
    elements
      .filter(({ dict }) => !(dict.lookup(PDFName.of("P")) instanceof PDFDict))
      .map(({ type }) => `An element ${type} does not name its parent.`),
};
