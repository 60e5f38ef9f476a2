import type { Plugin } from "chart.js";
import { firstDay } from "../figure/calendar-date.ts";
import type { LabelSpec } from "../figure/chart-spec.ts";
import { numberInWords, observationDateInWords } from "../figure/observation-words.ts";
import { amountOf, type Amount } from "../figure/observation.ts";
import { ARROW } from "./marks-plugin.ts";
import type { Ink } from "./palette.ts";
import { axesOf, type Axes, type Scene } from "./scene.ts";
import { drawLine, TEXT_SIZE, writeLabel } from "./write-label.ts";

const OFFSET = {
  above: { dx: 0, dy: -9, align: "middle" },
  below: { dx: 0, dy: 9 + TEXT_SIZE * 0.7, align: "middle" },
  left: { dx: -8, dy: TEXT_SIZE / 3, align: "end" },
  right: { dx: 8, dy: TEXT_SIZE / 3, align: "start" },
} as const;

/**
 * Writes the direct labels of series and bands, and the numbers the text cites, in the words of their rows.
 * All of them under the marks: a label that stands badly is covered, and never covers a mark.
 */
export function labelsPlugin(scene: Scene): Plugin {
  const { spec, panel, bands, surface, marks } = scene;
  return {
    id: "labels",
    beforeDatasetsDraw(chart) {
      const axes = axesOf(chart);
      for (const { measure, shape, labels } of spec.series) {
        const ink: Ink = shape === "step" ? "lapis" : "ink";
        for (const label of labels.filter((one) => one.panel === panel.id))
          surface.group(labelOf(measure), () => drawLabel(scene, axes, label, ink));
      }
      for (const { labels } of bands)
        for (const label of labels) if (label.panel === panel.id) drawLabel(scene, axes, label, "ink");
      for (const { observation, side } of spec.values.filter((value) => value.panel === panel.id)) {
        const mark = marks.find((one) => one.observation.id === observation);
        if (!mark) continue;
        const { dx, dy, align } = OFFSET[side];
        const amount = amountOf(mark.observation);
        const clear = amount.kind === "at-least" && side === "above" ? ARROW : 0;
        const level = levelOf(amount, side);
        const at = [axes.x(mark.day) + dx, axes.y(level) + dy - clear] as const;
        surface.group(labelOf(mark.observation.measure), () =>
          writeLabel(surface, [numberInWords(mark.observation)], at, { align, strong: true, backed: true }),
        );
      }
    },
  };
}

/** The group of a label that goes with its series. */
function labelOf(measure: string): Readonly<Record<string, string>> {
  return { class: "chart__label", "data-measure": measure };
}

function drawLabel({ surface, marks }: Scene, { x, y }: Axes, label: LabelSpec, ink: Ink): void {
  const at = [x(firstDay(label.at)), y(label.value)] as const;
  if (label.to) {
    const start = [at[0] + { start: -3, middle: 0, end: 3 }[label.align], at[1] - TEXT_SIZE / 3] as const;
    const foot = [at[0], at[1] + 3 + (label.lines.length - 1) * TEXT_SIZE] as const;
    drawLine(
      surface,
      label.align === "middle" ? foot : start,
      [x(firstDay(label.to.at)), y(label.to.value)],
      { ink: "grey", width: 0.75 },
    );
  }
  writeLabel(surface, filled(label, marks), at, { align: label.align, ink, backed: true });
}

/** The lines of a label, with number and date of its row in the words of the table. */
function filled({ lines, observation }: LabelSpec, marks: Scene["marks"]): readonly string[] {
  const row = marks.find((mark) => mark.observation.id === observation)?.observation;
  if (!row) return lines;
  const date = observationDateInWords(row);
  return lines.map((line) => line.replaceAll("{number}", numberInWords(row)).replaceAll("{date}", date));
}

/** The end of a mark that its label stands at. */
function levelOf(amount: Amount, side: keyof typeof OFFSET): number {
  if (amount.kind === "number") return amount.value;
  if (amount.kind === "at-least") return amount.low;
  if (amount.kind === "at-most") return amount.high;
  if (amount.kind === "none") return 0;
  return { above: amount.high, below: amount.low, left: middle(amount), right: middle(amount) }[side];
}

function middle({ low, high }: { readonly low: number; readonly high: number }): number {
  return (low + high) / 2;
}
