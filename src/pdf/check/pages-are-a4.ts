import type { PdfCheck } from "./check.ts";

/** What Chromium makes of 210 mm × 297 mm, in points. */
const A4 = { width: 594.96, height: 841.92 };

/** Every page is A4 upright, to within a point. */
export const pagesAreA4: PdfCheck = (document) =>
  document.getPages().flatMap((page, index) => {
    const { width, height } = page.getSize();
    const turned = page.getRotation().angle % 360 !== 0;
    if (!turned && Math.abs(width - A4.width) <= 1 && Math.abs(height - A4.height) <= 1) return [];
    return [
      `Page ${index + 1} is ${width.toFixed(2)} × ${height.toFixed(2)} points${turned ? ", turned" : ""}, not A4.`,
    ];
  });
