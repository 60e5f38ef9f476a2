import type { EvidenceLock, LockedQuote } from "./evidence-lock.ts";
import { sameWords, wordsOf } from "./same-words.ts";
import { spanLength } from "./span-length.ts";
import { proves } from "./word-tree.ts";

/**
 * What is wrong with an entry by itself: its words are not those of the quote, its place is not as long as they are, or
 * its proof does not lead to the article's root. Undefined where nothing is.
 */
export function entryFault(
  quote: string,
  entry: LockedQuote,
  source: EvidenceLock["sources"][string],
): string | undefined {
  if (!sameWords(wordsOf(quote), entry.words)) return "the lock proves other words";
  if (entry.end - entry.start !== spanLength(quote, entry.words) + (entry.spare ?? 0))
    return "the quote, with its marks, is not as long as the place that the lock gives it";
  const proof = { total: source.words, first: entry.firstWord, salts: entry.salts, siblings: entry.siblings };
  return proves(source.root, entry.words, proof)
    ? undefined
    : "its proof does not lead to the article’s root";
}
