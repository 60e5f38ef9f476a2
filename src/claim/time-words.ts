import { WEEKDAYS } from "../language/words/date-words.ts";
import { dayNumber, weekdayOf } from "../language/time/calendar.ts";
import type { FoundDate } from "../language/time/find-dates.ts";
import { tokenize } from "../language/words/tokens.ts";

/** On which side of a time something lies, by the words before it. */
export type Side = "before" | "after" | null;

const BEFORE = /(?<!\p{L})(?:before|prior to|ahead of|earlier than|pre-)\s*(?:the\s+)?$/iu;
const AFTER = /(?<!\p{L})(?:after|following|later than|beyond|post-)\s*(?:the\s+)?$/iu;

/** “before 2011” and “after Monday”; “since” and “until” are read with the time itself. */
export function sideOf(text: string, { start }: { readonly start: number }): Side {
  const before = text.slice(0, start);
  return BEFORE.test(before) ? "before" : AFTER.test(before) ? "after" : null;
}

/** Words of a relative time that add nothing to it. “Now” says no more than the present tense. */
const EMPTY = new Set(
  "in on over within during for through at the a an its their these now of and 's s".split(" "),
);

/** Whether every word of a relative time stands in one of the times of its sources. e.g. “last week”, “since Monday” */
export function relativeStands({ text }: FoundDate, stated: readonly FoundDate[]): boolean {
  const words = wordsOf(text);
  return (
    words.length === 0 || stated.some((other) => words.every((word) => wordsOf(other.text).includes(word)))
  );
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text)
    .map(({ lower }) => lower.replace(/'s$/u, ""))
    .filter((word) => /[\p{L}\p{Nd}]/u.test(word) && !EMPTY.has(word));
}

/** Whether the weekday that a sentence gives a date is that of its source, or else of the calendar. */
export function weekdayStands({ text, edtf }: FoundDate, stated: readonly FoundDate[]): boolean {
  const weekday = weekdayIn(text);
  if (weekday === undefined || stated.some((other) => weekdayIn(other.text) === weekday)) return true;
  const day = dayNumber(edtf ?? "");
  return day !== undefined && weekdayOf(day) === weekday;
}

function weekdayIn(text: string): number | undefined {
  return wordsOf(text)
    .map((word) => WEEKDAYS.get(word))
    .find((weekday) => weekday !== undefined);
}
