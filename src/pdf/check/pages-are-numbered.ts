import { marginBlocks } from "../margin-blocks.ts";
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
