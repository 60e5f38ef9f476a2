import type { Plugin } from "chart.js";
import { axesOf, type Scene } from "./scene.ts";
import { wrapText } from "./wrap-text.ts";
import { TEXT_SIZE, writeLabel } from "./write-label.ts";

/** Between the numbers of the scale and the panel, and between two lines of the unit, in pixels. */
const PADDING = 8;
const LINE_HEIGHT = 14;

/** Writes what is counted over the highest number of the scale. */
export function unitPlugin({ spec, surface, measureText }: Scene): Plugin {
  return {
    id: "unit",
    afterDatasetsDraw(chart) {
      const { area } = axesOf(chart);
      const right = area.left - PADDING;
      const lines = wrapText(spec.unit, right, { size: TEXT_SIZE, weight: 400 }, measureText);
      const foot = area.top - 12 - (lines.length - 1) * LINE_HEIGHT;
      writeLabel(surface, lines, [right, foot], { align: "end", ink: "grey" });
    },
  };
}
