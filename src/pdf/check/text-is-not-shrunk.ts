import type { PdfCheck } from "./check.ts";

/**
 * The title has the size that its styles give it: where a table is a little wider than the page, Chromium shrinks all
 * that it prints but heads and feet, and the smallest letters may still be large enough. Every document has a title,
 * and nothing else is as large, so that nothing larger can be shrunk to its size.
 */
export const textIsNotShrunk: PdfCheck = ({ pages }, { titleType }) => {
  if (titleType === undefined) return [];
  const sizes = pages
    .flatMap(({ content }) => content.marked)
    .flatMap(({ shown }) => shown.map(({ points }) => points));
  // Chromium sets letters in hundredths of a pixel: 23 points become 22.994.
  if (sizes.some((points) => Math.abs(points - titleType) <= 0.01)) return [];
  return [
    `No letters are of ${titleType} points, as those of the title should be: something is wider than the page, and the browser shrank all of it.`,
  ];
};
