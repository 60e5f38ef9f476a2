import { fileURLToPath } from "node:url";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";

/** A size in pixels and a weight of the chart's one face. */
export type Font = { readonly size: number; readonly weight: 400 | 600 };

/** The width of a text in pixels. */
export type MeasureText = (text: string, font: Font) => number;

/** The face under which text is measured and painted. */
export const FAMILY = "Briefbook Chart Sans";

/** Where the bundled file of a weight lies. */
export function faceFile(weight: Font["weight"]): string {
  const name = `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`;
  return fileURLToPath(import.meta.resolve(name));
}

/** Measures with the face that page and paper use, Source Sans 3; never with a face of the machine. */
export function createMeasureText(): MeasureText {
  for (const weight of [400, 600] as const) {
    if (!GlobalFonts.registerFromPath(faceFile(weight), FAMILY))
      throw new Error(`The font cannot be read: ${faceFile(weight)}`);
  }
  const context = createCanvas(1, 1).getContext("2d");
  return (text, { size, weight }) => {
    context.font = `${weight} ${size}px "${FAMILY}"`;
    return context.measureText(text).width;
  };
}
