import { PLAIN_ENGLISH } from "../texts/plain-english.ts";
import type { Texts } from "../texts/texts.ts";

/** One date of the Extended Date/Time Format, as far as it is known. */
export type EdtfDate = {
  /** Counted as astronomers do: 0 is 1 BC, −1 is 2 BC. The first one, where digits are unspecified. */
  readonly year: number;
  /** The last year that it may be, where digits of the year are unspecified. e.g. 2019 for 201X */
  readonly lastYear?: number;
  readonly month?: number;
  readonly day?: number;
  /** 21 spring, 22 summer, 23 autumn, 24 winter; of which hemisphere is not said. */
  readonly season?: number;
  /** What is one, but not said which. e.g. “day” for 2004-06-XX */
  readonly unspecified?: "year" | "month" | "day";
  /** `?` uncertain, `~` approximate, `%` both. */
  readonly qualifier?: "?" | "~" | "%";
};

/** Level 1: a date, an interval (open or unknown at either end), or nothing known. */
export type Edtf =
  | { readonly kind: "unknown" }
  | { readonly kind: "date"; readonly date: EdtfDate }
  | {
      readonly kind: "interval";
      readonly from: EdtfDate | "open" | "unknown";
      readonly to: EdtfDate | "open" | "unknown";
    };

/** Eleven digits reach further back than the world, and are still told apart as numbers of days. */
const LONG_YEAR = /^Y(?<year>-?[1-9]\d{4,10})$/u;
const DATE = /^(?<year>-?\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<qualifier>[?~%])?$/u;
const UNSPECIFIED =
  /^(?<sign>-?)(?<digits>\d{4}|\d{3}X|\d{2}XX|(?<!-)XXXX)(?:-(?<month>\d{2}|XX)(?<day>-XX)?)?$/u;

const PLAIN = String.raw`-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?`;
const FORMS = [
  "unknown",
  String.raw`Y-?[1-9]\d{4,10}`,
  PLAIN,
  String.raw`-?\d{4}-2[1-4]`,
  String.raw`-?(?:\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-XX)?)?`,
  String.raw`(?:${PLAIN}|\.\.)?\/(?:${PLAIN}|\.\.)?`,
];
/** The form of what {@link parseEdtf} reads, for editors, which know of patterns and of no calendar. */
export const EDTF_PATTERN = `^(?:${FORMS.join("|")})$`;

/**
 * Reads an EDTF string (Library of Congress specification of 2019, levels 0 and 1, without times of day), or the word
 * `unknown`. Returns `undefined` where it is none, also for a day that no calendar has, for an interval that ends no
 * later than it begins, and for one of which neither end is known, which says nothing.
 */
export function parseEdtf(text: string): Edtf | undefined {
  if (text === "unknown") return { kind: "unknown" };
  const [first = "", second, ...rest] = text.split("/");
  if (rest.length > 0) return undefined;
  if (second === undefined) {
    const date = parseEdtfDate(first);
    return date && { kind: "date", date };
  }
  const from = parseEnd(first);
  const to = parseEnd(second);
  if (!from || !to || (typeof from === "string" && typeof to === "string")) return undefined;
  if (typeof from !== "string" && typeof to !== "string" && firstDay(to) <= firstDay(from)) return undefined;
  return { kind: "interval", from, to };
}

/** The ends of an interval are plain dates at this level: no season, no long year, nothing unspecified. */
function parseEnd(text: string): EdtfDate | "open" | "unknown" | undefined {
  if (text === "..") return "open";
  return text === "" ? "unknown" : parsePlain(text);
}

/** Reads one date; `undefined` for an interval and for what is no date. */
export function parseEdtfDate(text: string): EdtfDate | undefined {
  const long = LONG_YEAR.exec(text)?.groups;
  if (long) return { year: Number(long["year"]) };
  return parsePlain(text) ?? parseSeason(text) ?? parseUnspecified(text);
}

function parsePlain(text: string): EdtfDate | undefined {
  const groups = DATE.exec(text)?.groups;
  if (!groups || groups["year"] === "-0000") return undefined;
  const year = Number(groups["year"]);
  const month = groups["month"] === undefined ? undefined : Number(groups["month"]);
  const day = groups["day"] === undefined ? undefined : Number(groups["day"]);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysIn(year, month))) return undefined;
  const qualifier = groups["qualifier"];
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...((qualifier === "?" || qualifier === "~" || qualifier === "%") && { qualifier }),
  };
}

function parseSeason(text: string): EdtfDate | undefined {
  const [year = "", season = ""] = text.match(/^-?\d{4}(?=-)|(?<=^-?\d{4}-)2[1-4]$/gu) ?? [];
  return season === "" || year === "-0000" ? undefined : { year: Number(year), season: Number(season) };
}

function parseUnspecified(text: string): EdtfDate | undefined {
  const groups = UNSPECIFIED.exec(text)?.groups;
  if (!groups || !text.includes("X")) return undefined;
  const { sign = "", digits = "" } = groups;
  const month =
    groups["month"] === undefined || groups["month"] === "XX" ? undefined : Number(groups["month"]);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  // What is finer than an unspecified part is unspecified too.
  if (digits.includes("X") && groups["month"] !== undefined && (digits !== "XXXX" || month !== undefined))
    return undefined;
  const ends = [digits.replaceAll("X", "0"), digits.replaceAll("X", "9")].map(Number);
  const [year = 0, lastYear = 0] = sign === "" ? ends : ends.map((end) => 0 - end).toReversed();
  return {
    year,
    ...(lastYear !== year && { lastYear }),
    ...(month !== undefined && { month }),
    unspecified: groups["day"] !== undefined ? "day" : groups["month"] === undefined ? "year" : "month",
  };
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Days as numbers that compare: 20250930 for 2025-09-30. */
export function firstDay({ year, month = 1, day = 1 }: EdtfDate): number {
  return year * 10_000 + month * 100 + day;
}

/** The last day that a date may be; a season stands for the year it is in. */
export function lastDay({ year, lastYear = year, month = 12, day = 31 }: EdtfDate): number {
  return lastYear * 10_000 + month * 100 + day;
}

const SEASONS = ["spring", "summer", "autumn", "winter"];

/** Puts an EDTF value into words. e.g. “18 January 2026”, “about September 2025”, “until December 2026”, “not stated” */
export function edtfInWords(edtf: Edtf, texts: Texts): string {
  switch (edtf.kind) {
    case "unknown":
      return texts.say("dates.unknown");
    case "date":
      return dateInWords(edtf.date, texts);
    case "interval":
      return intervalInWords(edtf, texts);
  }
}

/** The same in English, for whoever checks a briefing. */
export function printEdtf(edtf: Edtf): string {
  return edtfInWords(edtf, PLAIN_ENGLISH);
}

/** Of an interval one end at least is a date. */
function intervalInWords({ from, to }: Edtf & { readonly kind: "interval" }, texts: Texts): string {
  const [first, last] = [from, to].map((end) => (typeof end === "string" ? "" : dateInWords(end, texts)));
  const places = { ...(first && { from: first }), ...(last && { to: last }) };
  if (typeof to === "string")
    return texts.say(to === "open" ? "dates.from" : "dates.from-to-unknown", places);
  if (typeof from === "string")
    return texts.say(from === "open" ? "dates.until" : "dates.unknown-to", places);
  return texts.say("dates.span", places);
}

function dateInWords(date: EdtfDate, texts: Texts): string {
  const { unspecified, qualifier } = date;
  const words = calendarWords(date, texts);
  if (unspecified === "day") return texts.say("dates.some-day", { date: words });
  if (unspecified === "month") return texts.say("dates.some-month", { date: words });
  if (qualifier === "~") return texts.say("dates.about", { date: words });
  if (qualifier === "?") return texts.say("dates.uncertain", { date: words });
  return qualifier === "%" ? texts.say("dates.about-uncertain", { date: words }) : words;
}

function calendarWords({ month, day, season, ...years }: EdtfDate, texts: Texts): string {
  const year = yearInWords(years, texts);
  if (season !== undefined) return texts.say(`dates.${SEASONS[season - 21] ?? ""}`, { year });
  return texts.date({ year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) });
}

/** e.g. “2026”, “101 BC”, “a year from 2010 to 2019” */
function yearInWords({ year, lastYear }: EdtfDate, texts: Texts): string {
  if (lastYear === undefined) return inEra(year, texts);
  if (lastYear - year === 9_999) return texts.say("dates.some-year");
  return texts.say("dates.between-years", { from: inEra(year, texts), to: inEra(lastYear, texts) });
}

function inEra(year: number, texts: Texts): string {
  return year > 0 ? String(year) : texts.say("dates.bc", { year: String(1 - year) });
}

/** Puts a calendar date of the form 2026-01-18 into words, “18 January 2026”; anything else stays as it is. */
export function dayInWords(date: string, texts: Texts): string {
  const edtf = parseEdtf(date);
  return edtf && edtf.kind !== "unknown" ? edtfInWords(edtf, texts) : date;
}

/** The same in English, for whoever checks a briefing. */
export function printDay(date: string): string {
  return dayInWords(date, PLAIN_ENGLISH);
}
