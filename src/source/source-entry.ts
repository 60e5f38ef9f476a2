import { z } from "zod";
import { idSchema, textSchema } from "../id.ts";

/** What a file may not say of itself. Each that is null has its reason in `unknown`. */
export const PROVENANCE_FIELDS = ["title", "author", "publisher", "published", "url"] as const;
export type ProvenanceField = (typeof PROVENANCE_FIELDS)[number];

/** What people know of a source: the register behind the appendix. */
export const sourceEntrySchema = z.strictObject({
  id: idSchema,
  title: textSchema.nullable(),
  author: textSchema.nullable(),
  publisher: textSchema.nullable(),
  published: textSchema.nullable(),
  url: textSchema.nullable(),
  /** Why a field above is null, in words that are printed. */
  unknown: z.partialRecord(z.enum(PROVENANCE_FIELDS), textSchema).default({}),
  /** What kind of text it is and what bears on its worth, in words (ICD 206, D.3.c). */
  descriptor: textSchema,
  /** What is known of where it comes from, and how. */
  provenance: textSchema,
  /** Sources with one origin are one witness. */
  origin: z.strictObject({ id: idSchema, name: textSchema, basis: textSchema }),
  /** Reliability of the source, A to F (AJP-2.1); F is “cannot be judged”, not the worst. */
  reliability: z.enum(["A", "B", "C", "D", "E", "F"]),
  reliabilityBasis: textSchema,
  rights: z.enum(["full", "excerpts", "fingerprint"]).default("excerpts"),
});
export type SourceEntry = z.infer<typeof sourceEntrySchema>;

export const sourceEntriesSchema = z.array(sourceEntrySchema).min(1);
