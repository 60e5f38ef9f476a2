import type { Parsed, ValuePath } from "../parse-yaml.ts";
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

/** What is wrong, where in its file, and what to do about it. */
export type Finding = readonly [path: ValuePath, message: string, hint: string];
