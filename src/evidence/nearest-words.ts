import { isDeepStrictEqual } from "node:util";
import { splitWords } from "../article/split-words.ts";
import { editDistance } from "../nearest-name.ts";
import { alignWords } from "./align-words.ts";
import { foldText } from "./fold-typography.ts";

/** The words of a quote in another order are nearer to it than any others with one word replaced by an unlike one. */
const ORDER_COST = 0.5;

/** The words of a text that come nearest to a quote, and how near: 1 is the same, 0 nothing alike. */
export type NearestWords = { readonly words: string; readonly similarity: number };

/**
 * The stretch of `text` that a mistyped quote was most likely copied from. Only ever printed in a hint, never taken
 * as evidence: a matcher that accepts near words accepts every flipped digit and added “not”.
 */
export function nearestWords(text: string, quote: string): NearestWords | undefined {
  const sought = splitWords(quote).map((word) => fold(word.text));
  if (sought.length === 0) return undefined;
  const words = splitWords(text);
  const folded = words.map((word) => fold(word.text));
  let best: { words: string; cost: number } | undefined;
  for (const [start, first] of words.entries()) {
    for (const size of [sought.length, sought.length - 1, sought.length + 1]) {
      const last = words[start + size - 1];
      if (!last) continue;
      const cost = windowCost(sought, folded.slice(start, start + size));
      if (!best || cost < best.cost) best = { words: text.slice(first.start, last.end), cost };
    }
  }
  return best && { words: best.words, similarity: 1 - best.cost / sought.length };
}

function fold(word: string): string {
  return foldText(word).toLowerCase();
}

function windowCost(from: readonly string[], to: readonly string[]): number {
  const { cost } = alignWords(from, to, wordCost);
  return isDeepStrictEqual(from.toSorted(), to.toSorted()) ? Math.min(cost, ORDER_COST) : cost;
}

/** The share of the letters that differ. */
function wordCost(word: string, other: string): number {
  return editDistance(word, other) / Math.max(word.length, other.length);
}
