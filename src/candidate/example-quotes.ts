import { splitSentences } from "../article/split-sentences.ts";
import type { Passage } from "../article/split-passages.ts";
import { splitWords } from "../article/split-words.ts";
import { findAttributions } from "../language/speaker/find-attributions.ts";
import { findNegations } from "../language/force/find-negations.ts";
import { findPlans } from "../language/force/find-plans.ts";

/** Words of an article, and where they stand; sentences are counted from 1 within their passage. */
export type ExampleQuote = { readonly passage: number; readonly sentence: number; readonly quote: string };

/** A quote has at most twelve words; of fewer than six a beginner learns little. */
const [FEWEST, MOST] = [6, 12];

/** Words that a stretch ill ends with, and figures that may have been cut from their noun. */
const DANGLING =
  / (?:the|an?|of|at|in|on|to|by|for|from|and|or|as|with|that|which|who|has|have|had|is|are|was|were|be|most|\p{Nd}\S*)$/iu;

/**
 * Quotes fit for a first example, the plainest first: from sentences in which the finders see no speaker, no denial and
 * no plan, then from the others; clauses that begin a sentence before words from its midst. Suggestions only: whether
 * one keeps the rules, the check says.
 */
export function exampleQuotes(passages: readonly Passage[]): readonly ExampleQuote[] {
  const sentences = passages
    .filter(({ role }) => role !== "heading")
    .flatMap(({ number, text }) =>
      splitSentences(text).map(({ start, end }, index) => ({
        passage: number,
        sentence: index + 1,
        text: text.slice(start, end),
      })),
    );
  const plain = sentences.filter(({ text }) => isPlain(text));
  const others = sentences.filter(({ text }) => !isPlain(text));
  return [plain, others].flatMap((group) =>
    group
      .flatMap(({ text, ...at }) => stretches(text).map((stretch) => ({ ...at, ...stretch })))
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ passage, sentence, quote }) => ({ passage, sentence, quote })),
  );
}

/** Whole clauses that begin their sentence first. */
function rank({ from, isWhole }: { readonly from: number; readonly isWhole: boolean }): number {
  return (from > 0 ? 2 : 0) + (isWhole ? 0 : 1);
}

function isPlain(text: string): boolean {
  return [findAttributions, findNegations, findPlans].every((find) => find(text).length === 0);
}

/** Stretches of words, from left to right, the longest at each word first. */
function stretches(
  sentence: string,
): readonly { readonly from: number; readonly isWhole: boolean; readonly quote: string }[] {
  const words = splitWords(sentence);
  return words.flatMap(({ start }, from) =>
    Array.from({ length: MOST - FEWEST + 1 }, (_, less) => from + MOST - 1 - less).flatMap((to) => {
      const last = words[to];
      if (!last) return [];
      const quote = sentence.slice(start, last.end);
      if (/[“”"‘’…[\]()]/u.test(quote)) return [];
      const isWhole = /^[.,;:!?]/u.test(sentence.slice(last.end));
      return isWhole || !DANGLING.test(quote) ? [{ from, isWhole, quote }] : [];
    }),
  );
}
