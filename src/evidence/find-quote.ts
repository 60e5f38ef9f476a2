import type { Passage } from "../article/split-passages.ts";
import { splitWords, type Span } from "../article/split-words.ts";
import { foldTypography } from "./fold-typography.ts";

/** Where a quote stands in its passage: offsets in code units of the passage, words counted from 0. */
export type QuotePlace = Span & { readonly firstWord: number; readonly wordCount: number };

/**
 * What a search for a quote found. Only `verified` passes.
 *
 * - `verified`: there, to the character but for typography, on whole words, exactly once.
 * - `ambiguous`: there more than once, so that nobody could say which words are meant.
 * - `moved`: not in the passage cited, but exactly once in another one of the article.
 * - `missing`: nowhere in the article.
 */
export type QuoteVerdict =
  | { readonly verdict: "verified"; readonly place: QuotePlace }
  | { readonly verdict: "ambiguous"; readonly places: readonly QuotePlace[] }
  | { readonly verdict: "moved"; readonly to: number }
  | { readonly verdict: "missing" };

/** Looks for a quote in the passage with the given number, then in the rest of the article. */
export function findQuote(passages: readonly Passage[], number: number, quote: string): QuoteVerdict {
  const cited = passages.find((passage) => passage.number === number);
  const [place, ...more] = cited ? placesOf(cited.text, quote) : [];
  if (place && more.length > 0) return { verdict: "ambiguous", places: [place, ...more] };
  if (place) return { verdict: "verified", place };
  const elsewhere = passages.filter((passage) => placesOf(passage.text, quote).length > 0);
  const [other, ...others] = elsewhere;
  return other && others.length === 0 ? { verdict: "moved", to: other.number } : { verdict: "missing" };
}

/** Every place at which a quote stands in a text on whole words, in order. Overlapping places count apart. */
export function placesOf(text: string, quote: string): readonly QuotePlace[] {
  const sought = foldTypography(quote).text.trim();
  if (sought === "") return [];
  const folded = foldTypography(text);
  const words = splitWords(text);
  const places: QuotePlace[] = [];
  for (let at = folded.text.indexOf(sought); at >= 0; at = folded.text.indexOf(sought, at + 1)) {
    const start = folded.origin[at] ?? 0;
    const end = folded.origin[at + sought.length] ?? text.length;
    const place = onWholeWords(words, { start, end: text.slice(0, end).trimEnd().length });
    if (place) places.push(place);
  }
  return places;
}

/** The words a span covers, or nothing where it cuts one. A soft hyphen folded away at its end stays outside. */
function onWholeWords(words: readonly Span[], span: Span): QuotePlace | undefined {
  const touched = words.filter((word) => word.start < span.end && word.end > span.start);
  const cuts = touched.some((word) => word.start < span.start || word.end > span.end);
  const [first] = touched;
  if (cuts || !first) return undefined;
  return { ...span, firstWord: words.indexOf(first), wordCount: touched.length };
}
