import { z } from "zod";
import { parseEdtf } from "./edtf.ts";
import { idSchema, textSchema } from "../id.ts";

/**
 * How well founded a judgement is, which is not how likely it is (ICD 203). `not-assigned` is an answer too, with its
 * reason.
 */
export const CONFIDENCES = ["low", "moderate", "high", "not-assigned"] as const;

/** What goes with a judgement, whose sentence is a claim. Its likelihood is read off the sentence, never typed. */
export const judgementSchema = z.strictObject({
  /** A claim of kind judgement. */
  claim: idSchema,
  confidence: z.enum(CONFIDENCES),
  /** What the confidence rests on, or why none is assigned. */
  because: textSchema,
  /** What would make us judge otherwise. */
  wouldChange: textSchema,
  /** What else could be true, and why we think it less so. */
  alternatives: z
    .array(z.strictObject({ holds: textSchema, why: textSchema, basis: z.array(idSchema).min(1) }))
    .default([]),
});
export type Judgement = z.infer<typeof judgementSchema>;

export const DIRECTIONS = ["strengthens", "weakens"] as const;

/** Something that can be seen, by when, and which judgement it would bear out or count against. */
export const indicatorSchema = z.strictObject({
  id: idSchema,
  /** What to look for, as something that is seen or not seen. */
  watch: textSchema,
  /** By when, in EDTF. */
  by: z
    .union([z.string(), z.int().transform(String)])
    .refine((text) => parseEdtf(text)?.kind !== "unknown" && parseEdtf(text) !== undefined, {
      error: "expected an EDTF date, e.g. 2026-09-30 or ../2026-12; an indicator without a date cannot fail",
    }),
  bears: z.array(z.strictObject({ on: idSchema, direction: z.enum(DIRECTIONS) })).min(1),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** `judgements.yaml`: three to five key judgements in order of weight, and what to watch. */
export const judgementsSchema = z.strictObject({
  judgements: z
    .array(judgementSchema)
    .min(3, "expected three to five key judgements")
    .max(5, "expected three to five key judgements"),
  indicators: z.array(indicatorSchema).default([]),
});
export type Judgements = {
  readonly judgements: readonly Judgement[];
  readonly indicators: readonly Indicator[];
};
