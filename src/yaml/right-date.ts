/** What somebody meant by a date: how it is written, in more ways than one where that cannot be told; or that no calendar has it. */
export type RightDate =
  | { readonly kind: "written"; readonly as: readonly string[] }
  | { readonly kind: "no-such-day"; readonly fault: string; readonly hint: string };

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

type Parts = { readonly year: number; readonly month: number; readonly day?: number };

/**
 * Reads a day, or a month, that is written otherwise than in EDTF; undefined where it is no date at all. Only ever
 * printed as a hint. e.g. 7 March 2031 → 2031-03-07; 03/04/2031 → 2031-04-03 or 2031-03-04
 */
export function rightDate(text: string): RightDate | undefined {
  const [, plain = "", mark = ""] = /^(.*?)([?~%]?)$/su.exec(text.trim()) ?? [];
  const meant = partsOf(plain.replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}[^/]*$/u, "$1"));
  const [first] = meant;
  if (!first) return undefined;
  const real = meant.filter(isReal);
  return real.length > 0
    ? { kind: "written", as: [...new Set(real.map((parts) => write(parts) + mark))] }
    : noSuchDay(first);
}

/** The same of an interval, both ends of which may be written wrongly; a time of day is left out. */
export function rightInterval(text: string): RightDate | undefined {
  const whole = rightDate(text);
  const ends = text.split("/").map((end) => end.trim());
  if (whole || ends.length !== 2) return whole;
  const read = ends.map((end): RightDate | undefined =>
    end === ".." || end === "" ? { kind: "written", as: [end] } : rightDate(end),
  );
  const wrong = read.find((end) => end?.kind === "no-such-day");
  if (wrong) return wrong;
  const [from, to] = read.map((end) =>
    end?.kind === "written" && end.as.length === 1 ? end.as[0] : undefined,
  );
  if (from === undefined || to === undefined) return undefined;
  return { kind: "written", as: [inOrder(from, to)] };
}

/** An interval ends after it begins; one of a single day is that day. */
function inOrder(from: string, to: string): string {
  if (from === to) return from;
  return /^\d/u.test(from) && /^\d/u.test(to) && to < from ? `${to}/${from}` : `${from}/${to}`;
}

function partsOf(text: string): readonly Parts[] {
  const [, year = "", month = "", day] = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/u.exec(text) ?? [];
  if (year) return [{ year: Number(year), month: Number(month), ...(day && { day: Number(day) }) }];
  const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/u.exec(text);
  if (figures) {
    const [, one, between, other, last] = figures;
    const [a, b, inYear] = [Number(one), Number(other), Number(last)];
    const dayFirst = { year: inYear, month: b, day: a };
    // With full stops the day comes first everywhere.
    return between === "." ? [dayFirst] : [dayFirst, { year: inYear, month: a, day: b }];
  }
  return inWords(text);
}

function inWords(text: string): readonly Parts[] {
  const groups =
    /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\.? )?(?<name>[a-z]+)\.?,? (?<year>\d{4})$/iu.exec(text)?.groups ??
    /^(?<name>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/iu.exec(text)?.groups;
  const name = groups?.["name"]?.toLowerCase() ?? "";
  const month = name.length < 3 ? 0 : MONTHS.findIndex((one) => one.toLowerCase().startsWith(name)) + 1;
  if (!groups || month === 0) return [];
  const day = groups["day"];
  return [{ year: Number(groups["year"]), month, ...(day && { day: Number(day) }) }];
}

function daysIn({ year, month }: Parts): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isReal(parts: Parts): boolean {
  const { month, day = 1 } = parts;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(parts);
}

function write({ year, month, day }: Parts): string {
  return [String(year).padStart(4, "0"), ...[month, ...(day === undefined ? [] : [day])].map(twoDigits)].join(
    "-",
  );
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function noSuchDay(parts: Parts): RightDate {
  const { year, month, day = 0 } = parts;
  const name = MONTHS[month - 1];
  return name === undefined
    ? {
        kind: "no-such-day",
        fault: `there is no month ${month}`,
        hint: "Write the month as 01 to 12, before the day.",
      }
    : {
        kind: "no-such-day",
        fault: `there is no ${day} ${name} ${year}`,
        hint: `Correct the day: ${name} ${year} has ${daysIn(parts)}.`,
      };
}
