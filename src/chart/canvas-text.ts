import type { Font } from "./measure-text.ts";

/** How far the alphabetic baseline lies below each other baseline, in parts of the font size (Source Sans 3). */
export const BASELINE_BELOW: Record<CanvasTextBaseline, number> = {
  alphabetic: 0,
  ideographic: -0.2,
  bottom: -0.27,
  middle: 0.33,
  top: 0.75,
  hanging: 0.75,
};

/** The SVG anchor of each canvas alignment. */
export const ANCHOR: Record<CanvasTextAlign, string | undefined> = {
  start: undefined,
  left: undefined,
  center: "middle",
  end: "end",
  right: "end",
};

/** Reads a canvas font. e.g. "600 12px sans-serif"; "bold 12px sans-serif" */
export function parseFont(font: string): Font {
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1]);
  if (!(size > 0)) throw new Error(`Not a font with a size in pixels: ${font}`);
  return { size, weight: /\b(?:600|bold)\b/.test(font) ? 600 : 400 };
}
