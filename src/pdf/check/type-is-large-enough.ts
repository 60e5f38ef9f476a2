import type { Shown } from "../read/page-content.ts";
import type { PdfCheck } from "./check.ts";

/**
 * Nothing is set smaller than the variant promises, heads and feet included; letters in drawings have a promise of their
 * own. That finds tables that are wider than the page, too: Chromium then shrinks all that it prints until they fit.
 */
export const typeIsLargeEnough: PdfCheck = ({ pages, drawn }, { leastType, leastDrawnType }) => {
  if (leastType === undefined && leastDrawnType === undefined) return [];
  return pages.flatMap(({ number, ref, content: { shown } }) => {
    const isDrawn = ({ mcid }: Shown): boolean => mcid !== undefined && drawn.get(ref)?.has(mcid) === true;
    const [text, drawing] = [leastOf(shown.filter((each) => !isDrawn(each))), leastOf(shown.filter(isDrawn))];
    return [
      ...(isBelow(text, leastType)
        ? [
            `Page ${number} has letters of ${text.toFixed(1)} points; ${leastType} are the least. ` +
              "If its styles ask for none so small, something is wider than the page, and the browser shrank all of it.",
          ]
        : []),
      ...(isBelow(drawing, leastDrawnType)
        ? [
            `A drawing on page ${number} has letters of ${drawing.toFixed(1)} points; ${leastDrawnType} are the least.`,
          ]
        : []),
    ];
  });
};

function leastOf(letters: readonly Shown[]): number {
  return Math.min(...letters.map(({ points }) => points));
}

/** Half a tenth for what Chromium rounds. */
function isBelow(points: number, least = 0): boolean {
  return points < least - 0.05;
}
