import { splitWords } from "../article/split-words.ts";
import { editDistance } from "../nearest-name.ts";
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
  const cost = alignmentCost(from, to);
  return sameBag(from, to) ? Math.min(cost, ORDER_COST) : cost;
}

/** Whether two lists hold the same words, each as often, in whatever order. */
function sameBag(from: readonly string[], to: readonly string[]): boolean {
  const sorted = to.toSorted();
  return from.length === to.length && from.toSorted().every((word, index) => word === sorted[index]);
}

/** Levenshtein over words, where replacing a word costs the share of its letters that differ. */
function alignmentCost(from: readonly string[], to: readonly string[]): number {
  let row = to.map((_, index) => index).concat(to.length);
  for (const [i, word] of from.entries()) {
    const next = [i + 1];
    for (const [j, other] of to.entries()) {
      const replace = (row[j] ?? 0) + wordCost(word, other);
      next.push(Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function wordCost(word: string, other: string): number {
  return editDistance(word, other) / Math.max(word.length, other.length);
}
