import type { PDFPage } from "@cantoo/pdf-lib";
import { pageText } from "../page-text.ts";
import type { PdfCheck } from "./check.ts";

/** “Page x of y” stands in the margin of every page, so that loose sheets find their place. */
export const pagesAreNumbered: PdfCheck = (document) => {
  const pages = document.getPages();
  return pages.flatMap((page, index) => {
    const expected = `Page ${index + 1} of ${pages.length}`;
    const numbers = marginBlocks(page).flatMap(
      (block) => block.match(/(?<![\d\p{L}])Page \d+ of \d+/gu) ?? [],
    );
    if (numbers.length === 0) return [`Page ${index + 1} does not say “${expected}”.`];
    return numbers
      .filter((found) => found !== expected)
      .map((found) => `Page ${index + 1} says “${found}”; it should be “${expected}”.`);
  });
};

/** The texts that belong to no element, one for each margin box. */
function marginBlocks(page: PDFPage): readonly string[] {
  const blocks = new Map<number, string>();
  for (const { text, mcid, block } of pageText(page)) {
    if (mcid === undefined) blocks.set(block, (blocks.get(block) ?? "") + text);
  }
  return [...blocks.values()].map((text) => text.replace(/\s+/gu, " "));
}
