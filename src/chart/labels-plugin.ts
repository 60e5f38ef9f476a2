import type { Texts } from "../texts/texts.ts";
import type { Plugin } from "chart.js";
import { firstDay } from "../figure/calendar-date.ts";
import type { LabelSpec, ValueSpec } from "../figure/chart-spec.ts";
import { numberInWords, observationDateInWords } from "../figure/observation-words.ts";
import { amountOf, type Amount } from "../figure/observation.ts";
import { ARROW } from "./marks-plugin.ts";
import type { Ink } from "./palette.ts";
import { axesOf, type Axes, type Mark, type Scene } from "./scene.ts";
import { drawLeader, TEXT_SIZE, writeLabel } from "./write-label.ts";

/** Far enough from the mark for the ring that a reader's choice is shown with. */
const OFFSET = {
  above: { dx: 0, dy: -12, align: "middle" },
  below: { dx: 0, dy: 11 + TEXT_SIZE * 0.7, align: "middle" },
  left: { dx: -11, dy: TEXT_SIZE / 3, align: "end" },
  right: { dx: 11, dy: TEXT_SIZE / 3, align: "start" },
} as const;

/** As far as numbers are written in words. */
const IN_WORDS = 9;

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
      for (const value of spec.values.filter((one) => one.panel === panel.id)) {
        const mark = marks.find(({ observation }) => observation.id === value.observation);
        if (!mark) continue;
        surface.group(labelOf(mark.observation.measure), () => drawValue(scene, axes, mark, value));
      }
    },
  };
}

/** The group of a label that goes with its series. */
function labelOf(measure: string): Readonly<Record<string, string>> {
  return { class: "chart__label", "data-measure": measure };
}

/** The number of a row: strong beside its mark, or after its date at the end of a leader. */
function drawValue({ surface, measureText, texts }: Scene, axes: Axes, mark: Mark, value: ValueSpec): void {
  const { observation, day, publishers } = mark;
  const { dx, dy, align } = OFFSET[value.side];
  const amount = amountOf(observation);
  const level = axes.y(levelOf(amount, value.side));
  const number = numberInWords(observation, texts);
  if (value.away) {
    const at = [axes.x(firstDay(value.away.at)), axes.y(value.away.value)] as const;
    const text = texts.say("chart.dated", { date: observationDateInWords(observation, texts), number });
    drawLeader(surface, [text], { at, align, to: [axes.x(day) + Math.sign(dx) * 5, level] });
    return writeLabel(surface, [text], at, { align, backed: true });
  }
  const clear = amount.kind === "at-least" && value.side === "above" ? ARROW : 0;
  const at = [axes.x(day) + dx, level + dy - clear] as const;
  writeLabel(surface, [number], at, { align, strong: true, backed: true });
  if (publishers === 1 || align !== "start") return;
  const width = measureText(number, { size: TEXT_SIZE, weight: 600 });
  writeLabel(surface, [publishersInWords(publishers, texts)], [at[0] + width + 5, at[1]], {
    align,
    backed: true,
  });
}

/** e.g. two publishers; 12 publishers */
function publishersInWords(count: number, texts: Texts): string {
  const number = count <= IN_WORDS ? texts.say(`numbers.words.n${count}`) : String(count);
  return texts.say("chart.publishers", { count, number });
}

function drawLabel({ surface, marks, texts }: Scene, { x, y }: Axes, label: LabelSpec, ink: Ink): void {
  const at = [x(firstDay(label.at)), y(label.value)] as const;
  const { align } = label;
  const lines = filled(label, marks, texts);
  if (label.to) drawLeader(surface, lines, { at, align, to: [x(firstDay(label.to.at)), y(label.to.value)] });
  writeLabel(surface, lines, at, { align, ink, backed: true });
}

/** The lines of a label, with number and date of its row in the words of the table. */
function filled({ lines, observation }: LabelSpec, marks: Scene["marks"], texts: Texts): readonly string[] {
  const row = marks.find((mark) => mark.observation.id === observation)?.observation;
  if (!row) return lines;
  const [number, date] = [numberInWords(row, texts), observationDateInWords(row, texts)];
  return lines.map((line) => line.replaceAll("{number}", number).replaceAll("{date}", date));
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
