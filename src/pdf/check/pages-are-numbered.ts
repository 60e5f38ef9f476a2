import { escapePattern } from "../../language/words/escape-pattern.ts";
import type { PdfCheck } from "./check.ts";

/** “Page x of y” stands in the margin of every page, so that loose sheets find their place. */
export const pagesAreNumbered: PdfCheck = ({ pages }, { pageOf }) => {
  const numbered = escapePattern(pageOf(0, 0)).replaceAll("0", String.raw`\d+`);
  const pattern = new RegExp(String.raw`(?<![\d\p{L}])${numbered}`, "gu");
  return pages.flatMap(({ number, blocks }) => {
    const expected = pageOf(number, pages.length);
    const numbers = blocks.flatMap((block) => block.match(pattern) ?? []);
    if (numbers.length === 0) return [`Page ${number} does not say “${expected}”.`];
    return numbers
      .filter((found) => found !== expected)
      .map((found) => `Page ${number} says “${found}”; it should be “${expected}”.`);
  });
};
