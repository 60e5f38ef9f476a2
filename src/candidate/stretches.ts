import { splitWords } from "../article/split-words.ts";

/** Words of a sentence, the number of the first, and whether a clause ends with them. */
export type Stretch = { readonly from: number; readonly isWhole: boolean; readonly quote: string };

/** A quote has at most twelve words. */
const MOST = 12;

/** Words that a stretch ill ends with, and figures that may have been cut from their noun. */
const DANGLING =
  / (?:the|an?|of|at|in|on|to|by|for|from|and|or|as|with|that|which|who|has|have|had|is|are|was|were|be|most|\p{Nd}\S*)$/iu;

/** Stretches of at least so many words, without marks of quotation, from left to right, the longest at each word first. */
export function stretchesOf(sentence: string, fewest: number): readonly Stretch[] {
  const words = splitWords(sentence);
  return words.flatMap(({ start }, from) =>
    Array.from({ length: MOST - fewest + 1 }, (_, less) => from + MOST - 1 - less).flatMap((to) => {
      const last = words[to];
      if (!last) return [];
      const quote = sentence.slice(start, last.end);
      if (/[“”"‘’…[\]()]/u.test(quote)) return [];
      const isWhole = /^[.,;:!?]/u.test(sentence.slice(last.end));
      return isWhole || !DANGLING.test(quote) ? [{ from, isWhole, quote }] : [];
    }),
  );
}

/** Whole clauses that begin their sentence first. */
export function rankOf({ from, isWhole }: Stretch): number {
  return (from > 0 ? 2 : 0) + (isWhole ? 0 : 1);
}
