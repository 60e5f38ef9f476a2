import type { PdfCheck } from "./check.ts";

/**
 * No line reaches into the page before or behind it: the printer paints pages as windows on one long sheet, and what
 * rises above its box at the head of one leaves specks at the foot of the other, and letters when it is read or copied.
 */
export const noLineIsCut: PdfCheck = ({ pages }) =>
  pages.flatMap(({ number, runs }) => {
    const lines = new Map<number, string>();
    for (const { text, isBeyond, block } of runs) {
      if (isBeyond) lines.set(block, (lines.get(block) ?? "") + text);
    }
    return [...lines.values()].map(
      (text) => `Page ${number} has the ends of letters that stand on another page: “${text}”.`,
    );
  });
