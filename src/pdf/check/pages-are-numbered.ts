import { escapePattern } from "../../language/words/escape-pattern.ts";
import { marginBlocks } from "../read/margin-blocks.ts";
import type { PdfCheck } from "./check.ts";

/** “Page x of y” stands in the margin of every page, so that loose sheets find their place. */
export const pagesAreNumbered: PdfCheck = (document, { pageOf }) => {
  const pages = document.getPages();
  const numbered = escapePattern(pageOf(0, 0)).replaceAll("0", String.raw`\d+`);
  const pattern = new RegExp(String.raw`(?<![\d\p{L}])${numbered}`, "gu");
  return pages.flatMap((page, index) => {
    const expected = pageOf(index + 1, pages.length);
    const numbers = marginBlocks(page).flatMap((block) => block.match(pattern) ?? []);
    if (numbers.length === 0) return [`Page ${index + 1} does not say “${expected}”.`];
    return numbers
      .filter((found) => found !== expected)
      .map((found) => `Page ${index + 1} says “${found}”; it should be “${expected}”.`);
  });
};
