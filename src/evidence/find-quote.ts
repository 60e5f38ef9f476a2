import { passageWords } from "../article/passage-words.ts";
import type { Passage } from "../article/split-passages.ts";
import { splitWords, type Span, type Word } from "../article/split-words.ts";
import { foldText, foldTypography, type Folded } from "./fold-typography.ts";
import { sameWords, wordsOf } from "./same-words.ts";

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
  const [place, ...more] = cited ? placesIn(readPassage(cited), quote) : [];
  if (place && more.length > 0) return { verdict: "ambiguous", places: [place, ...more] };
  if (place) return { verdict: "verified", place };
  const elsewhere = passages.flatMap((passage) => placesIn(readPassage(passage), quote).map(() => passage));
  const [other, ...others] = elsewhere;
  return other && others.length === 0 ? { verdict: "moved", to: other.number } : { verdict: "missing" };
}

/** Every place at which a quote stands in a text on whole words, in order. Overlapping places count apart. */
export function placesOf(text: string, quote: string): readonly QuotePlace[] {
  return placesIn(readText(text), quote);
}

/** A text made ready to be searched; `origin` is left out where all of it stands where it stood. */
type Readied = {
  readonly text: string;
  readonly folded: string;
  readonly origin: Folded["origin"] | undefined;
  readonly words: readonly Word[];
};

function readText(text: string, words: readonly Word[] = splitWords(text)): Readied {
  const { text: folded, origin } = foldTypography(text);
  const inPlace = origin.every((offset, at) => offset === at);
  return { text, folded, origin: inPlace ? undefined : origin, words };
}

/** A passage is searched for many quotes and made ready once. */
const readied = new WeakMap<Passage, Readied>();

function readPassage(passage: Passage): Readied {
  const known = readied.get(passage);
  if (known) return known;
  const fresh = readText(passage.text, passageWords(passage));
  readied.set(passage, fresh);
  return fresh;
}

function placesIn({ text, folded, origin, words }: Readied, quote: string): readonly QuotePlace[] {
  const sought = foldText(quote).trim();
  if (sought === "") return [];
  const places: QuotePlace[] = [];
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
    const start = origin ? (origin[at] ?? 0) : at;
    const end = origin ? (origin[at + sought.length] ?? text.length) : at + sought.length;
    const place = cutsCompound(text, start, end) ? undefined : onWholeWords(words, { start, end });
    // Half of a ligature is no word, though its offset is: “ive” does not stand in “ﬁve”.
    if (place && sameWords(wordsIn(words, place), wordsOf(quote))) places.push(place);
  }
  return places;
}

/** Beside a dash without spaces between two letters, which joins them as a hyphen does: “led town” is none of “US–led town”. */
const AFTER_DASH = /(?<=\p{L}[‒–])(?=\p{L})/uy;
const BEFORE_DASH = /(?<=\p{L})(?=[‒–]\p{L})/uy;

function cutsCompound(text: string, start: number, end: number): boolean {
  AFTER_DASH.lastIndex = start;
  BEFORE_DASH.lastIndex = end;
  return AFTER_DASH.test(text) || BEFORE_DASH.test(text);
}

function wordsIn(words: readonly Word[], { firstWord, wordCount }: QuotePlace): readonly string[] {
  return words.slice(firstWord, firstWord + wordCount).map((word) => word.text);
}

/** The words a span covers, or nothing where it cuts one. */
function onWholeWords(words: readonly Span[], span: Span): QuotePlace | undefined {
  const touched = words.filter((word) => word.start < span.end && word.end > span.start);
  const cuts = touched.some((word) => word.start < span.start || word.end > span.end);
  const [first] = touched;
  if (cuts || !first) return undefined;
  return { ...span, firstWord: words.indexOf(first), wordCount: touched.length };
}
