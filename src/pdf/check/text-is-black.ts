import type { PdfCheck } from "./check.ts";

/** Letters are in the inks that the variant promises: what is black is all black, and no colour has to be told apart. */
export const textIsBlack: PdfCheck = ({ pages, drawn }, { inks }) => {
  if (inks === undefined) return [];
  return pages.flatMap(({ number, ref, content: { marked } }) => {
    const text = marked.filter(({ mcid }) => drawn.get(ref)?.has(mcid) !== true);
    const colours = new Set(text.flatMap(({ shown }) => shown.map(({ colour }) => colour)));
    return [...colours]
      .filter((colour) => !inks.includes(colour))
      .map(
        (colour) => `Page ${number} has letters in the colour ${colour}; it may have ${inks.join(" or ")}.`,
      );
  });
};
