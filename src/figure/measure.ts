import { z } from "zod";
import type { Texts } from "../texts/texts.ts";

const measureSchema = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z_]*$/, { error: "write capitals and underscores" }),
  /** Short enough to stand at the marks. */
  label: z.string().min(1).max(50),
  counts: z.string().min(1),
  leavesOut: z.string().min(1),
  mark: z.enum(["point", "bar", "step", "plan", "none"]),
  joins: z.union([z.literal(false), z.literal("line")]),
});

/** What a number counts, and how it may be drawn. Two measures never share a line. */
export type Measure = Readonly<z.infer<typeof measureSchema>>;

/** The measures file: definitions, and the reasons that keep a row off the chart. */
export const measuresSchema = z.strictObject({
  measures: z.array(measureSchema).min(1),
  offChart: z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), z.string().min(1)),
});

export type Measures = Readonly<z.infer<typeof measuresSchema>>;

/** One or two sentences: what is counted, what is left out. */
export function definitionOf({ counts, leavesOut }: Measure, texts: Texts): string {
  const out = `${leavesOut.charAt(0).toLowerCase()}${leavesOut.slice(1)}`;
  return texts.say("observation-table.counts", { counts, out });
}
