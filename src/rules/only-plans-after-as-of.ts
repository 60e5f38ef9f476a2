import { spanOf } from "../figure/calendar-date.ts";
import { toProblems, type Figure, type Finding } from "../figure/figure.ts";
import { daysOfObservation, isPlotted } from "../figure/observation.ts";
import type { Rule } from "./rule.ts";

const rule = "only-plans-after-as-of";

export const onlyPlansAfterAsOf: Rule = {
  name: rule,
  promise:
    "Nothing but plans is drawn after the as-of date, which is the same on the chart and in the briefing.",
  check: ({ figure, plan }) =>
    figure
      ? [
          ...toProblems(rule, figure.chart, otherAsOf(figure, plan.value.asOf)),
          ...toProblems(rule, figure.observations, afterAsOf(figure)),
        ]
      : [],
};

function otherAsOf({ chart }: Figure, asOf: string): Finding[] {
  if (chart.value.asOf === asOf) return [];
  const message = `The chart’s as-of date is ${chart.value.asOf}, and the briefing’s is ${asOf}.`;
  return [[["asOf"], message, "Give both the same day."]];
}

function afterAsOf({ observations, chart }: Figure): Finding[] {
  const asOf = spanOf(chart.value.asOf).to;
  const banded = new Set(chart.value.bands.map(({ observation }) => observation));
  return observations.value.flatMap((row, index): Finding[] => {
    if (!isPlotted(row) || row.status === "F" || banded.has(row.id)) return [];
    if (daysOfObservation(row).from <= asOf) return [];
    const message = `“${row.id}” is dated after the chart’s as-of date, ${chart.value.asOf}.`;
    const hint = "Only plans stand after that date; move the date, or take the row off the chart.";
    return [[[index, "start"], message, hint]];
  });
}
