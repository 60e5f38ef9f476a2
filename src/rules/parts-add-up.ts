import { toProblems, type Finding } from "../figure/figure.ts";
import type { Observation } from "../figure/observation.ts";
import { thousands } from "../figure/observation-words.ts";
import { readParts, type Part } from "../figure/parts.ts";
import type { Rule } from "./rule.ts";

const rule = "parts-add-up";

export const partsAddUp: Rule = {
  name: rule,
  promise:
    "Where a document gives a number in parts, they add up to it, and with those counted beside it to the sum it prints.",
  check: ({ figure }) =>
    figure ? toProblems(rule, figure.observations, figure.observations.value.flatMap(unsound)) : [],
};

function unsound(row: Observation, index: number): Finding[] {
  const parts = readParts(row.parts);
  if (!parts || parts.within.length === 0) return [];
  const { within, beside, all } = parts;
  const path = [index, "parts"];
  const hint = "Read the document again; a slip in one of them makes the others doubtful.";
  const own = sumOf(within);
  if (row.value === null || own !== row.value) {
    const value = row.value === null ? "no number" : thousands(row.value);
    return [[path, `The parts of “${row.id}” add up to ${thousands(own)}, and it has ${value}.`, hint]];
  }
  const whole = own + sumOf(beside);
  if (all === null || whole === all) return [];
  const message = `All that “${row.id}” counts adds up to ${thousands(whole)}, and the document prints ${thousands(all)}.`;
  return [[path, message, hint]];
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
