import { firstDay, spanOf } from "../figure/calendar-date.ts";
import type { ChartSpec } from "../figure/chart-spec.ts";
import { toProblems, type Figure, type Finding } from "../figure/figure.ts";
import { daysOfObservation, isPlotted, type Observation } from "../figure/observation.ts";
import { numberInWords, thousands } from "../figure/observation-words.ts";
import type { Rule } from "./rule.ts";

const rule = "plotted-row-fits-its-panel";

export const plottedRowFitsItsPanel: Rule = {
  name: rule,
  promise: "Every plotted row stands on a panel, and none rises above a panel that holds its time.",
  check: ({ figure }) => (figure ? toProblems(rule, figure.observations, misfits(figure)) : []),
};

function misfits({ observations, chart }: Figure): Finding[] {
  const banded = new Set(chart.value.bands.map(({ observation }) => observation));
  const series = new Set(chart.value.series.map(({ measure }) => measure));
  return observations.value.flatMap((row, index): Finding[] => {
    if (!isPlotted(row) || !series.has(row.measure)) return [];
    const panels = panelsShowing(row, chart.value);
    if (panels.length === 0 && !banded.has(row.id)) {
      const message = `“${row.id}” (${row.start}) is plotted and stands on no panel.`;
      return [
        [[index, "start"], message, "Let a panel of its series hold its time, or say in plot why not."],
      ];
    }
    const top = Math.max(row.value ?? 0, row.low ?? 0, row.high ?? 0);
    const column = row.high === null ? (row.value === null ? "low" : "value") : "high";
    return panels.flatMap(({ id, max }): Finding[] => {
      if (top <= max) return [];
      const message = `${numberInWords(row)} is above the panel “${id}”, which ends at ${thousands(max)}.`;
      const hint = "Raise the panel’s maximum, or say in plot why the row is not drawn.";
      return [[[index, column], message, hint]];
    });
  });
}

/** The panels on which a row's measure stands and whose years hold its date. */
function panelsShowing(row: Observation, chart: ChartSpec): ChartSpec["panels"] {
  const named = new Set(
    chart.series.filter((one) => one.measure === row.measure).flatMap((one) => one.panels),
  );
  const { from, to } = daysOfObservation(row);
  return chart.panels.filter(
    (panel) => named.has(panel.id) && to >= firstDay(panel.from) && from <= spanOf(panel.to).to,
  );
}
