import { marginBlocks } from "../margin-blocks.ts";
import type { PdfCheck } from "./check.ts";

/** The as-of date stands in the margin of every page: a loose sheet must not pass for newer than it is. */
export const pagesAreDated: PdfCheck = (document, { asOf }) => {
  if (asOf === undefined) return [];
  return document.getPages().flatMap((page, index) => {
    const stands = marginBlocks(page).some((block) => block.toLowerCase().includes(asOf.toLowerCase()));
    return stands ? [] : [`Page ${index + 1} does not say “${asOf}”.`];
  });
};
