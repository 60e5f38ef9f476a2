import { z } from "zod";
import type { Texts } from "../texts/texts.ts";

const measureSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z][A-Z_]*$/, { error: "write capitals and underscores" })
    .describe("What the rows of the observations call it, e.g. BOG_FY."),
  label: z.string().min(1).max(50).describe("Its name, short enough to stand at the marks."),
  counts: z.string().min(1).describe("What is counted, in a sentence."),
  leavesOut: z.string().min(1).describe("What is not counted."),
  mark: z
    .enum(["point", "bar", "step", "plan", "none"])
    .describe("How it may be drawn: at a time, over a time, until the next, as a plan, or not at all."),
  joins: z
    .union([z.literal(false), z.literal("line")])
    .describe("Whether marks of this measure may be joined by a line. Those of two measures never are."),
});

/** What a number counts, and how it may be drawn. Two measures never share a line. */
export type Measure = Readonly<z.infer<typeof measureSchema>>;

/** The measures file: definitions, and the reasons that keep a row off the chart. */
export const measuresSchema = z
  .strictObject({
    measures: z.array(measureSchema).min(1).describe("What each number counts."),
    offChart: z
      .record(
        z.string().regex(/^[a-z]+(-[a-z]+)*$/, {
          error: "expected lower-case words joined by hyphens, e.g. one-town",
        }),
        z.string().min(1),
      )
      .describe(
        "Reasons for which a row stays off the chart: the word in its plot column, and what that means.",
      ),
  })
  .describe("What the numbers of the chart count, and why some of them are not drawn.");

export type Measures = Readonly<z.infer<typeof measuresSchema>>;

/** One or two sentences: what is counted, what is left out. */
export function definitionOf({ counts, leavesOut }: Measure, texts: Texts): string {
  const out = `${leavesOut.charAt(0).toLowerCase()}${leavesOut.slice(1)}`;
  return texts.say("observation-table.counts", { counts, out });
}
