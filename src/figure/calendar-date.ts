import { z } from "zod";
import type { Texts } from "../texts/texts.ts";

/** A day, month or year of the Gregorian calendar, as written. e.g. 2007-09-01, 2007-09, 2007 */
export type CalendarDate = string;

/** The first and the last day that a date can mean, in days since 1 January 1970 (UTC). */
export type DaySpan = { readonly from: number; readonly to: number };

const MILLISECONDS_A_DAY = 86_400_000;

/** The days that a date covers, or `undefined` if there is no such date. e.g. 2007-02 → 1 to 28 Feb 2007 */
export function daysOf(date: CalendarDate): DaySpan | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (match[2] === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
  if (month < 1 || month > 12) return undefined;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (match[3] === undefined) return { from: dayNumber(year, month, 1), to: dayNumber(year, month, lastDay) };
  if (day < 1 || day > lastDay) return undefined;
  return { from: dayNumber(year, month, day), to: dayNumber(year, month, day) };
}

/** Days from 1 January 1970 to a day; months count from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** The first day of a date that a schema has already accepted. */
export function firstDay(date: CalendarDate): number {
  return spanOf(date).from;
}

/** The days of a date that a schema has already accepted; throws on any other. */
export function spanOf(date: CalendarDate): DaySpan {
  const span = daysOf(date);
  if (!span) throw new Error(`Not a date: ${date}`);
  return span;
}

/** Puts a date into words, or two with a slash between. e.g. 1 Sept 2007; Sept 2007; 2007–2010 */
export function dateInWords(date: CalendarDate, texts: Texts): string {
  const [first = "", second] = date.split("/");
  if (second !== undefined) {
    const years = /^\d{4}\/\d{4}$/u.test(date);
    const [from, to] = [dateInWords(first, texts), dateInWords(second, texts)];
    return texts.say(years ? "dates.years" : "dates.span", { from, to });
  }
  const [year = "", month, day] = first.split("-");
  return texts.shortDate({
    year,
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  });
}

/** The form of a date, for editors, which know of patterns and of no calendar. */
const FORM = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** A date as a schema: what is not in the calendar is refused. */
export const calendarDate = z
  .string()
  .refine((text) => daysOf(text) !== undefined, {
    error: "write a real date as 2007, 2007-09 or 2007-09-01",
  })
  .meta({ pattern: `^${FORM}$` });

/** A date, or two joined by a slash (EDTF interval). e.g. 2008-09/2017-09 */
export const dateOrInterval = z
  .string()
  .refine(
    (text) => {
      const parts = text.split("/");
      return parts.length <= 2 && parts.every((part) => daysOf(part) !== undefined);
    },
    { error: "write a real date as 2007, 2007-09 or 2007-09-01, or two with a slash between" },
  )
  .meta({ pattern: `^${FORM}(?:/${FORM})?$` });
