import { z } from "zod";
import { EDTF_PATTERN, parseEdtf } from "./edtf.ts";
import { idSchema, textSchema } from "../yaml/id.ts";

/**
 * How well founded a judgement is, which is not how likely it is (ICD 203). `not-assigned` is an answer too, with its
 * reason.
 */
export const CONFIDENCES = ["low", "moderate", "high", "not-assigned"] as const;

/** What goes with a judgement, whose sentence is a claim. Its likelihood is read off the sentence, never typed. */
export const judgementSchema = z.strictObject({
  claim: idSchema.describe("A claim of kind judgement; its sentence has the likelihood in it."),
  confidence: z
    .enum(CONFIDENCES)
    .describe("How well founded it is, which is not how likely it is (ICD 203)."),
  because: textSchema.describe("What the confidence rests on, or why none is assigned."),
  wouldChange: textSchema.describe("What would make us judge otherwise."),
  alternatives: z
    .array(
      z.strictObject({
        holds: textSchema.describe("What else could be true."),
        why: textSchema.describe("Why we think it less so."),
        basis: z.array(idSchema).min(1).describe("Claims that speak for it."),
      }),
    )
    .default([])
    .describe("What else could be true; needed where our confidence is not high."),
});
export type Judgement = z.infer<typeof judgementSchema>;

export const DIRECTIONS = ["strengthens", "weakens"] as const;

/** Something that can be seen, by when, and which judgement it would bear out or count against. */
export const indicatorSchema = z.strictObject({
  id: idSchema.describe("Its name within the file."),
  watch: textSchema.describe("What to look for, as something that is seen or not seen."),
  by: z
    .union([z.string(), z.int().transform(String)])
    .refine((text) => parseEdtf(text)?.kind !== "unknown" && parseEdtf(text) !== undefined, {
      error: "expected an EDTF date, e.g. 2026-09-30 or ../2026-12; an indicator without a date cannot fail",
    })
    .meta({ pattern: EDTF_PATTERN })
    .describe("By when, in EDTF, e.g. 2026-09-30 or ../2026-12."),
  bears: z
    .array(
      z.strictObject({
        on: idSchema.describe("A claim of kind judgement."),
        direction: z
          .enum(DIRECTIONS)
          .describe("Whether seeing it bears the judgement out or counts against it."),
      }),
    )
    .min(1)
    .describe("The judgements that it would bear out or count against."),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** `judgements.yaml`: three to five key judgements in order of weight, and what to watch. */
export const judgementsSchema = z
  .strictObject({
    judgements: z
      .array(judgementSchema)
      .min(3, "expected three to five key judgements")
      .max(5, "expected three to five key judgements")
      .describe("The key judgements, three to five, the weightiest first."),
    indicators: z.array(indicatorSchema).default([]).describe("What to watch."),
  })
  .describe("What goes with each key judgement, whose sentence is a claim; and what to watch.");
export type Judgements = {
  readonly judgements: readonly Judgement[];
  readonly indicators: readonly Indicator[];
};
