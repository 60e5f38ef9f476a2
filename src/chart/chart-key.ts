import type { Texts } from "../texts/texts.ts";
import type { ChartSpec } from "../figure/chart-spec.ts";
import { isOfSeveral, type Document } from "../figure/document.ts";
import type { Measure } from "../figure/measure.ts";
import { amountOf, type Observation } from "../figure/observation.ts";
import { joinMarks } from "./join-marks.ts";
import { marksOn, type Mark } from "./scene.ts";

/** A form that is drawn and what it means, in words: colour and eyesight are not needed to tell marks apart. */
export type KeyEntry = { readonly form: string; readonly means: string };

/** The forms of panels, those that are drawn and no others: a shape a series, then what is added to shapes. */
export function chartKey(
  chart: ChartSpec,
  measures: readonly Measure[],
  observations: readonly Observation[],
  documents: readonly Document[],
  texts: Texts,
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
  const added: readonly (readonly [isDrawn: boolean, form: string, means: string])[] = [
    [
      chart.series.some((series) => isJoined(marks.filter((mark) => mark.joins && mark.series === series))),
      "line",
      "by-month",
    ],
    [ranges.length > 0, "caps", rangeMeans(ranges, documents)],
    [amounts.some(({ amount }) => amount.kind === "at-least"), "up", "at-least"],
    [bounds.some(({ series }) => series.shape !== "diamond"), "down-bar", "fewer-than"],
    [bounds.some(({ series }) => series.shape === "diamond"), "down", "fewer-than"],
    [marks.some(({ observation }) => observation.status === "B"), "dotted", "new-count"],
    [chart.bands.some((band) => band.panels.some((id) => shown.has(id))), "hatching", "unpublished"],
    [chart.undated.some(({ panel }) => shown.has(panel)), "pointer", "undated"],
  ];
  return [
    ...used.map(({ shape, measure }) => ({
      form: texts.say(`chart-key.form.${shape}`),
      means: labels.get(measure) ?? measure,
    })),
    ...added.flatMap(([isDrawn, form, means]) =>
      isDrawn
        ? [{ form: texts.say(`chart-key.form.${form}`), means: texts.say(`chart-key.means.${means}`) }]
        : [],
    ),
  ];
}

/** A range that one document prints is no disagreement: the key of what it means. */
function rangeMeans(ranges: readonly Observation[], documents: readonly Document[]): string {
  const several = new Set(documents.filter(isOfSeveral).map(({ id }) => id));
  const differ = ranges.filter(({ document }) => several.has(document)).length;
  if (differ === ranges.length) return "differ";
  return differ === 0 ? "range" : "range-or-differ";
}

/** Whether a line is drawn between any two marks of a series; most numbers follow no other closely enough. */
function isJoined(marks: readonly Mark[]): boolean {
  const points = joinMarks(marks);
  return points.some(({ y }, index) => index > 0 && !Number.isNaN(y) && !Number.isNaN(points[index - 1]?.y));
}
