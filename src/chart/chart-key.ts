import type { ChartSpec, Shape } from "../figure/chart-spec.ts";
import { isOfSeveral, type Document } from "../figure/document.ts";
import type { Measure } from "../figure/measure.ts";
import { amountOf, type Observation } from "../figure/observation.ts";
import { joinMarks } from "./join-marks.ts";
import { marksOn, type Mark } from "./scene.ts";

/** A form that is drawn and what it means, in words: colour and eyesight are not needed to tell marks apart. */
export type KeyEntry = { readonly form: string; readonly means: string };

const FORMS: Readonly<Record<Shape, string>> = {
  disc: "Filled circle",
  ring: "Small open circle",
  square: "Filled square",
  triangle: "Filled triangle",
  diamond: "Open diamond",
  bar: "Level bar",
  step: "Dashed step",
};

/** The forms of panels, those that are drawn and no others: a shape a series, then what is added to shapes. */
export function chartKey(
  chart: ChartSpec,
  measures: readonly Measure[],
  observations: readonly Observation[],
  documents: readonly Document[],
  panels = chart.panels,
): readonly KeyEntry[] {
  const marks = panels.flatMap((panel) => marksOn(panel, chart, observations, measures));
  const shown = new Set(panels.map(({ id }) => id));
  const used = chart.series.filter((series) => marks.some((mark) => mark.series === series));
  const labels = new Map(measures.map(({ code, label }) => [code, label]));
  const amounts = marks.map(({ observation }) => ({ observation, amount: amountOf(observation) }));
  const ranges = amounts
    .filter(({ amount }) => amount.kind === "range" || (amount.kind === "number" && amount.between))
    .map(({ observation }) => observation);
  const bounds = marks.filter(({ observation }) => amountOf(observation).kind === "at-most");
  const added: readonly (readonly [boolean, string, string])[] = [
    [
      chart.series.some((series) => isJoined(marks.filter((mark) => mark.joins && mark.series === series))),
      "Thin line",
      "numbers of one publisher, month by month",
    ],
    [ranges.length > 0, "Upright bar with caps", rangeMeans(ranges, documents)],
    [amounts.some(({ amount }) => amount.kind === "at-least"), "Arrow up", "at least"],
    [bounds.some(({ series }) => series.shape !== "diamond"), "Bar from a cap down to zero", "fewer than"],
    [bounds.some(({ series }) => series.shape === "diamond"), "Arrow down", "fewer than"],
    [
      marks.some(({ observation }) => observation.status === "B"),
      "Dotted upright",
      "counted in a new way from here",
    ],
    [
      chart.bands.some((band) => band.panels.some((id) => shown.has(id))),
      "Hatching",
      "no number is published",
    ],
    [
      chart.undated.some(({ panel }) => shown.has(panel)),
      "Open pointer at the scale",
      "a number of an article, without a date",
    ],
  ];
  return [
    ...used.map(({ shape, measure }) => ({ form: FORMS[shape], means: labels.get(measure) ?? measure })),
    ...added.flatMap(([isDrawn, form, means]) => (isDrawn ? [{ form, means }] : [])),
  ];
}

/** A range that one document prints is no disagreement. */
function rangeMeans(ranges: readonly Observation[], documents: readonly Document[]): string {
  const several = new Set(documents.filter(isOfSeveral).map(({ id }) => id));
  const differ = ranges.filter(({ document }) => several.has(document)).length;
  if (differ === ranges.length) return "publishers differ";
  return differ === 0 ? "a range, as printed" : "a range, as printed or between publishers";
}

/** Whether a line is drawn between any two marks of a series; most numbers follow no other closely enough. */
function isJoined(marks: readonly Mark[]): boolean {
  const points = joinMarks(marks);
  return points.some(({ y }, index) => index > 0 && !Number.isNaN(y) && !Number.isNaN(points[index - 1]?.y));
}
