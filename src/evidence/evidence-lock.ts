import { z } from "zod";
import { MODAL_FORCES } from "../language/force/modality-table.ts";
import { TURNS_OF_SAYING } from "../language/force/turned-table.ts";
import { sha256 } from "../article/hash.ts";
import { compareText } from "../problem.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/u, "expected a SHA-256 in lower-case hexadecimal");
const salt = z.string().regex(/^[0-9a-f]{32}$/u, "expected 16 bytes in lower-case hexadecimal");
const count = z.int().nonnegative();

/** One quote as it was found in its article: where it stands, and the proof that its words stand there. */
const lockedQuoteSchema = z.strictObject({
  at: z.string(),
  quote: z.string(),
  verdict: z.literal("verified"),
  /** Offsets in the article's text, in code points; the end is exclusive. */
  start: count,
  end: count,
  /** Code points of white space and soft hyphens in that place which fold away; left out where there are none. */
  spare: z.int().optional(),
  /** SHA-256 of the passage. */
  passage: hash,
  /** The words as the article spells them. */
  words: z.array(z.string()).min(1),
  /** Index of the first of them in the article, from 0. */
  firstWord: count,
  /** Where a qualifying word stands just outside the quote; not which, for that is not quoted. */
  clipped: z.enum(["before", "after"]).optional(),
  /** Registered names that stand in the passage, as ids of entities.yaml. */
  names: z.array(z.string()).optional(),
  /** In whose voice the article tells the words, as the finders read it. */
  spoken: z
    .strictObject({
      /** “said” by somebody, “hearsay” of nobody, “open” beside an attribution that may reach them, or the article’s own. */
      as: z.enum(["said", "hearsay", "open", "article"]),
      /** Who may be meant as speaking, as ids of entities.yaml. */
      by: z.array(z.string()),
      /** Whether it is denied, doubted or withheld there rather than said. */
      turned: z.enum(TURNS_OF_SAYING).optional(),
      /** Whether who speaks has it from somebody else. */
      relayed: z.literal(true).optional(),
    })
    .optional(),
  /** Whether their clause says that something is intended. */
  planned: z.boolean().optional(),
  /** What words that govern them from outside the quote make of them: possible, hearsay, attempted; not which words. */
  modal: z.array(z.enum(MODAL_FORCES)).optional(),
  /** Whether a word by which the article comments governs them from outside the quote. */
  comment: z.boolean().optional(),
  salts: z.array(salt),
  siblings: z.array(hash),
});
export type LockedQuote = z.infer<typeof lockedQuoteSchema>;

/** `evidence.lock.json`: what a check with the articles at hand found, provable without them. Written by check only. */
export const evidenceLockSchema = z.strictObject({
  format: z.literal("briefbook-evidence-lock/1"),
  sources: z.record(
    z.string(),
    z.strictObject({
      sha256: hash,
      words: count,
      /** Root of the tree over its words. */
      root: hash,
      /** SHA-256 of its record, which holds where passages and sentences begin. */
      record: hash,
    }),
  ),
  evidence: z.array(lockedQuoteSchema),
  /** SHA-256 of every sentence of the report that was compared with the articles and is no copy of their words. */
  checkedSentences: z.array(hash).optional(),
  /** SHA-256 of all of the above, so that an edit by hand is noticed; left out until the lock is printed. */
  digest: hash.optional(),
});
export type EvidenceLock = z.infer<typeof evidenceLockSchema>;

/** What names a piece of evidence: two claims that use the same words of a passage share one. */
export function evidenceKey(piece: { readonly at: string; readonly quote: string }): string {
  return `${piece.at} ${piece.quote}`;
}

/** The text of the lock: a line a quote, ordered by source, place and words, so that changes show as small differences. */
export function printLock(lock: EvidenceLock): string {
  const content = printContent(inOrder(lock));
  return `${content},\n  "digest": "${sha256(content)}"\n}\n`;
}

/** The digest of what a lock holds, in the order in which it stands there. */
export function digestOf(lock: EvidenceLock): string {
  return sha256(printContent(lock));
}

/** Whether the entries stand as a check orders them. */
export function isInOrder(lock: EvidenceLock): boolean {
  const { evidence } = inOrder(lock);
  return lock.evidence.every((entry, index) => entry === evidence[index]);
}

function inOrder(lock: EvidenceLock): EvidenceLock {
  const evidence = lock.evidence.toSorted(
    (a, b) =>
      compareText(a.at.split(".")[0] ?? "", b.at.split(".")[0] ?? "") ||
      a.start - b.start ||
      a.end - b.end ||
      compareText(a.quote, b.quote),
  );
  return { ...lock, evidence };
}

function printContent(lock: EvidenceLock): string {
  const sources = Object.entries(lock.sources)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([id, source]) => `    ${JSON.stringify(id)}: ${JSON.stringify(source)}`);
  const evidence = lock.evidence.map((quote) => `    ${printLockedQuote(quote)}`);
  return [
    "{",
    `  "format": ${JSON.stringify(lock.format)},`,
    `  "sources": {\n${sources.join(",\n")}\n  },`,
    `  "evidence": [\n${evidence.join(",\n")}\n  ]${lock.checkedSentences ? "," : ""}`,
    ...(lock.checkedSentences ? [printHashes("checkedSentences", lock.checkedSentences)] : []),
  ].join("\n");
}

/** One entry as it stands in the lock: keys in the order of the schema, whether it was just made or read back. */
export function printLockedQuote(quote: LockedQuote): string {
  return JSON.stringify(lockedQuoteSchema.parse(quote));
}

function printHashes(key: string, hashes: readonly string[]): string {
  if (hashes.length === 0) return `  "${key}": []`;
  return `  "${key}": [\n${hashes.map((one) => `    "${one}"`).join(",\n")}\n  ]`;
}
