import type { Texts } from "../texts/texts.ts";
import type { Plugin } from "chart.js";
import { numberInWords } from "../figure/observation-words.ts";
import { axesOf, UNDATED, undatedId, type Scene, type UndatedNumber } from "./scene.ts";
import { drawLine, writeLabel } from "./write-label.ts";

/** How far the pointer reaches from the scale into the panel, in pixels, and half its height. */
const POINTER = { length: 7, half: 4.5 } as const;

/** Shows numbers for which their article gives no date beside the scale, at their height: they stand at no time. */
export function undatedPlugin({ undated, surface, texts }: Scene): Plugin {
  return {
    id: "undated",
    afterDatasetsDraw(chart) {
      const { y, area } = axesOf(chart);
      for (const number of undated) {
        const [left, level] = [area.left, y(number.spec.value)];
        const row = { "data-observation": undatedId(number.spec), "data-measure": UNDATED };
        surface.group({ class: "chart__undated", ...row }, () => {
          surface.fillStyle = "paper";
          surface.strokeStyle = "ink";
          surface.lineWidth = 1.4;
          surface.setLineDash([]);
          surface.beginPath();
          surface.moveTo(left, level - POINTER.half);
          surface.lineTo(left + POINTER.length, level);
          surface.lineTo(left, level + POINTER.half);
          surface.closePath();
          surface.fill();
          surface.stroke();
          drawLine(surface, [left - 4, level], [left, level], { ink: "ink", width: 1.4 });
        });
        const lines = undatedLines(number, texts);
        const foot = level - 2 - (lines.length - 2) * 14;
        surface.group({ class: "chart__label", "data-measure": UNDATED }, () =>
          writeLabel(surface, lines, [left + POINTER.length + 4, foot], { align: "start", backed: true }),
        );
      }
    },
  };
}

/** The words at the pointer, with number and passage filled in. */
function undatedLines({ spec, mark }: UndatedNumber, texts: Texts): readonly string[] {
  const { value, qualifier } = spec;
  const number = numberInWords({ value, low: null, high: null, qualifier }, texts);
  return spec.lines.map((line) => line.replaceAll("{number}", number).replaceAll("{mark}", mark));
}
