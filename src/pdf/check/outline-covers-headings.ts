import { outlineEntries } from "../read/outline-entries.ts";
import type { PdfCheck } from "./check.ts";

/** Every heading is a bookmark, to the letter and in order, and every bookmark leads to a page. */
export const outlineCoversHeadings: PdfCheck = ({ document }, expected) => {
  const entries = outlineEntries(document);
  if (entries.length === 0) return ["The document has no bookmarks."];
  const wrong = entries
    .filter((entry) => entry.page === undefined)
    .map((entry) => `The bookmark “${entry.title}” leads to no page.`);
  let from = 0;
  for (const heading of expected.headings) {
    const index = entries.findIndex((entry, at) => at >= from && entry.title === heading);
    if (index >= 0) from = index + 1;
    else
      wrong.push(
        `No bookmark reads “${heading}”${entries.some((e) => e.title === heading) ? " at its place" : ""}.`,
      );
  }
  return wrong;
};
