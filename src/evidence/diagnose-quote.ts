import type { Article } from "../article/read-article.ts";
import { placesOf } from "./find-quote.ts";
import { changesMeaning, nameDifferences, type Difference } from "./name-differences.ts";
import { nearestWords } from "./nearest-words.ts";

/** Where the nearest words stand, what they are, and how they differ from the quote. */
export type NearWords = {
  readonly source: string;
  readonly passage: number;
  readonly words: string;
  readonly differences: readonly Difference[];
};

/**
 * What became of a quote that stands nowhere in its article.
 *
 * - `near`: words that differ in spelling only; a clerical slip
 * - `altered`: words that differ in a number, a name, a negation, a quantity, a modal, their order, or any other word
 * - `missing`: nothing like it; or it stands in another article
 */
export type Diagnosis =
  | { readonly verdict: "near" | "altered"; readonly near: NearWords }
  | { readonly verdict: "missing"; readonly near?: NearWords };

/** Three words in five must fit before a stretch of text counts as the one that was meant. */
const LIKE = 0.6;

/** Looks for the words a quote was most likely copied from: in its passage, in its article, then in the others. */
export function diagnoseQuote(
  quote: string,
  cited: { readonly source: string; readonly passage: number },
  articles: ReadonlyMap<string, Article>,
): Diagnosis {
  const own = articles.get(cited.source)?.passages ?? [];
  const here = own.filter(({ number }) => number === cited.passage);
  for (const passages of [here, own]) {
    const near = nearestIn(quote, cited.source, passages);
    if (near) return { verdict: changesMeaning(near.differences) ? "altered" : "near", near };
  }
  const others = [...articles].filter(([source]) => source !== cited.source);
  for (const [source, { passages }] of others) {
    const passage = passages.find(({ text }) => placesOf(text, quote).length > 0);
    if (passage)
      return { verdict: "missing", near: { source, passage: passage.number, words: quote, differences: [] } };
  }
  for (const [source, { passages }] of others) {
    const near = nearestIn(quote, source, passages);
    if (near) return { verdict: "missing", near };
  }
  return { verdict: "missing" };
}

function nearestIn(quote: string, source: string, passages: Article["passages"]): NearWords | undefined {
  let best: { similarity: number; near: NearWords } | undefined;
  for (const { number, text } of passages) {
    const found = nearestWords(text, quote);
    if (!found || found.similarity < LIKE || found.similarity <= (best?.similarity ?? 0)) continue;
    const near = {
      source,
      passage: number,
      words: found.words,
      differences: nameDifferences(quote, found.words),
    };
    best = { similarity: found.similarity, near };
  }
  return best?.near;
}
