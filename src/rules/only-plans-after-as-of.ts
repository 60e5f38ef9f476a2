import { spanOf } from "../figure/calendar-date.ts";
import { toProblems, type Figure, type Finding } from "../figure/figure.ts";
import { daysOfObservation, isPlotted } from "../figure/observation.ts";
import type { Rule } from "./rule.ts";

const rule = "only-plans-after-as-of";

export const onlyPlansAfterAsOf: Rule = {
  name: rule,
  promise: "Nothing but plans is drawn after the chart’s as-of date.",
  check: ({ figure }) => (figure ? toProblems(rule, figure.observations, afterAsOf(figure)) : []),
};

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
