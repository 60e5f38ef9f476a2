import { z } from "zod";
import { dayTextSchema, idSchema, textSchema, webAddressSchema } from "../yaml/id.ts";

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
  id: idSchema.describe("What claims call the article; its record is sources/<id>.json."),
  title: textSchema.nullable().describe("Its title; null where it has none, with the reason under unknown."),
  author: textSchema.nullable().describe("Its author, or null."),
  publisher: textSchema.nullable().describe("Its publisher, or null."),
  published: dayTextSchema
    .nullable()
    .describe("The day it appeared, e.g. 2026-01-18, without a time of day; or null."),
  url: webAddressSchema.nullable().describe("Where it stands, or null."),
  unknown: z
    .partialRecord(z.enum(PROVENANCE_FIELDS), textSchema)
    .default({})
    .describe("For each field above that is null, the reason, in words that are printed."),
  differs: z
    .partialRecord(z.enum(PROVENANCE_FIELDS), textSchema)
    .default({})
    .describe(
      "For each field above that is not what the article states of itself, the reason, in words that are printed.",
    ),
  descriptor: textSchema.describe("What kind of text it is and what bears on its worth (ICD 206, D.3.c)."),
  provenance: textSchema.describe("Where it comes from and how it came to us, as far as is known."),
  origin: z
    .strictObject({
      id: idSchema.describe("The same id for all sources that repeat one origin."),
      name: textSchema.describe("Who told it first."),
      basis: textSchema.describe("How we know that."),
    })
    .describe("Who told it first. Sources with one origin are one witness."),
  reliability: z
    .enum(["A", "B", "C", "D", "E", "F"])
    .describe("Reliability of the source, A to F (AJP-2.1); F is “cannot be judged”, not the worst."),
  reliabilityBasis: textSchema.describe("Why that letter."),
  readingOf: z
    .string()
    .regex(/^[0-9a-f]{12}$/u, "expected twelve digits that npm run ingest writes, e.g. 4bb605f2de67")
    .optional()
    .describe("Which text the readings below number; written by npm run ingest, not by hand."),
  reading: z
    .array(
      z.strictObject({
        at: z
          .string()
          .regex(
            /^[1-9]\d*(?:\.[1-9]\d*)?$/u,
            'expected a passage or a sentence of it in quotation marks, e.g. "7.2"',
          )
          .describe(
            'A passage or one sentence of it, counted from 1, in quotation marks, e.g. "7" or "7.2".',
          ),
        as: z
          .enum([...READINGS, UNREAD])
          .describe(
            "What the sentence is. All but a plan are set aside. unread is what ingest writes where the article changed.",
          ),
        of: z
          .string()
          .regex(
            /^[a-z0-9]+(?:-[a-z0-9]+)*\.[1-9]\d*\.[1-9]\d*$/u,
            "expected source, passage and sentence, e.g. handover.3.2",
          )
          .optional()
          .describe("Of a duplicate: source, passage and sentence of what it repeats, e.g. handover.3.2."),
        because: textSchema.optional().describe("Why, where it is not plain."),
      }),
    )
    .default([])
    .describe("How sentences were read that no claim uses, or that no fact may rest on."),
  rights: z
    .enum(["full", "excerpts", "fingerprint"])
    .default("excerpts")
    .describe("What is published of the article: the whole text, only what is quoted, or not even that."),
});
export type SourceEntry = z.infer<typeof sourceEntrySchema>;

/** `sources.yaml` */
export const sourceEntriesSchema = z
  .array(sourceEntrySchema)
  .min(1)
  .describe("What people know of each article: the register behind the appendix.");
