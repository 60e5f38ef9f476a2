import { bareText } from "../read/bare-text.ts";
import { marginBlocks } from "../read/margin-blocks.ts";
import type { PdfCheck } from "./check.ts";

/** The as-of date stands in the margin of every page: a loose sheet must not pass for newer than it is. */
export const pagesAreDated: PdfCheck = (document, { asOf }) => {
  if (asOf === undefined) return [];
  return document.getPages().flatMap((page, index) => {
    // In large print the foot has several lines, and spaces at line ends are not in a PDF.
    const margins = bareText(marginBlocks(page).join(" ")).toLowerCase();
    const stands = margins.includes(bareText(asOf).toLowerCase());
    return stands ? [] : [`Page ${index + 1} does not say “${asOf}”.`];
  });
};
