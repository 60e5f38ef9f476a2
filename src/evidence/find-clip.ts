import { splitWords, type Word } from "../article/split-words.ts";
import {
  CLIP_PHRASES,
  CLIP_WORDS,
  COMMA_CUES,
  CUT_PHRASES,
  FIGURE_CUES,
  FIGURE_PHRASES,
  HEDGES,
  PHRASES_AFTER,
  PLAIN_ADVERBS,
  QUANTIFIERS,
} from "./clip-cues.ts";
import { CLAUSE_EDGE, folded, joined, uncutAt, type CutWords } from "./clause-words.ts";
import { MEASURES, TIME_UNITS } from "../language/words/nouns.ts";
import { cutGovernor, governorAfter, governorBefore } from "./find-governor.ts";
import type { QuotePlace } from "./find-quote.ts";

/** A word that changes what a quote says and was left just outside it. */
export type Clip = {
  readonly side: CutWords["side"];
  readonly cue: string;
  /** The whole phrase, where the quote begins in its midst. */
  readonly phrase?: string;
};

/** How many words beyond the edge are looked at for a phrase of several words, and for what governs the quote. */
const REACH = 4;
const GOVERNING_REACH = 7;

/**
 * The qualifier or negation that a quote stops just short of, if there is one: “called for hundreds of troops to leave”
 * is verbatim and still lies where the article says “originally called for”. Looked at are the words that touch the
 * quote, alone or as a phrase (“at least”, “no longer”), and what governs its first words from some words off (“is
 * believed to have”, “it is not true that”), but not beyond the end of the clause. Who said it is another rule's matter.
 */
export function findClip(
  passage: string,
  place: QuotePlace,
  words: readonly Word[] = splitWords(passage),
): Clip | undefined {
  const afterIndex = place.firstWord + place.wordCount;
  const inside = words.slice(place.firstWord, afterIndex);
  const before = words.slice(Math.max(0, place.firstWord - GOVERNING_REACH), place.firstWord);
  const after = words.slice(afterIndex, afterIndex + GOVERNING_REACH);
  const gapBefore = passage.slice(before.at(-1)?.end ?? 0, inside[0]?.start ?? place.start);
  const gapAfter = passage.slice(inside.at(-1)?.end ?? place.end, after[0]?.start ?? passage.length);
  return (
    clipBefore({ passage, words: before, side: "before" }, gapBefore, inside) ??
    clipAfter({ passage, words: after, side: "after" }, gapAfter)
  );
}

function clipBefore(outside: CutWords, gap: string, inside: readonly Word[]): Clip | undefined {
  if (CLAUSE_EDGE.test(gap)) return undefined;
  const phrases = phrasesOf(uncutAt(CLAUSE_EDGE, outside).slice(-REACH), outside.side);
  const near = outside.words.slice(-REACH);
  if (isAnonymity([...near, ...inside], near.length)) return undefined;
  const figure = startsFigure(inside);
  const cue = phrases.find((phrase) => isCue(phrase, figure, gap.includes(",")));
  if (cue !== undefined) return { side: outside.side, cue };
  if (gap.includes(",")) return undefined;
  const clause = uncutAt(COMMA_OR_EDGE, outside);
  const cut = cutPhrase(inside, phrases) ?? cutGovernor(clause, inside);
  if (cut) return { side: outside.side, ...cut };
  const governor = governorBefore(clause, inside);
  return governor === undefined ? undefined : { side: outside.side, cue: governor };
}

function clipAfter(outside: CutWords, gap: string): Clip | undefined {
  if (CLAUSE_EDGE.test(gap)) return undefined;
  const phrases = phrasesOf(uncutAt(CLAUSE_EDGE, outside).slice(0, REACH), outside.side);
  const beyondComma = gap.includes(",");
  const cue = phrases.find(
    (phrase) =>
      (PHRASES_AFTER.has(folded(phrase)) || isCue(phrase, false, beyondComma)) &&
      !isAnonymity(outside.words, 1) &&
      !qualifiesNext(phrase, outside.words),
  );
  if (cue !== undefined) return { side: outside.side, cue };
  if (beyondComma) return undefined;
  const governor = governorAfter(uncutAt(COMMA_OR_EDGE, outside));
  return governor === undefined ? undefined : { side: outside.side, cue: governor };
}

const COMMA_OR_EDGE = new RegExp(`,|${CLAUSE_EDGE.source}`, "u");

/** The phrases that begin at the quote's edge, longest first. */
function phrasesOf(words: readonly Word[], side: CutWords["side"]): readonly string[] {
  const lengths = words.map((_, index) => words.length - index);
  return lengths.map((length) => joined(side === "before" ? words.slice(-length) : words.slice(0, length)));
}

/** The phrase in whose midst a quote begins, and the words of it that were left out. e.g. “at” of “at least 40” */
function cutPhrase(
  inside: readonly Word[],
  phrases: readonly string[],
): { readonly cue: string; readonly phrase: string } | undefined {
  for (let length = 1; length < inside.length && length < REACH; length++) {
    const rest = joined(inside.slice(0, length));
    const counts = startsFigure(inside.slice(length));
    const cue = phrases.find((outside) => isCut(folded(`${outside} ${rest}`), counts));
    if (cue !== undefined) return { cue, phrase: `${cue} ${rest}` };
  }
  return undefined;
}

/** Hedges of figures are cut only where a figure follows: “gave up | to save 40” cuts none. */
function isCut(phrase: string, beforeFigure: boolean): boolean {
  return FIGURE_PHRASES.has(phrase) ? beforeFigure : CUT_PHRASES.has(phrase);
}

/** A hedge after the quote that stands at a figure qualifies that, and not the quote. e.g. “nearly” of “for | nearly two years” */
function qualifiesNext(phrase: string, words: readonly Word[]): boolean {
  const lower = folded(phrase);
  if (QUANTIFIERS.has(lower)) return true;
  const next = words.slice(lower.split(" ").length);
  return HEDGES.has(lower) && (next[0]?.text === "than" || startsFigure(next));
}

/**
 * “on condition of anonymity” and “on condition that he not be named” are no conditions of what is told. Begins among the
 * first `within` words.
 */
function isAnonymity(words: readonly Word[], within: number): boolean {
  return words
    .slice(0, within)
    .some((_, from) =>
      /^on condition (?:of|that \S+ (?:not be|remain)) /u.test(
        `${folded(joined(words.slice(from, from + 7)))} `,
      ),
    );
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

/** “A” counts only what is counted: “over a year”, “about a dozen”, but not “below a dam”. */
function startsFigure([first, second]: readonly Word[]): boolean {
  const [word, next] = [first?.text ?? "", folded(second?.text ?? "")];
  if (/^an?$/iu.test(word)) return COUNTED.has(next) || TIME_UNITS.has(next) || MEASURES.has(next);
  return /^[\p{Sc}+−±-]?\p{N}|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|hundreds|thousands|dozens|scores)$/iu.test(
    word,
  );
}

const COUNTED: ReadonlySet<string> = new Set(
  "hundred thousand million billion trillion dozen score half third quarter fifth sixth seventh eighth ninth tenth few handful couple".split(
    " ",
  ),
);
