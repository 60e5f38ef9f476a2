import { createCanvas } from "@napi-rs/canvas";
import { allParts, SANS, type Weight } from "./faces.ts";

/** A size in pixels and a weight of the chart's one face. */
export type Font = { readonly size: number; readonly weight: Weight };

/** The width of a text in pixels. */
export type MeasureText = (text: string, font: Font) => number;

/** Measures with the face that page and paper use, Source Sans 3; never with a face of the machine. */
export function createMeasureText(): MeasureText {
  const families = allParts(SANS, [400, 600]);
  const context = createCanvas(1, 1).getContext("2d");
  return (text, { size, weight }) => {
    context.font = `${weight} ${size}px ${families}`;
    return context.measureText(text).width;
  };
}
