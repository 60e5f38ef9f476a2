import { splitSentences } from "../article/split-sentences.ts";
import type { Passage } from "../article/split-passages.ts";
import { findAttributions } from "../language/speaker/find-attributions.ts";
import { findNegations } from "../language/force/find-negations.ts";
import { findPlans } from "../language/force/find-plans.ts";
import { rankOf, stretchesOf } from "./stretches.ts";

/** Words of an article, and where they stand; sentences are counted from 1 within their passage. */
export type ExampleQuote = { readonly passage: number; readonly sentence: number; readonly quote: string };

/** Of fewer words a beginner learns little. */
const FEWEST = 6;

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
      .flatMap(({ text, ...at }) => stretchesOf(text, FEWEST).map((stretch) => ({ ...at, ...stretch })))
      .toSorted((a, b) => rankOf(a) - rankOf(b))
      .map(({ passage, sentence, quote }) => ({ passage, sentence, quote })),
  );
}

function isPlain(text: string): boolean {
  return [findAttributions, findNegations, findPlans].every((find) => find(text).length === 0);
}
