import { bareText } from "../read/bare-text.ts";
import type { PdfCheck } from "./check.ts";

/** The as-of date stands in the margin of every page: a loose sheet must not pass for newer than it is. */
export const pagesAreDated: PdfCheck = ({ pages }, { asOf }) => {
  if (asOf === undefined) return [];
  return pages.flatMap(({ number, blocks }) => {
    // In large print the foot has several lines, and spaces at line ends are not in a PDF.
    const margins = bareText(blocks.join(" ")).toLowerCase();
    const stands = margins.includes(bareText(asOf).toLowerCase());
    return stands ? [] : [`Page ${number} does not say “${asOf}”.`];
  });
};
