import { PAPERS } from "../variants.ts";
import type { PdfCheck } from "./check.ts";

/** Every page is of the paper that it is printed for, to within a point, and lies on its side only where it may. */
export const pagesAreOfTheirSize: PdfCheck = ({ pages }, { paper = "A4", mayLie = false }) => {
  const upright = PAPERS[paper];
  const lying = { width: upright.height, height: upright.width };
  const allowed = mayLie ? [upright, lying] : [upright];
  return pages.flatMap(({ number, page }) => {
    const { width, height } = page.getSize();
    const turned = page.getRotation().angle % 360 !== 0;
    const fits = allowed.some(
      (sheet) => Math.abs(width - sheet.width) <= 1 && Math.abs(height - sheet.height) <= 1,
    );
    if (fits && !turned) return [];
    return [
      `Page ${number} is ${width.toFixed(2)} × ${height.toFixed(2)} points${turned ? ", turned" : ""}, not ${paper}.`,
    ];
  });
};
