import { HOLLOW } from "../figure/chart-spec.ts";
import { toProblems, type Figure, type Finding } from "../figure/figure.ts";
import { isPlotted } from "../figure/observation.ts";
import type { Rule } from "./rule.ts";

const rule = "status-is-drawn";

export const statusIsDrawn: Rule = {
  name: rule,
  promise:
    "A forecast is drawn hollow and joined to nothing; what was withheld is a hatched time and never a number.",
  check: ({ figure }) =>
    figure
      ? [
          ...toProblems(rule, figure.observations, drawnAsKnown(figure)),
          ...toProblems(rule, figure.chart, hatchedNumbers(figure)),
        ]
      : [],
};

function drawnAsKnown({ observations, measures, chart }: Figure): Finding[] {
  const banded = new Set(chart.value.bands.map(({ observation }) => observation));
  const joined = new Set(
    measures.value.measures.flatMap(({ code, joins }) => (joins === "line" ? [code] : [])),
  );
  return observations.value.flatMap((row, index): Finding[] => {
    if (!isPlotted(row) || banded.has(row.id)) return [];
    if (row.status === "Q") {
      const message = `“${row.id}” was withheld and would be drawn as a number.`;
      return [[[index, "plot"], message, "Name it in a band of the chart."]];
    }
    if (row.status !== "F") return [];
    const series = chart.value.series.find(({ measure }) => measure === row.measure);
    if (series && !HOLLOW.has(series.shape)) {
      const message = `“${row.id}” is a forecast, and “${row.measure}” is drawn in solid marks (${series.shape}).`;
      return [[[index, "status"], message, "Draw forecasts as a series of their own, in hollow marks."]];
    }
    if (!joined.has(row.measure)) return [];
    const message = `“${row.id}” is a forecast, and the marks of “${row.measure}” are joined by a line.`;
    return [[[index, "status"], message, "Write joins: false for the measure of forecasts."]];
  });
}

/** A hatch says that the number is not known. */
function hatchedNumbers({ observations, chart }: Figure): Finding[] {
  const rows = new Map(observations.value.map((row) => [row.id, row]));
  return chart.value.bands.flatMap(({ observation }, index): Finding[] => {
    const row = rows.get(observation);
    if (!row || row.value === null) return [];
    const message = `The band hatches “${observation}” as not known, and the row has a number.`;
    return [[["bands", index, "observation"], message, "Draw the row as a mark, or name another."]];
  });
}
