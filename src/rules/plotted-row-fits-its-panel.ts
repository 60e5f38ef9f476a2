import { PLAIN_ENGLISH } from "../texts/plain-english.ts";
import { firstDay, spanOf } from "../figure/calendar-date.ts";
import type { ChartSpec } from "../figure/chart-spec.ts";
import { toProblems, type Figure, type Finding } from "../figure/figure.ts";
import { daysOfObservation, isPlotted, type Observation } from "../figure/observation.ts";
import { numberInWords, thousands } from "../figure/observation-words.ts";
import type { Rule } from "./rule.ts";

const rule = "plotted-row-fits-its-panel";

export const plottedRowFitsItsPanel: Rule = {
  name: rule,
  promise:
    "Every plotted row stands on a panel and on one that enlarges it, none rises above a panel that holds its time, and none stands at zero but an exact one.",
  check: ({ figure }) =>
    figure
      ? [
          ...toProblems(rule, figure.observations, [...misfits(figure), ...emptied(figure)]),
          ...toProblems(rule, figure.chart, leftOut(figure)),
        ]
      : [],
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
      const message = `${numberInWords(row, PLAIN_ENGLISH)} is above the panel “${id}”, which ends at ${thousands(max)}.`;
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

/** A zero is a strong statement: a rounded one, or one without a word, is most often a gap. */
function emptied({ observations }: Figure): Finding[] {
  return observations.value.flatMap((row, index): Finding[] => {
    if (!isPlotted(row) || row.value !== 0 || row.qualifier === "exact") return [];
    const message = `“${row.id}” is drawn at zero, and its source does not give an exact zero.`;
    return [[[index, "value"], message, "Qualify it as exact, or say in plot why the row is not drawn."]];
  });
}

/** A panel that enlarges a part of another shows every measure which that part has, or readers think it is all. */
function leftOut({ observations, chart }: Figure): Finding[] {
  const { panels, series } = chart.value;
  return panels.flatMap(({ id, frame, from, to, max }, index) => {
    if (!frame) return [];
    const missing = series.filter(
      (one) =>
        one.panels.includes(frame.on) &&
        !one.panels.includes(id) &&
        observations.value.some((row) => {
          const days = daysOfObservation(row);
          const level = row.value ?? row.low ?? row.high ?? Infinity;
          const isWithin = days.to >= firstDay(from) && days.from <= spanOf(to).to && level <= max;
          return isPlotted(row) && row.measure === one.measure && isWithin;
        }),
    );
    return missing.map(({ measure }): Finding => {
      const message = `“${id}” enlarges a part of “${frame.on}” and leaves out “${measure}”, which has marks there.`;
      return [["panels", index, "id"], message, `Add ${id} to the panels of the series.`];
    });
  });
}
