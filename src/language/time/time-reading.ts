import { FUTURE_CUES, PAST_CUES } from "../words/date-words.ts";
import { isStop, lowerAt, type Token } from "../words/tokens.ts";

/**
 * What kind of time is named: a day, month or year; a stretch with ends; a word that means something only from the day
 * of publication; a length of time.
 */
export type DateKind = "date" | "period" | "relative" | "duration";

/** A stretch of time by its first and its last date; the same one twice for a single date. */
export type Stretch = { readonly first: string; readonly last: string };

/** A time read from tokens: from token `start` up to, not including, token `end`. */
export type Time = {
  readonly start: number;
  readonly end: number;
  readonly kind: DateKind;
  /** “unknown” without the day of publication; null where no date says it. */
  readonly when: Stretch | "unknown" | null;
  /** Whether a number in it counts something. e.g. “six months”, but not “6 May” */
  readonly amount: boolean;
};

/** What a reader of times has before it: the tokens, and the number of the day of publication. */
export type TimeText = { readonly tokens: readonly Token[]; readonly published: number | null };

/** Reads a time that begins at token `index`, if one does. */
export type TimeReader = (text: TimeText, index: number) => Time | undefined;

/** One date as a stretch. */
export function only(date: string): Stretch {
  return { first: date, last: date };
}

/** The first answer of several readers. */
export function firstOf(...readers: readonly TimeReader[]): TimeReader {
  return (text, index) => {
    for (const read of readers) {
      const time = read(text, index);
      if (time) return time;
    }
    return undefined;
  };
}

const REACH = 16;

/**
 * Whether a date without a year lies ahead of the day of publication, by the nearest sign of tense in its sentence:
 * first the words before it, then those after. News tells what was, so the past is what is left; a deadline (“by
 * June”) lies ahead whatever was agreed before it.
 */
export function liesAhead({ tokens }: TimeText, index: number): boolean {
  const [before, led] = [nearestTense(tokens, index, -1), lowerAt(tokens, index - 1)];
  const after = nearestTense(tokens, index, 1);
  if (led === "by") return before !== undefined || after !== "past";
  if (led === "until" || led === "till") return (before ?? after) !== "past";
  return (before ?? after) === "future";
}

function nearestTense(tokens: readonly Token[], index: number, step: 1 | -1): "past" | "future" | undefined {
  for (let at = index + step, left = REACH; left > 0; at += step, left--) {
    const word = lowerAt(tokens, at);
    if (word === "" || isStop(tokens, at)) return undefined;
    if (FUTURE_CUES.has(word) && word !== (tokens[at]?.capital ? "may" : "")) return "future";
    if (PAST_CUES.has(word) || isPastForm(word)) return "past";
  }
  return undefined;
}

function isPastForm(word: string): boolean {
  return /[^e]ed$/u.test(word) && word.length > 4 && word !== "hundred" && word !== "united";
}
