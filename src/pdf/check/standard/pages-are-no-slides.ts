import { PDFName } from "@cantoo/pdf-lib";
import type { StandardRule } from "./standard-rule.ts";

/** No page is shown in steps. */
export const pagesAreNoSlides: StandardRule = {
  clause: "ISO 19005-3, 6.10",
  veraPdf: { a3: "6.10-2" },
  broken: ({ pages }) =>
    pages
      .filter(({ page }) => page.node.has(PDFName.of("PresSteps")))
      .map(({ number }) => `Page ${number} is shown in steps.`),
};
