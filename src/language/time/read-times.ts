import { dayNumber } from "./calendar.ts";
import { readCalendarTime, isRangeWord } from "./read-calendar-time.ts";
import { readDayAlone } from "./read-day-alone.ts";
import { readDuration } from "./read-duration.ts";
import { readPartOfTime, readWholePeriod, readYearTime } from "./read-period.ts";
import { readAgo, readDayWord, readTurnedStretch, readWeekday } from "./read-relative-time.ts";
import { readRelativeUnit } from "./read-relative-unit.ts";
import { firstOf, type Time, type TimeText } from "./time-reading.ts";
import { joinsRange, lowerAt, type Token } from "../words/tokens.ts";

/** A point or period without the words that bound it; the longer readings first. */
const readTime = firstOf(
  readPartOfTime,
  readWeekday,
  readCalendarTime,
  readDayAlone,
  readTurnedStretch,
  readRelativeUnit,
  readDayWord,
  readAgo,
  readWholePeriod,
  readYearTime,
);

const UNDATED = new WeakMap<readonly Token[], readonly Time[]>();

/**
 * Every time in a row of tokens, in order; none overlaps another. Without a day of publication a row is read once:
 * quantities and dates ask for the same.
 */
export function readTimes(text: TimeText): readonly Time[] {
  const known = text.published === null ? UNDATED.get(text.tokens) : undefined;
  if (known) return known;
  const times = readEach(text);
  if (text.published === null) UNDATED.set(text.tokens, times);
  return times;
}

function readEach(text: TimeText): readonly Time[] {
  const times: Time[] = [];
  for (let at = 0; at < text.tokens.length;) {
    const alone = readTime(text, at);
    const time = readBounded(text, at, alone) ?? alone ?? readDuration(text, at);
    if (time) times.push(time);
    at = time ? time.end : at + 1;
  }
  return times;
}

/**
 * Reads a time with the word that opens or closes it: “since 2014” is 2014/.., “by the end of 2026” and “until 2026”
 * are ../ their last month or year, “from 2003 to 2011” and “between 2003 and 2011” are 2003/2011. `alone` is the time
 * that begins at `start` without such a word.
 */
function readBounded(text: TimeText, start: number, alone: Time | undefined): Time | undefined {
  const word = lowerAt(text.tokens, start);
  switch (word) {
    case "since": {
      const time = readTime(text, start + 1);
      return time && bound(time, start, (when) => ({ first: when.first, last: ".." }));
    }
    case "through":
    case "by":
    case "until":
    case "till": {
      const time = readTime(text, start + 1);
      return time && bound(time, start, (when) => ({ first: "..", last: when.last.replace(/~$/u, "") }));
    }
    case "no": {
      const words = ["no", "later", "than"];
      const time = words.every((each, offset) => lowerAt(text.tokens, start + offset) === each)
        ? readTime(text, start + words.length)
        : undefined;
      return time && bound(time, start, (when) => ({ first: "..", last: when.last }));
    }
    case "between":
      return readRange(text, { start, at: start + 1, first: readTime(text, start + 1) }, /^and$/u);
    case "from": {
      const time = readTime(text, start + 1);
      const opening = { start, at: start + 1, first: time };
      const range = readRange(text, opening, /^(?:to|until|till|through)$/u);
      if (range) return range;
      const onward = lowerAt(text.tokens, time?.end ?? -1);
      if (!time || !/^(?:onwards?|on)$/u.test(onward)) return undefined;
      return { ...bound(time, start, (when) => ({ first: when.first, last: ".." })), end: time.end + 1 };
    }
    default:
      return readRange(text, { start, at: start, first: alone }, /^(?:to|through)$/u);
  }
}

/** Where a range begins, and its first time with where that is read from: behind “from” and “between”. */
type Opening = { readonly start: number; readonly at: number; readonly first: Time | undefined };

function readRange(text: TimeText, { start, at, first }: Opening, link: RegExp): Time | undefined {
  if (!first || first.kind === "duration") return undefined;
  const linked =
    link.test(lowerAt(text.tokens, first.end)) ||
    (at === start && joinsRange(text.tokens, first.end) && isRangeWord(text.tokens, first.end));
  const second = linked ? readTime(text, first.end + 1) : undefined;
  if (!second || second.kind === "duration") return undefined;
  const ends = { start, end: second.end, kind: "period", amount: false } as const;
  if (first.when === "unknown" && first.kind === "date" && typeof second.when === "object" && second.when) {
    const from = inYearOf(text, at, second.when.last);
    if (from) return { ...ends, when: { first: from, last: second.when.last } };
  }
  if (typeof first.when !== "object" || typeof second.when !== "object" || !first.when || !second.when)
    return { ...ends, when: "unknown" };
  const dated = text.tokens.slice(first.start, first.end).some((token) => /^\d{4}$/u.test(token.text));
  const from = dated ? first.when.first : withYearOf(first, second);
  // What ends before it begins is no stretch of time, and is held to its words.
  const turned =
    dated && /^\d{4}/u.test(second.when.last) && from.replace(/~$/u, "") > `${second.when.last}-~`;
  return { ...ends, when: turned ? "unknown" : { first: from, last: second.when.last } };
}

/** “From May to June 2024”, of which the day of publication is not known: a month or day as near before the end as can be. */
function inYearOf({ tokens }: TimeText, at: number, last: string): string | undefined {
  const published = dayNumber(last.length === 7 ? `${last}-28` : last);
  if (published === undefined) return undefined;
  const first = readTime({ tokens, published }, at)?.when;
  if (typeof first !== "object" || !first) return undefined;
  return first.first <= last ? first.first : `${last.slice(0, 4)}${first.first.slice(4)}`;
}

/** “January to March 2024”: the year stands once, and holds for both. */
function withYearOf(first: Time, second: Time): string {
  const [from, to] = [first.when, second.when].map((when) =>
    typeof when === "object" && when ? when.first : "",
  );
  return /^\d{4}-/u.test(from ?? "") && (to ?? "") < (from ?? "")
    ? `${to?.slice(0, 4)}${from?.slice(4)}`
    : (from ?? "");
}

function bound(
  time: Time,
  start: number,
  turn: (when: { first: string; last: string }) => { first: string; last: string },
): Time {
  const when = typeof time.when === "object" && time.when ? turn(time.when) : time.when;
  return {
    ...time,
    start,
    kind: time.kind === "relative" ? "relative" : "period",
    when: when && typeof when === "object" && when.first === when.last ? null : when,
  };
}
