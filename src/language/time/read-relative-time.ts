import { isoDay, isoMonth, isoYear, weekdayOf, yearAndMonth } from "./calendar.ts";
import { DAY_PARTS, WEEKDAYS } from "../words/date-words.ts";
import { readCount } from "./read-duration.ts";
import { readCalendarTime } from "./read-calendar-time.ts";
import { TIME_UNITS } from "../words/nouns.ts";
import { liesAhead, only, type Stretch, type Time, type TimeText } from "./time-reading.ts";
import { lowerAt, type Token } from "../words/tokens.ts";

const DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** Reads “today”, “yesterday”, “now”, “this morning”, “last night”. */
export function readDayWord({ tokens, published }: TimeText, start: number): Time | undefined {
  const word = lowerAt(tokens, start).replace(/'s$/u, "");
  const time = { start, end: start + 1, kind: "relative", amount: false } as const;
  const shift = DAYS.get(word);
  if (shift !== undefined) {
    const end = DAY_PARTS.has(lowerAt(tokens, start + 1)) ? start + 2 : start + 1;
    return { ...time, end, when: published === null ? "unknown" : only(isoDay(published + shift)) };
  }
  if (word === "now")
    return { ...time, when: published === null ? "unknown" : only(`${isoDay(published)}~`) };
  if (word === "this" && DAY_PARTS.has(lowerAt(tokens, start + 1))) {
    return { ...time, end: start + 2, when: published === null ? "unknown" : only(isoDay(published)) };
  }
  return undefined;
}

/** Reads “Monday”, “Friday night”, “Monday, Jan. 5”; the day nearest to publication on the side of the tense. */
export function readWeekday(text: TimeText, start: number): Time | undefined {
  const { tokens, published } = text;
  const token = tokens[start];
  const weekday = WEEKDAYS.get(token?.lower.replace(/'s$/u, "") ?? "");
  if (weekday === undefined || !token?.capital) return undefined;
  const end = DAY_PARTS.has(lowerAt(tokens, start + 1)) ? start + 2 : start + 1;
  const comma = lowerAt(tokens, end) === "," ? end + 1 : end;
  const date = readCalendarTime(text, lowerAt(tokens, comma) === "the" ? comma + 1 : comma);
  if (date && (tokens[date.end - 1]?.kind === "number" || lowerAt(tokens, date.end - 2).length > 0)) {
    const dayed = date.end - date.start > 1;
    if (dayed) return { ...date, start };
  }
  if (published === null) return { start, end, kind: "relative", when: "unknown", amount: false };
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const day = liesAhead(text, start) ? published + ((7 - back) % 7 || 7) : published - back;
  return { start, end, kind: "relative", when: only(isoDay(day)), amount: false };
}

/** Reads “three days ago”, “a week earlier”, “two years later”. */
export function readAgo({ tokens, published }: TimeText, start: number): Time | undefined {
  const count = readCount(tokens, start);
  if (!count || count.joined) return undefined;
  const unit = lowerAt(tokens, count.end);
  const turn = lowerAt(tokens, count.end + 1);
  if (!TIME_UNITS.has(unit) || !/^(?:ago|earlier|later|previously|hence|beforehand|afterwards)$/u.test(turn))
    return undefined;
  const when =
    turn === "ago" && published !== null && count.value !== null
      ? back(published, count.value, unit)
      : "unknown";
  return { start, end: count.end + 2, kind: "relative", when, amount: false };
}

function back(published: number, count: number, unit: string): Stretch | "unknown" {
  const { year, month } = yearAndMonth(published);
  const singular = unit === "centuries" ? "century" : unit.replace(/s$/u, "");
  switch (singular) {
    case "day":
    case "night":
      return only(isoDay(published - Math.round(count)));
    case "week":
    case "fortnight":
      return only(`${isoDay(published - Math.round(count * (singular === "week" ? 7 : 14)))}~`);
    case "month":
      return only(`${isoMonth(year, month - Math.round(count))}~`);
    case "year":
    case "decade":
    case "century": {
      const years = count * { year: 1, decade: 10, century: 100 }[singular];
      return year - years < 1 ? "unknown" : only(`${isoYear(Math.round(year - years))}~`);
    }
    default:
      return only(isoDay(published));
  }
}

const TURN_WORDS: ReadonlyMap<string, "back" | "ahead"> = new Map([
  ["last", "back"],
  ["past", "back"],
  ["recent", "back"],
  ["previous", "back"],
  ["preceding", "back"],
  ["coming", "ahead"],
  ["next", "ahead"],
  ["following", "ahead"],
]);

/** “a truce meant to last 90 days” */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const led = /^(?:to|will|would|could|can|may|might|must|should|did|not|only)$|n't$/u.test(
    lowerAt(tokens, at - 1),
  );
  return led && lowerAt(tokens, at) === "last";
}

/** Reads “in the coming months”, “the last 12 months”, “over the next five years”, “in recent weeks”. */
export function readTurnedStretch({ tokens, published }: TimeText, index: number): Time | undefined {
  let at = index;
  if (/^(?:in|over|within|during|for|through)$/u.test(lowerAt(tokens, at))) at += 1;
  if (/^(?:the|these|its|their)$/u.test(lowerAt(tokens, at))) at += 1;
  const turn = TURN_WORDS.get(lowerAt(tokens, at));
  if (!turn || isVerb(tokens, at)) return undefined;
  const count = readCount(tokens, at + 1);
  const noun = count?.end ?? at + 1;
  const days = TIME_UNITS.get(lowerAt(tokens, noun).replace(/'$/u, ""));
  const plural = /s'?$/u.test(lowerAt(tokens, noun));
  if (days === undefined || !plural || (count?.value ?? 2) < 1) return undefined;
  const time = {
    start: index,
    end: noun + 1,
    kind: "relative",
    amount: count?.value !== undefined && count.value !== null,
  } as const;
  if (published === null || lowerAt(tokens, at) === "previous" || lowerAt(tokens, at) === "following")
    return { ...time, when: "unknown" };
  if (turn === "ahead") return { ...time, when: { first: isoDay(published), last: ".." } };
  const from = count?.value ? back(published, count.value, lowerAt(tokens, noun)) : undefined;
  const first = from && from !== "unknown" ? from.first : "..";
  const last = /^\d{4}~?$/u.test(first) ? isoYear(yearAndMonth(published).year) : isoDay(published);
  return { ...time, when: { first, last } };
}
