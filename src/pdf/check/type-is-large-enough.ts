import { drawnMarks } from "../read/drawn-marks.ts";
import { pageContent } from "../read/page-content.ts";
import type { Shown } from "../read/read-content.ts";
import type { PdfCheck } from "./check.ts";

/**
 * Nothing is set smaller than the variant promises, heads and feet included; letters in drawings have a promise of their
 * own. That finds tables that are wider than the page, too: Chromium then shrinks all that it prints until they fit.
 */
export const typeIsLargeEnough: PdfCheck = (document, { leastType, leastDrawnType }) => {
  if (leastType === undefined && leastDrawnType === undefined) return [];
  const drawn = drawnMarks(document);
  return document.getPages().flatMap((page, index) => {
    const { marked, unmarkedText } = pageContent(page);
    const isDrawn = ({ mcid }: { mcid: number }): boolean => drawn.get(page.ref)?.has(mcid) === true;
    const lettersOf = (figures: boolean) =>
      marked.filter((mark) => isDrawn(mark) === figures).flatMap(({ shown }) => shown);
    const [text, drawing] = [leastOf([...lettersOf(false), ...unmarkedText]), leastOf(lettersOf(true))];
    return [
      ...(isBelow(text, leastType)
        ? [
            `Page ${index + 1} has letters of ${text.toFixed(1)} points; ${leastType} are the least. ` +
              "If its styles ask for none so small, something is wider than the page, and the browser shrank all of it.",
          ]
        : []),
      ...(isBelow(drawing, leastDrawnType)
        ? [
            `A drawing on page ${index + 1} has letters of ${drawing.toFixed(1)} points; ${leastDrawnType} are the least.`,
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
