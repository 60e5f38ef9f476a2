import type { ChartSpec, Shape } from "../figure/chart-spec.ts";
import type { Measure } from "../figure/measure.ts";
import { amountOf, isPlotted, type Observation } from "../figure/observation.ts";

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

/** The forms of a chart, those that are drawn and no others: a shape a series, then what is added to shapes. */
export function chartKey(
  chart: ChartSpec,
  measures: readonly Measure[],
  observations: readonly Observation[],
): readonly KeyEntry[] {
  const banded = new Set(chart.bands.map(({ observation }) => observation));
  const drawn = observations.filter((row) => isPlotted(row) && !banded.has(row.id));
  const used = chart.series.filter(({ measure }) => drawn.some((row) => row.measure === measure));
  const labels = new Map(measures.map(({ code, label }) => [code, label]));
  const joined = new Set(measures.flatMap(({ code, joins }) => (joins === "line" ? [code] : [])));
  const amounts = drawn.map((row) => ({ row, amount: amountOf(row) }));
  const added: readonly (readonly [boolean, string, string])[] = [
    [
      used.some(({ measure }) => joined.has(measure)),
      "Thin line",
      "numbers of one publisher, month by month",
    ],
    [
      amounts.some(({ amount }) => amount.kind === "range" || (amount.kind === "number" && amount.between)),
      "Upright bar with caps",
      "publishers differ",
    ],
    [amounts.some(({ amount }) => amount.kind === "at-least"), "Arrow up", "at least"],
    [amounts.some(({ amount }) => amount.kind === "at-most"), "Arrow down", "fewer than"],
    [drawn.some(({ status }) => status === "B"), "Dotted upright", "counted in a new way from here"],
    [chart.bands.length > 0, "Hatching", "no number is published"],
    [chart.undated.length > 0, "Open pointer at the scale", "a number of an article, without a date"],
  ];
  return [
    ...used.map(({ shape, measure }) => ({ form: FORMS[shape], means: labels.get(measure) ?? measure })),
    ...added.flatMap(([isDrawn, form, means]) => (isDrawn ? [{ form, means }] : [])),
  ];
}
