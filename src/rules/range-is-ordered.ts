import { PLAIN_ENGLISH } from "../texts/plain-english.ts";
import { daysOfObservation, type Observation } from "../figure/observation.ts";
import { toProblems, type Figure, type Finding } from "../figure/figure.ts";
import { firstDay, spanOf } from "../figure/calendar-date.ts";
import { numberInWords, thousands } from "../figure/observation-words.ts";
import type { Rule } from "./rule.ts";

const rule = "range-is-ordered";

export const rangeIsOrdered: Rule = {
  name: rule,
  promise: "No number lies outside the range it is given with, and nothing ends before it begins.",
  check: ({ figure }) =>
    figure
      ? [
          ...toProblems(rule, figure.observations, figure.observations.value.flatMap(unordered)),
          ...toProblems(rule, figure.chart, backwards(figure)),
        ]
      : [],
};

function unordered(row: Observation, index: number): Finding[] {
  const { low, value, high } = row;
  const above = (a: number | null, b: number | null): boolean => a !== null && b !== null && a > b;
  const findings: Finding[] = [];
  if (above(low, value) || above(low, high)) {
    const other = above(low, value) ? value : high;
    const message = `“${row.id}” has at least ${thousands(low ?? 0)}, and is ${thousands(other ?? 0)}.`;
    findings.push([[index, "low"], message, "Let low, value and high not fall."]);
  } else if (above(value, high)) {
    const message = `“${row.id}” is ${thousands(value ?? 0)}, and at most ${thousands(high ?? 0)}.`;
    findings.push([[index, "high"], message, "Let low, value and high not fall."]);
  }
  const { from, to } = daysOfObservation(row);
  if (to < from) {
    const message = `“${row.id}” (${numberInWords(row, PLAIN_ENGLISH)}) ends on ${row.end}, before it begins, on ${row.start}.`;
    findings.push([[index, "end"], message, "Correct the one that is wrong."]);
  }
  return findings;
}

function backwards({ chart }: Figure): Finding[] {
  const { panels, bands } = chart.value;
  const lists = { panels, bands };
  return (["panels", "bands"] as const).flatMap((list) =>
    lists[list].flatMap(({ from, to }, index): Finding[] =>
      spanOf(to).to > firstDay(from)
        ? []
        : [
            [
              [list, index, "to"],
              `It ends at ${to}, not after it begins, at ${from}.`,
              "Correct the one that is wrong.",
            ],
          ],
    ),
  );
}
