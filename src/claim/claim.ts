import { z } from "zod";
import { parseEdtf } from "./edtf.ts";
import { idSchema, textSchema } from "../id.ts";

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
  /** Source and passage. e.g. handover.4 */
  at: z.string().regex(passageAddress, "expected source and passage, e.g. handover.4"),
  /** The words as they stand there. */
  quote: z.string().min(1),
  /** Who speaks in the article, an id of entities.yaml; left out where the article speaks itself. */
  said: idSchema.optional(),
  stance: z.enum(STANCES).default("supports"),
  /** Why the quote may begin or end next to a word that qualifies it; see the rule quote-is-not-clipped. */
  clip: textSchema.optional(),
  /** Why `said` is right although the article reads otherwise by its form; see the rule speaker-is-kept. */
  voice: textSchema.optional(),
  /** Why the quote tells of no plan although a word of intention stands by it; see the rule plan-is-not-fact. */
  plan: textSchema.optional(),
  /** Why the sentence may be surer or less sure than the article by its form; see the rule modality-is-kept. */
  modal: textSchema.optional(),
  /** Why the words are no comment although a word of judgement stands by; see the rule commentary-is-not-fact. */
  comment: textSchema.optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** A bare year is a number to YAML. */
const when = z
  .union([z.string(), z.int().transform(String)])
  .refine(
    (text) => parseEdtf(text) !== undefined,
    "expected an EDTF date, e.g. 2025-09~ or ../2026-12, or unknown",
  );

/** One sentence of the report, with what carries it. */
export const claimSchema = z.strictObject({
  id: idSchema,
  /** The sentence, as it is printed. */
  says: textSchema,
  kind: z.enum(CLAIM_KINDS),
  /** When what it tells of happened, in EDTF; `unknown` where no source says. */
  when: when.default("unknown"),
  whenBasis: z.enum(["stated", "derived"]).optional(),
  /** What it speaks of, so that two claims on one thing can be held against each other. */
  about: z
    .strictObject({
      subject: idSchema,
      attribute: idSchema,
      value: textSchema.optional(),
      /** How much of the subject is meant. */
      extent: z.enum(EXTENTS).optional(),
      /** The part of the subject that is meant, where it is not the whole. e.g. installations */
      scope: textSchema.optional(),
      actor: idSchema.optional(),
      duration: textSchema.optional(),
    })
    .optional(),
  evidence: z.array(evidenceSchema).default([]),
  /** Observations that a number of the sentence comes from, ids of the file that chart.yaml names. */
  figures: z.array(idSchema).default([]),
  /** Documents that carry a `context` sentence, ids of documents.yaml. */
  documents: z.array(idSchema).default([]),
  /** Claims that a judgement or an assumption rests on. */
  basis: z.array(idSchema).default([]),
  /** Sources that were read for a `gap` and do not say it. */
  silent: z.array(idSchema).default([]),
});
export type Claim = z.infer<typeof claimSchema>;

export const claimsSchema = z.array(claimSchema).min(1);

/** Splits the address of a passage. e.g. handover.4 → { source: "handover", passage: 4 } */
export function readAddress(at: string): { readonly source: string; readonly passage: number } {
  const groups = passageAddress.exec(at)?.groups;
  return { source: groups?.["source"] ?? "", passage: Number(groups?.["passage"]) };
}
