import { dayNumber } from "./calendar.ts";
import { readCalendarTime, isRangeWord } from "./read-calendar-time.ts";
import { readDayAlone } from "./read-day-alone.ts";
import { readDuration } from "./read-duration.ts";
import { readPartOfTime, readWholePeriod, readYearTime } from "./read-period.ts";
import { readAgo, readDayWord, readTurnedStretch, readWeekday } from "./read-relative-time.ts";
import { readRelativeUnit } from "./read-relative-unit.ts";
import { firstOf, type Time, type TimeText } from "./time-reading.ts";
import { joinsRange, lowerAt } from "./tokens.ts";

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

/** Every time in a row of tokens, in order; none overlaps another. */
export function readTimes(text: TimeText): readonly Time[] {
  const times: Time[] = [];
  for (let at = 0; at < text.tokens.length;) {
    const time = readBounded(text, at) ?? readTime(text, at) ?? readDuration(text, at);
    if (time) times.push(time);
    at = time ? time.end : at + 1;
  }
  return times;
}

/**
 * Reads a time with the word that opens or closes it: “since 2014” is 2014/.., “by the end of 2026” and “until 2026”
 * are ../ their last month or year, “from 2003 to 2011” and “between 2003 and 2011” are 2003/2011.
 */
function readBounded(text: TimeText, start: number): Time | undefined {
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
      return readRange(text, start, start + 1, /^and$/u);
    case "from": {
      const range = readRange(text, start, start + 1, /^(?:to|until|till|through)$/u);
      if (range) return range;
      const time = readTime(text, start + 1);
      const onward = lowerAt(text.tokens, time?.end ?? -1);
      if (!time || !/^(?:onwards?|on)$/u.test(onward)) return undefined;
      return { ...bound(time, start, (when) => ({ first: when.first, last: ".." })), end: time.end + 1 };
    }
    default:
      return readRange(text, start, start, /^(?:to|through)$/u);
  }
}

function readRange(text: TimeText, start: number, at: number, link: RegExp): Time | undefined {
  const first = readTime(text, at);
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
