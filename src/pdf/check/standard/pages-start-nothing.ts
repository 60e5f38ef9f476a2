import { PDFName } from "@cantoo/pdf-lib";
import type { StandardRule } from "./standard-rule.ts";

/** No page starts anything by itself. */
export const pagesStartNothing: StandardRule = {
  clause: "ISO 19005-3, 6.5.2",
  veraPdf: { a3: "6.5.2-2" },
  broken: ({ pages }) =>
    pages
      .filter(({ page }) => page.node.has(PDFName.of("AA")))
      .map(({ number }) => `Page ${number} starts actions by itself.`),
};
