import { z } from "zod";
import { CLAIM_KINDS, EXTENTS, STANCES } from "../claim/claim.ts";

const text = z.string();
const count = z.int().nonnegative();

/** Words of an article that bear on a sentence, as `claims.json` has them. */
const evidenceSchema = z
  .strictObject({
    source: text.describe("Id of the article, as in sources.json."),
    passage: z.int().positive().describe("Passage of the article, counted from 1, headings included."),
    mark: text.describe("How the briefing cites the place: article, full stop, passage."),
    stance: z.enum(STANCES).describe("How the words bear on the sentence."),
    quote: text
      .nullable()
      .describe("The words as they stand there; null where the rights let no quote be published."),
    speaker: text.nullable().describe("Who says them in the article; null where the article speaks itself."),
    start: count.describe("Where they begin in the text of the article, in code points from 0."),
    end: count.describe("Where they end there; the first code point that is not theirs."),
    reasons: z
      .strictObject({
        clip: text.optional().describe("Why the quote may begin or end beside a word that qualifies it."),
        voice: text.optional().describe("Why the speaker is right although the article reads otherwise."),
        plan: text
          .optional()
          .describe("Why the words tell of no plan although a word of intention stands by."),
        modal: text.optional().describe("Why the sentence may be surer or less sure than the words."),
        comment: text
          .optional()
          .describe("Why the words are no comment although a word of judgement stands by."),
      })
      .describe("What people answered where the words look otherwise by their form."),
  })
  .meta({ id: "evidence", description: "Words of an article that bear on a sentence." });

/** A sentence of the briefing with all that carries it. */
export const claimExportSchema = z
  .strictObject({
    id: text.describe("Name of the sentence; it stays the same from edition to edition."),
    label: text.describe("Its place in this edition."),
    anchor: text.describe("Its address within the page of the briefing, without the hash sign."),
    says: text.describe("The sentence as it is printed."),
    kind: z.enum(CLAIM_KINDS).describe("What kind of sentence it is; the kind decides what must carry it."),
    standing: z
      .enum(["disputed", "qualified", "corroborated", "single-source", "none"])
      .describe("How well it stands, computed from its evidence; none where no article carries it."),
    credibility: z
      .union([z.literal(1), z.literal(3), z.literal(6)])
      .nullable()
      .describe("Credibility of what is told (AJP-2.1, 1 to 6); null where it is not graded."),
    when: text
      .nullable()
      .describe("When what it tells of happened, in EDTF level 1; null where no source says."),
    whenBasis: z
      .enum(["stated", "derived"])
      .nullable()
      .describe("Whether that date is stated or worked out; null where the data do not say."),
    about: z
      .strictObject({
        subject: text.describe("Id of the actor or place."),
        attribute: text.describe("What of it the sentence tells."),
        value: text.optional().describe("What it is said to be."),
        extent: z.enum(EXTENTS).optional().describe("How much of the subject is meant."),
        scope: text.optional().describe("The part of the subject that is meant, where it is not the whole."),
        actor: text.optional().describe("Id of whoever acts."),
        duration: text.optional().describe("For how long."),
      })
      .nullable()
      .describe(
        "What it speaks of, so that sentences on one thing can be compared; null where that is not given.",
      ),
    evidence: z.array(evidenceSchema).describe("Words of articles that support, contradict or qualify it."),
    documents: z.array(text).describe("Ids of the documents that carry it, as in sources.json."),
    figures: z.array(text).describe("Ids of the observations that its numbers come from."),
    basis: z.array(text).describe("Ids of the sentences that a judgement or an assumption rests on."),
    silent: z
      .array(text)
      .describe("Ids of the articles that were read and do not say it, where it is a gap."),
  })
  .meta({ id: "claim", description: "A sentence of the briefing with all that carries it." });
export type ClaimExport = z.infer<typeof claimExportSchema>;

/** Which briefing, and which state of it, a file belongs to. */
export const identitySchema = z
  .strictObject({
    slug: text.describe("Name of the briefing in addresses."),
    number: text.describe("Number of the briefing."),
    title: text.describe("Its title."),
    edition: z.int().positive().describe("Number of the edition."),
    published: text.describe("Day on which this edition was published."),
    asOf: text.describe("Day up to which sources were taken into account."),
    handling: text.describe("Handling mark (Traffic Light Protocol 2.0), which holds for this file as well."),
    hash: text.describe("SHA-256 of the content of the edition, in lower-case hexadecimal."),
  })
  .meta({ id: "identity", description: "Which briefing, and which state of it, the file belongs to." });

/** `claims.json`. */
export const claimsFileSchema = z
  .strictObject({
    format: z.literal("briefbook-claims/1").describe("Name and version of the format."),
    briefing: identitySchema,
    claims: z.array(claimExportSchema).describe("Every sentence, in the order in which people keep them."),
  })
  .describe("Every sentence of a briefing with the words that carry it.");
