import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Parsed } from "../yaml/parse-yaml.ts";
import type { ValuePath } from "../yaml/value-path.ts";
import type { Problem } from "../problem.ts";
import type { ChartSpec } from "./chart-spec.ts";
import type { Document } from "./document.ts";
import type { Measures } from "./measure.ts";
import type { Observation } from "./observation.ts";

/** The four files of a chart, each parsed by itself. */
export type Figure = {
  readonly observations: Parsed<readonly Observation[]>;
  readonly measures: Parsed<Measures>;
  readonly documents: Parsed<readonly Document[]>;
  readonly chart: Parsed<ChartSpec>;
};

/** A checked briefing with its figure; one that has no chart has none. */
export type FiguredBriefing = CheckedBriefing & { readonly figure?: Figure };

/** What is wrong, where in its file, and what to do about it. */
export type Finding = readonly [path: ValuePath, message: string, hint: string];

/** Findings of a rule in one file as problems. */
export function toProblems<T>(rule: string, parsed: Parsed<T>, findings: readonly Finding[]): Problem[] {
  return findings.map(([path, message, hint]) => ({ ...parsed.place(path), rule, message, hint }));
}
