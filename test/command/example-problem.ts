import type { Problem } from "../../src/problem.ts";

/** A problem as a rule finds it, for whatever prints problems. */
export const PROBLEM: Problem = {
  file: "data/dam/claims.yaml",
  line: 3,
  column: 9,
  rule: "sentence-is-sourced",
  message: "The sentence “crack” has no words.",
  hint: "Add some.",
};
