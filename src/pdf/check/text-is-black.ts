import { drawnMarks } from "../read/drawn-marks.ts";
import { pageContent } from "../read/page-content.ts";
import type { PdfCheck } from "./check.ts";

/** Letters are in the inks that the variant promises: what is black is all black, and no colour has to be told apart. */
export const textIsBlack: PdfCheck = (document, { inks }) => {
  if (inks === undefined) return [];
  const drawn = drawnMarks(document);
  return document.getPages().flatMap((page, index) => {
    const { marked } = pageContent(page);
    const text = marked.filter(({ mcid }) => drawn.get(page.ref)?.has(mcid) !== true);
    const colours = new Set(text.flatMap(({ shown }) => shown.map(({ colour }) => colour)));
    return [...colours]
      .filter((colour) => !inks.includes(colour))
      .map(
        (colour) =>
          `Page ${index + 1} has letters in the colour ${colour}; it may have ${inks.join(" or ")}.`,
      );
  });
};
