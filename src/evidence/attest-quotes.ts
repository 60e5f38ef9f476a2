import { wordsBefore, type SourceRecord } from "../source/source-record.ts";
import { evidenceKey, type EvidenceLock, type LockedQuote } from "./evidence-lock.ts";
import { entryFault } from "./entry-fault.ts";
import type { Finding } from "./finding.ts";
import type { QuotedPassage, ReadSource } from "./verify-quotes.ts";

/**
 * Proves every quote against the published roots, without any article: its words stand at their index in the text
 * with that root, inside the passage cited, and they are the words of the quote, which is as long as its place there.
 * Which marks stand between them is held by the passage's hash only when the text is at hand.
 */
export function attestQuotes(
  quotes: readonly QuotedPassage[],
  sources: ReadonlyMap<string, ReadSource>,
  lock: EvidenceLock | undefined,
): ReadonlyMap<string, Finding> {
  const entries = new Map(lock?.evidence.map((entry) => [evidenceKey(entry), entry]));
  return new Map(
    quotes.map((piece) => {
      const record = sources.get(piece.source)?.record;
      if (!record) return [evidenceKey(piece), { verdict: "no-source", known: [...sources.keys()] }];
      return [evidenceKey(piece), attest(piece, record, lock, entries.get(evidenceKey(piece)))];
    }),
  );
}

function attest(
  piece: QuotedPassage,
  record: SourceRecord,
  lock: EvidenceLock | undefined,
  entry: LockedQuote | undefined,
): Finding {
  const passage = record.passages[piece.passage - 1];
  if (!passage) return { verdict: "no-passage", passages: record.passages.length };
  if (passage.role === "heading") return { verdict: "in-heading" };
  const source = lock?.sources[piece.source];
  const fault = !lock
    ? "there is no evidence.lock.json"
    : !entry || !source
      ? "evidence.lock.json does not hold it"
      : faultOf(piece, record, source, entry);
  if (fault !== undefined || !entry) return { verdict: "not-locked", reason: fault ?? "it is not locked" };
  return {
    verdict: "attested",
    start: entry.start,
    end: entry.end,
    ...(entry.clipped && { clip: { side: entry.clipped } }),
  };
}

function faultOf(
  piece: QuotedPassage,
  record: SourceRecord,
  source: EvidenceLock["sources"][string],
  entry: LockedQuote,
): string | undefined {
  // The root does not bind the number of words; the record does.
  if (source.sha256 !== record.file.sha256 || source.words !== record.words)
    return "the lock was written for another version of the article";
  const passage = record.passages[piece.passage - 1];
  if (!passage || entry.passage !== passage.sha256) return "the passage has changed since";
  const before = wordsBefore(record, piece.passage);
  const inside = entry.firstWord >= before && entry.firstWord + entry.words.length <= before + passage.words;
  const { start, end } = entry;
  if (!inside || start < passage.start || start >= end || end > passage.start + passage.length) {
    return "the lock places it outside the passage";
  }
  return entryFault(piece.quote, entry, source);
}
