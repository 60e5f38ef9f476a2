import { contentWords } from "../claim/content-words.ts";
import type { Shape } from "../figure/chart-spec.ts";
import { toProblems, type Figure, type Finding } from "../figure/figure.ts";
import type { Measure } from "../figure/measure.ts";
import { isPlotted } from "../figure/observation.ts";
import type { Rule } from "./rule.ts";

const rule = "series-is-one-measure";

export const seriesIsOneMeasure: Rule = {
  name: rule,
  promise:
    "Every plotted row is drawn in the one series of its measure, in a shape that no other series has and that fits what is measured, and labelled in words of its name.",
  check: ({ figure }) =>
    figure
      ? [
          ...toProblems(rule, figure.chart, [...misdrawn(figure), ...misnamed(figure)]),
          ...toProblems(rule, figure.observations, undrawn(figure)),
        ]
      : [],
};

/** The shapes in which each kind of measure may be drawn: a level bar is for a time, a step for what holds until changed. */
const SHAPES: Readonly<Record<Measure["mark"], readonly Shape[]>> = {
  point: ["disc", "ring", "square", "triangle"],
  bar: ["bar"],
  step: ["step"],
  plan: ["diamond"],
  none: [],
};

function misdrawn({ measures, chart }: Figure): Finding[] {
  const marks = new Map(measures.value.measures.map(({ code, mark }) => [code, mark]));
  return chart.value.series.flatMap(({ measure, shape }, index): Finding[] => {
    const earlier = chart.value.series.slice(0, index);
    const mark = marks.get(measure);
    if (earlier.some((other) => other.measure === measure)) {
      const message = `“${measure}” is drawn by two series.`;
      return [
        [["series", index, "measure"], message, "Give one series all its panels, and remove the other."],
      ];
    }
    const same = earlier.find((other) => other.shape === shape);
    if (same) {
      const message = `“${measure}” and “${same.measure}” are both drawn as ${shape}, as if they were one series.`;
      return [[["series", index, "shape"], message, "Give one of them another shape."]];
    }
    if (mark === undefined || SHAPES[mark].includes(shape)) return [];
    const fitting = SHAPES[mark].join(", ");
    const hint = fitting === "" ? "Its measure has mark: none; remove the series." : `Draw it as ${fitting}.`;
    return [
      [["series", index, "shape"], `“${measure}” is drawn as ${shape}, and what it measures is not.`, hint],
    ];
  });
}

/** A label at the marks says what the measure is called, and no other: readers look at labels, not at the table. */
function misnamed({ measures, chart }: Figure): Finding[] {
  const drawn = new Set(chart.value.series.map(({ measure }) => measure));
  const names = measures.value.measures
    .filter(({ code }) => drawn.has(code))
    .map(({ code, label }) => ({ code, label, words: contentWords(label) }));
  return chart.value.series.flatMap(({ measure, labels }, index) => {
    const own = names.find(({ code }) => code === measure);
    if (!own) return [];
    return labels.flatMap(({ lines }, at): Finding[] => {
      const text = lines.join(" ").replaceAll(/\{(?:number|date)\}/gu, "");
      const said = contentWords(text);
      const shared = (words: ReadonlySet<string>): number => said.intersection(words).size;
      const other = names.find(({ words }) => shared(words) > shared(own.words));
      if (shared(own.words) > 0 && !other) return [];
      const message = `The label “${text}” stands at the marks of “${own.label}”${other ? ` and has the words of “${other.label}”` : ", of which it has no word"}.`;
      return [[["series", index, "labels", at, "lines"], message, "Label a series in words of its measure."]];
    });
  });
}

function undrawn({ observations, measures, chart }: Figure): Finding[] {
  const known = new Set(measures.value.measures.map(({ code }) => code));
  const drawn = new Set(chart.value.series.map(({ measure }) => measure));
  return observations.value.flatMap((row, index): Finding[] => {
    if (!isPlotted(row) || !known.has(row.measure) || drawn.has(row.measure)) return [];
    const message = `“${row.id}” is to be plotted, and the chart has no series for “${row.measure}”.`;
    return [[[index, "plot"], message, "Add the series, or say in plot why the row is not drawn."]];
  });
}
