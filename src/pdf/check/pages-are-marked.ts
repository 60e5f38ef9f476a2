import { bareText } from "../read/bare-text.ts";
import { marginLines } from "../read/margin-lines.ts";
import type { PdfCheck } from "./check.ts";

/**
 * Head and foot of every page hold the handling mark, in letters as large as its styles ask for: a page that is copied
 * by itself must say who may read it.
 */
export const pagesAreMarked: PdfCheck = ({ pages }, { mark }) => {
  if (mark === undefined) return [];
  return pages.flatMap((facts) => {
    const { number } = facts;
    const height = facts.page.getHeight();
    const white = marginLines(facts).filter(({ colour }) => colour === WHITE);
    // A long mark may take two lines; it is all that is printed in this colour.
    const stands = ({ from, to }: { from: number; to: number }) => {
      const lines = white.filter(({ above }) => above >= from && above < to);
      const says = bareText(lines.map(({ text }) => text).join(""));
      return { says, points: Math.min(...lines.map(({ points }) => points)) };
    };
    const ends = [
      { name: "head", ...stands({ from: height / 2, to: height }) },
      { name: "foot", ...stands({ from: 0, to: height / 2 }) },
    ];
    return ends.flatMap(({ name, says, points }) => {
      if (says !== bareText(mark.says)) return [`The ${name} of page ${number} does not say “${mark.says}”.`];
      // Half a tenth for what Chromium rounds.
      if (points >= mark.points - 0.05) return [];
      return [
        `The ${name} of page ${number} has the handling mark in ${points.toFixed(2)} points; ${mark.points} are the least.`,
      ];
    });
  });
};

/** The mark stands in white on black. */
const WHITE = "1 1 1";
