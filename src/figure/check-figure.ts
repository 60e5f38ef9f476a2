import type { Parsed } from "../parse-yaml.ts";
import type { Place, Problem } from "../problem.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { numberInWords, thousands } from "./observation-words.ts";
import { daysOfObservation, isPlotted, type Observation } from "./observation.ts";
import { firstDay, spanOf } from "./calendar-date.ts";
import type { Figure, Finding } from "./figure.ts";
import { unknownInChart, unknownInRows } from "./unknown-names.ts";

export type { Figure } from "./figure.ts";

/** Holds the files of a chart against each other; returns what does not fit, each with its place. */
export function checkFigure(figure: Figure): readonly Problem[] {
  return [
    ...toProblems("figure-names-are-known", figure.observations, unknownInRows(figure)),
    ...toProblems("figure-names-are-known", figure.chart, unknownInChart(figure)),
    ...toProblems("plotted-row-fits-its-panel", figure.observations, tooLarge(figure)),
    ...toProblems("plotted-row-is-drawn-as-it-is", figure.observations, drawnAsWhatItIsNot(figure)),
    ...toProblems("only-plans-after-as-of", figure.observations, afterAsOf(figure)),
  ];
}

function toProblems<T>(rule: string, parsed: Parsed<T>, findings: readonly Finding[]): Problem[] {
  return findings.map(([path, message, hint]) => {
    const place: Place = parsed.place(path);
    return { ...place, rule, message, hint };
  });
}

function tooLarge({ observations, chart }: Figure): Finding[] {
  return observations.value.flatMap((row, index) => {
    if (!isPlotted(row)) return [];
    const top = Math.max(row.value ?? 0, row.low ?? 0, row.high ?? 0);
    const column = row.high === null ? (row.value === null ? "low" : "value") : "high";
    return panelsShowing(row, chart.value).flatMap((panel): Finding[] => {
      if (top <= panel.max) return [];
      const message = `${numberInWords(row)} is above the panel “${panel.id}”, which ends at ${thousands(panel.max)}.`;
      return [
        [[index, column], message, "Raise the panel’s maximum, or say in plot why the row is not drawn."],
      ];
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

function drawnAsWhatItIsNot({ observations, measures, chart }: Figure): Finding[] {
  const marks = new Map(measures.value.measures.map((measure) => [measure.code, measure.mark]));
  const drawn = new Set(chart.value.series.map((one) => one.measure));
  const banded = new Set(chart.value.bands.map((band) => band.observation));
  return observations.value.flatMap((row, index): Finding[] => {
    const mark = marks.get(row.measure);
    if (row.status === "F" && mark !== undefined && mark !== "plan") {
      return [
        [
          [index, "status"],
          `“${row.id}” is a forecast, and “${row.measure}” is not a plan.`,
          "Give it the measure of plans.",
        ],
      ];
    }
    if (mark === "plan" && row.status !== "F") {
      return [
        [[index, "status"], `“${row.id}” is a plan with status “${row.status}”.`, "A plan has status F."],
      ];
    }
    if (!isPlotted(row) || banded.has(row.id)) return [];
    if (row.status === "Q") {
      return [
        [
          [index, "plot"],
          `“${row.id}” was withheld and would be drawn as a number.`,
          "Name it in a band of the chart.",
        ],
      ];
    }
    if (row.verified === "no") {
      return [
        [
          [index, "verified"],
          `“${row.id}” is plotted and was never read in its document.`,
          "Verify it, or take it off the chart.",
        ],
      ];
    }
    if (mark === "none" || (mark !== undefined && !drawn.has(row.measure))) {
      return [
        [
          [index, "plot"],
          `“${row.id}” is to be plotted, and the chart has no series for “${row.measure}”.`,
          "Add the series, or say in plot why the row is not drawn.",
        ],
      ];
    }
    return [];
  });
}

function afterAsOf({ observations, chart }: Figure): Finding[] {
  const asOf = spanOf(chart.value.asOf).to;
  const banded = new Set(chart.value.bands.map((band) => band.observation));
  return observations.value.flatMap((row, index): Finding[] => {
    if (!isPlotted(row) || row.status === "F" || banded.has(row.id)) return [];
    if (daysOfObservation(row).from <= asOf) return [];
    const message = `“${row.id}” is dated after the chart’s as-of date, ${chart.value.asOf}.`;
    return [
      [
        [index, "start"],
        message,
        "Only plans stand after that date; move the date, or take the row off the chart.",
      ],
    ];
  });
}
