import type { StandardRule } from "./standard-rule.ts";

/** A page has from 3 to 14,400 points on each side. */
export const pagesAreOfAUsualSize: StandardRule = {
  clause: "ISO 19005-3, 6.1.13",
  veraPdf: { a3: "6.1.13-11" },
  broken: ({ pages }) =>
    pages.flatMap(({ number, page }) => {
      const { width, height } = page.getSize();
      const isUsual = Math.min(width, height) >= 3 && Math.max(width, height) <= 14_400;
      return isUsual ? [] : [`Page ${number} is of ${width} × ${height} points.`];
    }),
};
