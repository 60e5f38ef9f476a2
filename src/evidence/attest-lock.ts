import { evidenceKey, type EvidenceLock, type LockedQuote } from "./evidence-lock.ts";
import { sameWords, wordsOf } from "./same-words.ts";
import { proves } from "./word-tree.ts";

/** What a lock proves by itself, with nothing else at hand: how many quotes, and every one that it does not prove. */
export type LockAttestation = { readonly quotes: number; readonly faults: readonly string[] };

/**
 * Checks a lock for an outsider who has neither the articles nor the briefing: every entry's words stand at their
 * index in the text with the published root, they are the words of the quote, and no entry stands twice.
 */
export function attestLock(lock: EvidenceLock): LockAttestation {
  const keys = lock.evidence.map(evidenceKey);
  return {
    quotes: lock.evidence.length,
    faults: lock.evidence.flatMap((entry, index) => {
      const fault = keys.indexOf(evidenceKey(entry)) < index ? "stands twice" : faultOf(entry, lock);
      return fault === undefined ? [] : [`${entry.at} “${entry.quote}”: ${fault}`];
    }),
  };
}

function faultOf(entry: LockedQuote, lock: EvidenceLock): string | undefined {
  const id = entry.at.split(".")[0] ?? "";
  const source = Object.hasOwn(lock.sources, id) ? lock.sources[id] : undefined;
  if (!source) return `the lock names no source “${id}”`;
  if (!sameWords(wordsOf(entry.quote), entry.words)) return "its words are not those of the quote";
  const proof = { total: source.words, first: entry.firstWord, salts: entry.salts, siblings: entry.siblings };
  return proves(source.root, entry.words, proof)
    ? undefined
    : "its proof does not lead to the article’s root";
}
