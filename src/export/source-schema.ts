import { z } from "zod";
import { identitySchema } from "./claim-schema.ts";

const text = z.string();
const count = z.int().nonnegative();
const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const UNKNOWN = "null where it is not known";

const reasons = z.strictObject({
  title: text.optional().describe("Of the title."),
  author: text.optional().describe("Of the author."),
  publisher: text.optional().describe("Of the publisher."),
  published: text.optional().describe("Of the date."),
  url: text.optional().describe("Of the address."),
});

const passageSchema = z
  .strictObject({
    number: z.int().positive().describe("Number of the passage, from 1."),
    role: z.enum(["heading", "paragraph"]).describe("Whether it is a heading."),
    start: count.describe("Where it begins in the text, in code points from 0."),
    length: count.describe("How long it is, in code points."),
    words: count.describe("How many words it has."),
    sha256: hash.describe("SHA-256 of its text in UTF-8."),
    claims: z.array(text).describe("Ids of the sentences that rest on it or are opposed by it."),
  })
  .meta({ id: "passage", description: "A passage of an article by its fingerprint, never by its words." });

/** An article of the register, as `sources.json` has it. */
export const sourceExportSchema = z
  .strictObject({
    id: text.describe("Name of the article in the data."),
    number: z.int().positive().describe("Number by which the briefing cites it."),
    title: text.nullable().describe(`Its title; ${UNKNOWN}.`),
    author: text.nullable().describe(`Its author; ${UNKNOWN}.`),
    publisher: text.nullable().describe(`Its publisher; ${UNKNOWN}.`),
    published: text.nullable().describe(`When it was published, as people wrote it down; ${UNKNOWN}.`),
    url: text.nullable().describe(`Its address; ${UNKNOWN}.`),
    unknown: reasons.describe("Why a field above is null."),
    differs: reasons.describe("Why a field above is not what the article states of itself."),
    descriptor: text.describe("What kind of text it is and what bears on its worth."),
    provenance: text.describe("What is known of where the file comes from."),
    origin: z
      .strictObject({
        id: text.describe("Name of the origin: articles that share it are one witness."),
        name: text.describe("What it is."),
        basis: text.describe("On what the origin is assigned."),
      })
      .describe("Who told it first."),
    reliability: z.enum(["A", "B", "C", "D", "E", "F"]).describe("Reliability (AJP-2.1); F is not judged."),
    reliabilityBasis: text.describe("Why that grade was given."),
    rights: z
      .enum(["full", "excerpts", "fingerprint"])
      .describe("What may be published of it: the whole text, quotes, or not even those."),
    language: text.describe("Language of the text."),
    sha256: hash.describe("SHA-256 of the bytes of the file."),
    bytes: count.describe("Length of the file."),
    length: count.describe("Length of the text that all positions count in, in code points."),
    words: count.describe("How many words the text has."),
    citation: text.describe("How the briefing cites it, on one line."),
    passages: z.array(passageSchema).describe("Its passages in order."),
  })
  .meta({ id: "source", description: "An article of the register." });

/** A document behind numbers and sentences of context. */
export const documentExportSchema = z
  .strictObject({
    id: text.describe("Name of the document in the data."),
    mark: text.nullable().describe("How the briefing cites it; null where it does not."),
    publisher: text.describe("Who published it."),
    title: text.describe("What it is called."),
    date: text
      .nullable()
      .describe("Year, month or day of publication, or two of them and a slash; null where it is not known."),
    url: text.nullable().describe(`Where it, or the copy that was read, stood; ${UNKNOWN}.`),
    copy: text.describe("What was read of it."),
    definition: text.nullable().describe("What its numbers count; null where that is not recorded."),
    note: text.nullable().describe("What else a user must know; null where there is nothing."),
    citation: text.nullable().describe("How the briefing cites it, on one line; null where it does not."),
  })
  .meta({ id: "document", description: "A document behind numbers and sentences of context." });

/** `sources.json`. */
export const sourcesFileSchema = z
  .strictObject({
    format: z.literal("briefbook-sources/1").describe("Name and version of the format."),
    briefing: identitySchema,
    sources: z.array(sourceExportSchema).describe("The articles, in the order of their numbers."),
    documents: z.array(documentExportSchema).describe("The documents, in the order of the register."),
  })
  .describe("The articles and documents behind a briefing.");
