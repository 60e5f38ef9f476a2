import { isoDate, isoMonth, isoYear, yearAndMonth } from "./calendar.ts";
import { BEFORE_A_MONTH, MONTHS, SHORT_MONTHS } from "../words/date-words.ts";
import { readYear } from "./read-year.ts";
import { liesAhead, only, type Stretch, type Time, type TimeText } from "./time-reading.ts";
import { joins, joinsRange, lowerAt, type Token } from "../words/tokens.ts";

/** A month name and the token after it. */
export type MonthName = { readonly month: number; readonly end: number };

/** Reads the name of a month; “May”, “March” and short forms only where their company makes a month of them. */
export function readMonthName(tokens: readonly Token[], at: number): MonthName | undefined {
  const token = tokens[at];
  if (!token?.capital) return undefined;
  const name = token.lower.replace(/'s$/u, "");
  const point = lowerAt(tokens, at + 1) === "." && tokens[at + 1]?.glued === true;
  const month = MONTHS.get(name);
  if (month === undefined) {
    const short = SHORT_MONTHS.get(name);
    const end = point ? at + 2 : at + 1;
    const numbered = tokens[end]?.kind === "number" || readDayNumber(tokens, at - 1) !== undefined;
    return short !== undefined && numbered ? { month: short, end } : undefined;
  }
  const next = tokens[at + 1];
  const numbered =
    next?.kind === "number" ||
    (next?.text === "," && tokens[at + 2]?.text.length === 4 && tokens[at + 2]?.kind === "number");
  if (numbered || readDayNumber(tokens, at - 1) !== undefined) return { month, end: at + 1 };
  const listed = lowerAt(tokens, at - 1) === "and" && MONTHS.has(lowerAt(tokens, at - 2));
  const led =
    listed ||
    BEFORE_A_MONTH.has(lowerAt(tokens, at - 1)) ||
    joins(tokens, at - 1) ||
    joinsRange(tokens, at + 1);
  const surname = next?.capital === true && next.kind === "word" && !MONTHS.has(next.lower);
  if (surname && !next.glued && (!led || name === "may" || name === "april" || name === "june"))
    return undefined;
  return led || (name !== "may" && name !== "march") ? { month, end: at + 1 } : undefined;
}

/** Reads a day of a month: “3”, “3rd”. */
function readDayNumber(tokens: readonly Token[], at: number): { day: number; end: number } | undefined {
  const token = tokens[at];
  if (token?.kind === "word" && token.glued && /^(?:st|nd|rd|th)$/u.test(token.lower)) {
    return readDayNumber(tokens, at - 1) && { day: Number(tokens[at - 1]?.text), end: at + 1 };
  }
  if (token?.kind !== "number" || !/^(?:0?[1-9]|[12]\d|3[01])$/u.test(token.text)) return undefined;
  const suffix = tokens[at + 1];
  const ordinal = suffix?.glued === true && /^(?:st|nd|rd|th)$/u.test(suffix.lower);
  return { day: Number(token.text), end: ordinal ? at + 2 : at + 1 };
}

/** Reads dates that name a day or a month: “17 January 2026”, “Jan. 17”, “March 3–5”, “September 2025”, “2026-01-17”. */
export function readCalendarTime(text: TimeText, index: number): Time | undefined {
  return readIsoDay(text, index) ?? readDayFirst(text, index) ?? readMonthFirst(text, index);
}

function readIsoDay({ tokens }: TimeText, start: number): Time | undefined {
  if (tokens[start]?.kind !== "number") return undefined;
  const parts = [tokens[start], tokens[start + 2], tokens[start + 4]].map((token) => token?.text ?? "");
  const [year = "", month = "", day = ""] = parts;
  if (!/^\d{4}$/u.test(year) || !/^\d{2}$/u.test(month) || !/^\d{2}$/u.test(day)) return undefined;
  if (!joins(tokens, start + 1) || !joins(tokens, start + 3)) return undefined;
  const date = isoDate(Number(year), Number(month), Number(day));
  return date === undefined ? undefined : timeOf(start, start + 5, only(date));
}

function readDayFirst(text: TimeText, start: number): Time | undefined {
  const { tokens } = text;
  const first = readDayNumber(tokens, start);
  if (!first) return undefined;
  const second = isRangeWord(tokens, first.end) ? readDayNumber(tokens, first.end + 1) : undefined;
  const ofMonth = lowerAt(tokens, (second ?? first).end) === "of" ? 1 : 0;
  const month = readMonthName(tokens, (second ?? first).end + ofMonth);
  if (!month || (tokens[start]?.glued && joins(tokens, start - 1))) return undefined;
  const comma = lowerAt(tokens, month.end) === ",";
  const year = readYear(tokens, comma ? month.end + 1 : month.end, !comma);
  const from = lowerAt(tokens, start - 1) === "the" ? start - 1 : start;
  return daysOf(text, from, year ?? month, {
    year: year?.year,
    month: month.month,
    first: first.day,
    last: second?.day ?? first.day,
  });
}

function readMonthFirst(text: TimeText, start: number): Time | undefined {
  const { tokens } = text;
  const month = readMonthName(tokens, start);
  if (!month) return undefined;
  const first = readDayNumber(tokens, month.end);
  if (!first) return readMonthAlone(text, start, month);
  const second = isRangeWord(tokens, first.end) ? readDayNumber(tokens, first.end + 1) : undefined;
  const end = (second ?? first).end;
  const comma = lowerAt(tokens, end) === ",";
  const year = readYear(tokens, comma ? end + 1 : end, comma);
  return daysOf(text, start, year ?? { end }, {
    year: year?.year,
    month: month.month,
    first: first.day,
    last: second?.day ?? first.day,
  });
}

function readMonthAlone(text: TimeText, start: number, month: MonthName): Time | undefined {
  const { tokens } = text;
  const filler = ["of", ","].includes(lowerAt(tokens, month.end)) ? 1 : 0;
  const year = readYear(tokens, month.end + filler, true);
  if (year) return timeOf(start, year.end, only(isoMonth(year.year, month.month)));
  const [turn, unit] = [
    lowerAt(tokens, month.end + filler),
    lowerAt(tokens, month.end + filler + 1).replace(/'s$/u, ""),
  ];
  const shift = unit === "year" ? { last: -1, this: 0, next: 1 }[turn] : undefined;
  if (shift !== undefined && text.published !== null) {
    const date = isoMonth(yearAndMonth(text.published).year + shift, month.month);
    return timeOf(start, month.end + filler + 2, only(date));
  }
  return { ...timeOf(start, month.end, null), when: monthNear(text, start, month.month) };
}

/** “to” and dashes between two days, or two months. */
export function isRangeWord(tokens: readonly Token[], at: number): boolean {
  return (
    ["to", "until", "till", "through"].includes(lowerAt(tokens, at)) || /^[–—‑-]$/u.test(lowerAt(tokens, at))
  );
}

type Days = {
  readonly year: number | undefined;
  readonly month: number;
  readonly first: number;
  readonly last: number;
};

function daysOf(text: TimeText, start: number, { end }: { end: number }, days: Days): Time | undefined {
  const year = days.year ?? yearNear(text, start, (candidate) => isoDate(candidate, days.month, days.first));
  if (year === undefined) return { ...timeOf(start, end, null), when: "unknown" };
  const first = isoDate(year, days.month, days.first);
  const last = isoDate(year, days.month, days.last);
  return first === undefined || last === undefined ? undefined : timeOf(start, end, { first, last });
}

/** The month nearest to publication on the side that the sentence’s tense points to. */
export function monthNear(text: TimeText, index: number, month: number): Stretch | "unknown" {
  const year = yearNear(text, index, (candidate) => isoMonth(candidate, month));
  return year === undefined ? "unknown" : only(isoMonth(year, month));
}

/** The year in which a date without one falls; undefined where publication is not known. */
export function yearNear(
  text: TimeText,
  index: number,
  dateIn: (year: number) => string | undefined,
): number | undefined {
  if (text.published === null) return undefined;
  const { year, month } = yearAndMonth(text.published);
  const today = isoDate(year, month, dayOfMonth(text.published, year, month)) ?? isoYear(year);
  const years = [year - 1, year, year + 1];
  const ahead = liesAhead(text, index);
  const fits = (candidate: number): boolean => {
    const date = dateIn(candidate);
    if (date === undefined) return false;
    const now = today.slice(0, date.length);
    return ahead ? date >= now : date <= now;
  };
  return ahead ? years.find(fits) : years.findLast(fits);
}

function dayOfMonth(published: number, year: number, month: number): number {
  return published - Math.floor(Date.UTC(year, month - 1, 1) / 86_400_000) + 1;
}

function timeOf(start: number, end: number, when: Stretch | null): Time {
  const period = when !== null && when.first !== when.last;
  return { start, end, kind: period ? "period" : "date", when, amount: false };
}
