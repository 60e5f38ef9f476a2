import { z } from "zod";
import { EDTF_PATTERN, parseEdtf } from "./edtf.ts";
import { idSchema, textSchema } from "../yaml/id.ts";

/**
 * What a sentence of the report is.
 *
 * - `fact`: told by an article in its own voice
 * - `reported`: an article says that somebody says it
 * - `plan`: intended or expected, not done
 * - `commentary`: an article's opinion
 * - `context`: from a document, not from an article
 * - `judgement`, `assumption`: ours, resting on other claims
 * - `gap`: what no source says
 */
export const CLAIM_KINDS = [
  "fact",
  "reported",
  "plan",
  "commentary",
  "context",
  "judgement",
  "assumption",
  "gap",
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const EXTENTS = ["all", "part", "rest", "none"] as const;

export const STANCES = ["supports", "contradicts", "qualifies"] as const;

const passageAddress = /^(?<source>[a-z0-9]+(?:-[a-z0-9]+)*)\.(?<passage>[1-9]\d*)$/u;

/** Words of a source that bear on a claim. */
export const evidenceSchema = z.strictObject({
  at: z
    .string()
    .regex(passageAddress, "expected source and passage, e.g. handover.4")
    .describe(
      "Source and passage, e.g. handover.4. Passages are the article’s non-empty lines, headings included, counted from 1; in Markdown and HTML its blocks.",
    ),
  quote: z
    .string()
    .min(1)
    .describe(
      "3 to 12 words exactly as they stand in that passage, once. In quotation marks where they hold a comma, colon or hash.",
    ),
  said: idSchema
    .optional()
    .describe("Who speaks in the article, an id of entities.yaml; left out where the article speaks itself."),
  stance: z
    .enum(STANCES)
    .default("supports")
    .describe(
      "Whether the words carry the sentence, contradict it, or qualify it. What contradicts makes the sentence disputed.",
    ),
  clip: textSchema
    .optional()
    .describe("Why the quote may begin or end beside a word that qualifies it (quote-is-not-clipped)."),
  voice: textSchema
    .optional()
    .describe("Why `said` is right although the article reads otherwise by its form (speaker-is-kept)."),
  plan: textSchema
    .optional()
    .describe("Why the quote tells of no plan although a word of intention stands by it (plan-is-not-fact)."),
  modal: textSchema
    .optional()
    .describe("Why the sentence may be surer or less sure than the article by its form (modality-is-kept)."),
  comment: textSchema
    .optional()
    .describe(
      "Why the words are no comment although a word of judgement stands by them (commentary-is-not-fact).",
    ),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** A bare year is a number to YAML. */
const when = z
  .union([z.string(), z.int().transform(String)])
  .refine(
    (text) => parseEdtf(text) !== undefined,
    "expected an EDTF date, e.g. 2025-09~ or ../2026-12, or unknown",
  )
  .meta({ pattern: EDTF_PATTERN });

/** One sentence of the report, with what carries it. */
export const claimSchema = z.strictObject({
  id: idSchema.describe(
    "What briefing.yaml and other claims call the sentence; part of its address on the page.",
  ),
  says: textSchema.describe(
    "The sentence as it is printed, in words of our own; at most 40 of them, with a full stop.",
  ),
  kind: z
    .enum(CLAIM_KINDS)
    .describe(
      "fact: told by an article in its own voice. reported: an article says that somebody says it. plan: intended or expected. commentary: an article’s opinion. context: from a document. judgement, assumption: ours, resting on other claims. gap: what no source says.",
    ),
  when: when
    .default("unknown")
    .describe(
      "When what it tells of happened, in EDTF, e.g. 2025-09~ or ../2026-12; unknown where no source says.",
    ),
  whenBasis: z
    .enum(["stated", "derived"])
    .optional()
    .describe("Whether a source states that date, or it is worked out from what a source states."),
  about: z
    .strictObject({
      subject: idSchema.describe("The thing the sentence is about, by an id of entities.yaml."),
      attribute: idSchema.describe("What is said of it, e.g. us-presence."),
      value: textSchema.optional().describe("What the sentence says it is."),
      extent: z.enum(EXTENTS).optional().describe("How much of the subject is meant."),
      scope: textSchema
        .optional()
        .describe("The part that is meant, where it is not the whole, e.g. installations."),
      actor: idSchema.optional().describe("Who does or did it, an id of entities.yaml."),
      duration: textSchema.optional().describe("How long it lasts, in the words of the source."),
    })
    .optional()
    .describe(
      "What the sentence speaks of, so that two claims on one thing are held against each other (disagreement-is-shown).",
    ),
  evidence: z
    .array(evidenceSchema)
    .default([])
    .describe("The words of articles that carry the sentence, contradict or qualify it."),
  figures: z
    .array(idSchema)
    .default([])
    .describe(
      "Observations that a number of the sentence comes from, by the ids of the file that chart.yaml names.",
    ),
  documents: z
    .array(idSchema)
    .default([])
    .describe("Documents that carry a sentence of kind context, by the ids of documents.yaml."),
  basis: z.array(idSchema).default([]).describe("Claims that a judgement or an assumption rests on."),
  silent: z
    .array(idSchema)
    .default([])
    .describe("Of a gap: the sources that were read for it and do not say it; all of them."),
});
export type Claim = z.infer<typeof claimSchema>;

/** `claims.yaml` */
export const claimsSchema = z
  .array(claimSchema)
  .min(1)
  .describe("The sentences of the report, each with the words that carry it.");

/** Splits the address of a passage. e.g. handover.4 → { source: "handover", passage: 4 } */
export function readAddress(at: string): { readonly source: string; readonly passage: number } {
  const groups = passageAddress.exec(at)?.groups;
  return { source: groups?.["source"] ?? "", passage: Number(groups?.["passage"]) };
}
