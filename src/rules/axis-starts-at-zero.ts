import { toProblems, type Figure, type Finding } from "../figure/figure.ts";
import { thousands } from "../figure/observation-words.ts";
import type { Rule } from "./rule.ts";

const rule = "axis-starts-at-zero";

export const axisStartsAtZero: Rule = {
  name: rule,
  promise: "Every scale of numbers starts at zero, rises in equal steps and is not cut short.",
  check: ({ figure }) => (figure ? toProblems(rule, figure.chart, unevenScales(figure)) : []),
};

function unevenScales({ chart }: Figure): Finding[] {
  return chart.value.panels.flatMap(({ id, max, ticks }, index): Finding[] => {
    const path = ["panels", index, "ticks", "values"];
    const [first = 0, second = 0] = ticks.values;
    if (first !== 0) {
      const message = `The scale of “${id}” starts at ${thousands(first)}.`;
      return [[path, message, "Start it at 0: a mark’s height above the foot is its number."]];
    }
    const isUneven = ticks.values.some((value, step) => Math.abs(value - step * second) > second / 1e6);
    if (isUneven || second === 0) {
      const message = `The steps of the scale of “${id}” are not equal: ${ticks.values.map(thousands).join(", ")}.`;
      return [[path, message, "Write equal steps; the scale is linear, and nothing is left out of it."]];
    }
    const last = ticks.values.at(-1) ?? 0;
    if (last <= max && max < last + second) return [];
    const message = `The scale of “${id}” is labelled up to ${thousands(last)} and drawn up to ${thousands(max)}.`;
    return [[path, message, "Label all of it and nothing beyond it."]];
  });
}
