/** Days are counted from 1 January 1970; months from January of the year 0. Neither clock nor time zone plays a part. */
const DAY = 86_400_000;

/** The number of a day such as “2026-01-18”; undefined for anything else. */
export function dayNumber(iso: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : Math.floor(time / DAY);
}

/** A day as “2026-01-18”. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The year of a day, and its month from 1. */
export function yearAndMonth(day: number): { readonly year: number; readonly month: number } {
  const [year = 0, month = 1] = isoDay(day).split("-").map(Number);
  return { year, month };
}

/** A year as EDTF writes it. */
export function isoYear(year: number): string {
  return String(year).padStart(4, "0");
}

/** A month as “2026-01”; months beyond December run on into the next year. */
export function isoMonth(year: number, month: number): string {
  const count = year * 12 + month - 1;
  return `${isoYear(Math.floor(count / 12))}-${String((((count % 12) + 12) % 12) + 1).padStart(2, "0")}`;
}

/** A day as EDTF writes it, or undefined where no calendar has it. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const iso = `${isoMonth(year, month)}-${String(day).padStart(2, "0")}`;
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(iso) || day < 1) return undefined;
  // Every month has 28 days; whether it has this one, the calendar is asked only where it may not.
  return day <= 28 || isoDay(dayNumber(iso) ?? 0) === iso ? iso : undefined;
}
