import { isoMonth, isoYear, yearAndMonth } from "./calendar.ts";
import { CENTURIES, ORDINALS, SEASONS } from "../words/date-words.ts";
import { readCalendarTime, yearNear } from "./read-calendar-time.ts";
import { readRelativeUnit } from "./read-relative-unit.ts";
import { readYear } from "./read-year.ts";
import { only, type Stretch, type Time, type TimeText } from "./time-reading.ts";
import { joins, lowerAt } from "../words/tokens.ts";

/** Which part of a longer time is meant. */
type Part = "early" | "mid" | "late" | "start" | "end";

const PARTS: ReadonlyMap<string, Part> = new Map([
  ["early", "early"],
  ["mid", "mid"],
  ["late", "late"],
  ["start", "start"],
  ["beginning", "start"],
  ["outset", "start"],
  ["middle", "mid"],
  ["end", "end"],
  ["close", "end"],
]);

/** Months of a year and years of a decade that “early”, “mid” and “late” stand for; our convention, marked `~`. */
const MONTHS_OF_PART = { early: [1, 4], mid: [5, 8], late: [9, 12], start: [1, 1], end: [12, 12] } as const;
const YEARS_OF_PART = { early: [0, 3], mid: [4, 6], late: [7, 9], start: [0, 0], end: [9, 9] } as const;

/** Reads “early 2025”, “mid-2010s”, “the end of 2026”, “late last year”, “the start of March”. */
export function readPartOfTime(text: TimeText, index: number): Time | undefined {
  const { tokens } = text;
  const start = lowerAt(tokens, index) === "the" ? index + 1 : index;
  const part = PARTS.get(lowerAt(tokens, start));
  if (!part) return undefined;
  let at = joins(tokens, start + 1) ? start + 2 : start + 1;
  const linked = lowerAt(tokens, at) === "of" || lowerAt(tokens, at) === "in";
  if (linked) at += 1;
  if ((part === "start" || part === "end") && !linked && at === start + 1) return undefined;
  const whole =
    readWholePeriod(text, at) ??
    readYearTime(text, at) ??
    readCalendarTime(text, at) ??
    readRelativeUnit(text, at) ??
    readThePeriod(text, at);
  if (!whole || whole.kind === "duration") return undefined;
  const when = typeof whole.when === "object" && whole.when ? partOf(whole.when, part) : whole.when;
  const kind = when && typeof when === "object" && when.first === when.last ? "date" : "period";
  return { ...whole, start: index, kind: whole.kind === "relative" ? "relative" : kind, when };
}

function partOf({ first, last }: Stretch, part: Part): Stretch {
  const year = /^\d{4}$/u.exec(first) ? Number(first) : undefined;
  const about = part === "start" || part === "end" ? "" : "~";
  if (year !== undefined && Number(last) - year === 9) {
    const [from, to] = YEARS_OF_PART[part];
    return { first: isoYear(year + from) + about, last: isoYear(year + to) + about };
  }
  if (year !== undefined && first === last) {
    const [from, to] = MONTHS_OF_PART[part];
    return { first: isoMonth(year, from) + about, last: isoMonth(year, to) + about };
  }
  if (part === "end") return only(last);
  return part === "start" ? only(first) : { first, last };
}

/** “the month”, “the year”, “the decade”, as in “the end of the month”. */
function readThePeriod({ tokens, published }: TimeText, at: number): Time | undefined {
  if (lowerAt(tokens, at) !== "the" && lowerAt(tokens, at) !== "this") return undefined;
  const unit = lowerAt(tokens, at + 1);
  if (!/^(?:week|month|year|decade|century)$/u.test(unit)) return undefined;
  const time = { start: at, end: at + 2, kind: "relative", amount: false } as const;
  if (published === null || unit === "week") return { ...time, when: "unknown" };
  const { year, month } = yearAndMonth(published);
  if (unit === "month") return { ...time, when: only(isoMonth(year, month)) };
  if (unit === "year") return { ...time, when: only(isoYear(year)) };
  const length = unit === "decade" ? 10 : 100;
  const first = Math.floor(year / length) * length;
  return { ...time, when: { first: isoYear(first), last: isoYear(first + length - 1) } };
}

/**
 * A year alone, or two: “2026”, “2016-17”, “2003–2011”. A fiscal year is none of the calendar, and which months it has
 * is not said.
 */
export function readYearTime({ tokens }: TimeText, at: number): Time | undefined {
  if (/^(?:fiscal|fy)$/u.test(lowerAt(tokens, at))) {
    const fiscal = readYear(tokens, lowerAt(tokens, at + 1) === "year" ? at + 2 : at + 1, true);
    return fiscal && { start: at, end: fiscal.end, kind: "date", when: "unknown", amount: false };
  }
  const year = readYear(tokens, at);
  if (!year) return undefined;
  const [mark, second] = [lowerAt(tokens, year.end), tokens[year.end + 1]];
  if (/^[-–—‑/]$/u.test(mark) && second?.kind === "number" && tokens[year.end]?.glued && second.glued) {
    const full =
      second.text.length === 2
        ? Math.floor(year.year / 100) * 100 + Number(second.text)
        : Number(second.text);
    if (/^\d{2}(?:\d{2})?$/u.test(second.text) && full > year.year && full < 2101) {
      const when = { first: isoYear(year.year), last: isoYear(full) };
      return { start: at, end: year.end + 2, kind: "period", when, amount: false };
    }
  }
  return { start: at, end: year.end, kind: "date", when: only(isoYear(year.year)), amount: false };
}

/** Reads decades, centuries, seasons, quarters and halves of a year. */
export function readWholePeriod(text: TimeText, index: number): Time | undefined {
  const { tokens } = text;
  const start = lowerAt(tokens, index) === "the" ? index + 1 : index;
  const found =
    readDecade(text, start) ??
    readCentury(text, start) ??
    readSeason(text, start, index) ??
    readPartOfYear(text, start);
  return found && { ...found, start: index };
}

function readDecade({ tokens }: TimeText, at: number): Time | undefined {
  const short = /^['’‘]$/u.test(lowerAt(tokens, at)) && tokens[at + 1]?.glued;
  const number = tokens[short ? at + 1 : at];
  const suffix = tokens[short ? at + 2 : at + 1];
  if (number?.kind !== "number" || suffix?.lower !== "s" || !suffix.glued) return undefined;
  const digits =
    short && /^\d0$/u.test(number.text) ? `${Number(number.text) > 20 ? 19 : 20}${number.text}` : number.text;
  if (!/^(?:1[5-9]|20)\d0$/u.test(digits)) return undefined;
  const when = { first: digits, last: isoYear(Number(digits) + 9) };
  return { start: at, end: short ? at + 3 : at + 2, kind: "period", when, amount: false };
}

function readCentury({ tokens }: TimeText, at: number): Time | undefined {
  const figure =
    tokens[at]?.kind === "number" &&
    /^(?:st|nd|rd|th)$/u.test(lowerAt(tokens, at + 1)) &&
    tokens[at + 1]?.glued;
  const number = figure ? Number(tokens[at]?.text) : CENTURIES.get(lowerAt(tokens, at));
  const noun = at + (figure ? 2 : 1) + (lowerAt(tokens, at + (figure ? 2 : 1)) === "-" ? 1 : 0);
  if (
    number === undefined ||
    !(number >= 1 && number <= 21) ||
    !/^centur(?:y|ies)$/u.test(lowerAt(tokens, noun))
  )
    return undefined;
  const when = { first: isoYear((number - 1) * 100 + 1), last: isoYear(number * 100) };
  return { start: at, end: noun + 1, kind: "period", when, amount: false };
}

function readSeason(text: TimeText, at: number, from: number): Time | undefined {
  const { tokens } = text;
  const season = SEASONS.get(lowerAt(tokens, at));
  if (season === undefined) return undefined;
  const year = readYear(tokens, lowerAt(tokens, at + 1) === "of" ? at + 2 : at + 1, true);
  if (year)
    return {
      start: at,
      end: year.end,
      kind: "period",
      when: only(`${isoYear(year.year)}-${season}`),
      amount: false,
    };
  if (!/^(?:in|by|until|during|since)$/u.test(lowerAt(tokens, from - 1))) return undefined;
  const near = yearNear(text, from, (candidate) => isoMonth(candidate, (season - 20) * 3));
  const when = near === undefined ? "unknown" : only(`${isoYear(near)}-${season}`);
  return { start: at, end: at + 1, kind: "period", when, amount: false };
}

/** “the second quarter of 2026”, “Q3 2025”, “the first half of next year”; without a year, of the year of publication. */
function readPartOfYear(text: TimeText, at: number): Time | undefined {
  const { tokens } = text;
  const short =
    lowerAt(tokens, at) === "q" && tokens[at + 1]?.glued ? Number(tokens[at + 1]?.text) : undefined;
  const ordinal = short ?? ORDINALS.get(lowerAt(tokens, at));
  const unit = short === undefined ? lowerAt(tokens, at + 1) : "quarter";
  if (
    ordinal === undefined ||
    !Number.isInteger(ordinal) ||
    (unit !== "quarter" && unit !== "half") ||
    ordinal > (unit === "half" ? 2 : 4)
  )
    return undefined;
  const end = at + 2;
  const linked = lowerAt(tokens, end) === "of" ? end + 1 : end;
  const year = readYearTime(text, linked) ?? readRelativeUnit(text, linked) ?? readThePeriod(text, linked);
  const length = unit === "half" ? 6 : 3;
  const months = (whole: number): Stretch => ({
    first: isoMonth(whole, (ordinal - 1) * length + 1),
    last: isoMonth(whole, ordinal * length),
  });
  if (year) {
    const whole = typeof year.when === "object" && year.when ? year.when : undefined;
    const single =
      whole && /^\d{4}$/u.test(whole.first) && whole.first === whole.last ? Number(whole.first) : undefined;
    return {
      start: at,
      end: year.end,
      kind: "period",
      when: single === undefined ? year.when && "unknown" : months(single),
      amount: false,
    };
  }
  if (unit === "half" || linked > end) return undefined;
  const when = text.published === null ? "unknown" : months(yearAndMonth(text.published).year);
  return { start: at, end, kind: "relative", when, amount: false };
}
