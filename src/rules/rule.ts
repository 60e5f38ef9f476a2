import type { FiguredBriefing } from "../figure/figure.ts";
import type { Problem } from "../problem.ts";

/** A promise that the machine keeps. One file each; the file is named as the promise. */
export type Rule = {
  readonly name: string;
  /** The promise, in one sentence; printed on the page and in the documents. */
  readonly promise: string;
  /** Whether it holds sentences to the words of their quotes; then it is asked only of claims whose quotes stand. */
  readonly readsQuotes?: true;
  /** Every place at which the briefing breaks it. */
  readonly check: (briefing: FiguredBriefing) => readonly Problem[];
};
