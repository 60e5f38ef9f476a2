import type { PdfCheck } from "./check.ts";

/**
 * The running text has the size that its styles give it: where a table is a little wider than the page, Chromium shrinks
 * all that it prints but heads and feet, and the smallest letters may still be large enough.
 */
export const textIsNotShrunk: PdfCheck = ({ pages }, { textType }) => {
  if (textType === undefined) return [];
  const sizes = pages
    .flatMap(({ content }) => content.marked)
    .flatMap(({ shown }) => shown.map(({ points }) => points));
  // Half a hundredth for what Chromium rounds.
  if (sizes.some((points) => Math.abs(points - textType) <= 0.005)) return [];
  return [
    `No letters are of ${textType} points, as those of running text should be: something is wider than the page, and the browser shrank all of it.`,
  ];
};
