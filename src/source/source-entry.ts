import { z } from "zod";
import { idSchema, textSchema } from "../id.ts";

/** What a file may not say of itself. Each that is null has its reason in `unknown`. */
export const PROVENANCE_FIELDS = ["title", "author", "publisher", "published", "url"] as const;
export type ProvenanceField = (typeof PROVENANCE_FIELDS)[number];

/** The same as readers call it. */
export const PROVENANCE_WORDS: Readonly<Record<ProvenanceField, string>> = {
  title: "title",
  author: "author",
  publisher: "publisher",
  published: "date of publication",
  url: "address",
};

/** What a sentence of an article is, where it is no plain report. All but a plan are set aside when no claim uses them. */
export const READINGS = ["plan", "commentary", "background", "duplicate", "heading"] as const;

/** What ingest writes for a reading of words that the article no longer has: somebody has to read there again. */
export const UNREAD = "unread";

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
  /** Why a field above is not what the article states of itself, in words that are printed. */
  differs: z.partialRecord(z.enum(PROVENANCE_FIELDS), textSchema).default({}),
  /** What kind of text it is and what bears on its worth, in words (ICD 206, D.3.c). */
  descriptor: textSchema,
  /** What is known of where it comes from, and how. */
  provenance: textSchema,
  /** Sources with one origin are one witness. */
  origin: z.strictObject({ id: idSchema, name: textSchema, basis: textSchema }),
  /** Reliability of the source, A to F (AJP-2.1); F is “cannot be judged”, not the worst. */
  reliability: z.enum(["A", "B", "C", "D", "E", "F"]),
  reliabilityBasis: textSchema,
  /** Which text the readings below number, as `textKey` says it; written by ingest. */
  readingOf: z.string().optional(),
  /**
   * How sentences were read that no claim uses, or that no fact may rest on. `at` is a passage or one sentence of it,
   * counted from 1, e.g. "7" or "7.2".
   */
  reading: z
    .array(
      z.strictObject({
        at: z
          .string()
          .regex(
            /^[1-9]\d*(?:\.[1-9]\d*)?$/u,
            'expected a passage or a sentence of it in quotation marks, e.g. "7.2"',
          ),
        as: z.enum([...READINGS, UNREAD]),
        /** Of a duplicate: source, passage and sentence of what it repeats. e.g. handover.3.2 */
        of: z
          .string()
          .regex(
            /^[a-z0-9]+(?:-[a-z0-9]+)*\.[1-9]\d*\.[1-9]\d*$/u,
            "expected source, passage and sentence, e.g. handover.3.2",
          )
          .optional(),
        because: textSchema.optional(),
      }),
    )
    .default([]),
  rights: z.enum(["full", "excerpts", "fingerprint"]).default("excerpts"),
});
export type SourceEntry = z.infer<typeof sourceEntrySchema>;

export const sourceEntriesSchema = z.array(sourceEntrySchema).min(1);
