import { splitWords, type Word } from "../article/split-words.ts";
import {
  CLIP_PHRASES,
  CLIP_WORDS,
  COMMA_CUES,
  CUT_PHRASES,
  FIGURE_CUES,
  FIGURE_PHRASES,
  PLAIN_ADVERBS,
} from "./clip-cues.ts";
import type { QuotePlace } from "./find-quote.ts";
import { foldText } from "./fold-typography.ts";

/** A word that changes what a quote says and was left just outside it. */
export type Clip = {
  readonly side: "before" | "after";
  readonly cue: string;
  /** The whole phrase, where the quote begins in its midst. */
  readonly phrase?: string;
};

/** What separates clauses: a word beyond it does not qualify the quote. A comma alone does so only in part. */
const CLAUSE_EDGE = /[.!?;:…()—–”“"]/u;

/** How many words beyond the edge are looked at for a phrase of several words. */
const REACH = 3;

/**
 * The qualifier or negation that a quote stops just short of, if there is one: “called for hundreds of troops to leave”
 * is verbatim and still lies where the article says “originally called for”. Only the words that touch the quote are
 * looked at, alone or as a phrase (“at least”, “no longer”), and not beyond the end of the clause.
 */
export function findClip(passage: string, place: QuotePlace): Clip | undefined {
  const words = splitWords(passage);
  const afterIndex = place.firstWord + place.wordCount;
  const last = words[afterIndex - 1];
  const first = words[place.firstWord];
  const before: Edge = {
    gap: passage.slice(words[place.firstWord - 1]?.end ?? 0, first?.start ?? place.start),
    phrases: phrasesOf(
      inClause(passage, words.slice(Math.max(0, place.firstWord - REACH), place.firstWord), "end"),
      "end",
    ),
    figure: startsFigure(first?.text ?? ""),
  };
  const after: Edge = {
    gap: passage.slice(last?.end ?? place.end, words[afterIndex]?.start ?? passage.length),
    phrases: phrasesOf(inClause(passage, words.slice(afterIndex, afterIndex + REACH), "start"), "start"),
    figure: false,
  };
  const cueBefore = cueAt(before);
  if (cueBefore !== undefined) return { side: "before", cue: cueBefore };
  const cut = cutPhrase(words.slice(place.firstWord, afterIndex), before);
  if (cut) return { side: "before", ...cut };
  const cueAfter = cueAt(after);
  return cueAfter === undefined ? undefined : { side: "after", cue: cueAfter };
}

/** One edge of a quote: what stands between it and the next word, and the phrases that begin there, longest first. */
type Edge = { readonly gap: string; readonly phrases: readonly string[]; readonly figure: boolean };

/** The words up to the first clause edge between them, from the one that touches the quote on. */
function inClause(passage: string, words: readonly Word[], at: "start" | "end"): readonly Word[] {
  const isEdge = ({ end }: Word, index: number): boolean =>
    index < words.length - 1 && CLAUSE_EDGE.test(passage.slice(end, words[index + 1]?.start));
  if (at === "end") return words.slice(words.findLastIndex(isEdge) + 1);
  const edge = words.findIndex(isEdge);
  return edge < 0 ? words : words.slice(0, edge + 1);
}

function phrasesOf(words: readonly Word[], at: "start" | "end"): readonly string[] {
  const texts = words.map(({ text }) => text);
  const lengths = texts.map((_, index) => texts.length - index);
  return lengths.map((length) => (at === "end" ? texts.slice(-length) : texts.slice(0, length)).join(" "));
}

function cueAt({ gap, phrases, figure }: Edge): string | undefined {
  if (CLAUSE_EDGE.test(gap)) return undefined;
  return phrases.find((phrase) => isCue(phrase, figure, gap.includes(",")));
}

/** The phrase in whose midst a quote begins, and the words of it that were left out. e.g. “at” of “at least 40” */
function cutPhrase(
  inside: readonly Word[],
  { gap, phrases }: Edge,
): { readonly cue: string; readonly phrase: string } | undefined {
  if (CLAUSE_EDGE.test(gap) || gap.includes(",")) return undefined;
  for (let length = 1; length < inside.length && length < REACH; length++) {
    const rest = inside
      .slice(0, length)
      .map(({ text }) => text)
      .join(" ");
    const counts = startsFigure(inside[length]?.text ?? "");
    const cue = phrases.find((outside) => isCut(folded(`${outside} ${rest}`), counts));
    if (cue !== undefined) return { cue, phrase: `${cue} ${rest}` };
  }
  return undefined;
}

/** Hedges of figures are cut only where a figure follows: “gave up | to save 40” cuts none. */
function isCut(phrase: string, beforeFigure: boolean): boolean {
  return FIGURE_PHRASES.has(phrase) ? beforeFigure : CUT_PHRASES.has(phrase);
}

function folded(phrase: string): string {
  return foldText(phrase).toLowerCase();
}

/** An adverb in -ly qualifies unless it is known not to: the open class of “purportedly” and “ostensibly”. */
function isCue(phrase: string, beforeFigure: boolean, beyondComma: boolean): boolean {
  // The month, or a name.
  if (phrase === "May") return false;
  const lower = folded(phrase);
  if (lower.includes(" ")) return CLIP_PHRASES.has(lower) || (beforeFigure && FIGURE_PHRASES.has(lower));
  if (/^[a-z]{3,}ly$/u.test(lower) && !PLAIN_ADVERBS.has(lower)) return true;
  if (beyondComma) return COMMA_CUES.has(lower);
  return CLIP_WORDS.has(lower) || lower.endsWith("n't") || (beforeFigure && FIGURE_CUES.has(lower));
}

function startsFigure(word: string): boolean {
  return /^[\p{Sc}+−±-]?\p{N}|^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|hundreds|thousands|dozens|scores)$/iu.test(
    word,
  );
}
