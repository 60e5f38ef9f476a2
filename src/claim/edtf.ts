/** One date of the Extended Date/Time Format, as far as it is known. */
export type EdtfDate = {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** `?` uncertain, `~` approximate, `%` both. */
  readonly qualifier?: "?" | "~" | "%";
};

/** Level 1 as far as reports need it: a date, an interval (open or unknown at either end), or nothing known. */
export type Edtf =
  | { readonly kind: "unknown" }
  | { readonly kind: "date"; readonly date: EdtfDate }
  | {
      readonly kind: "interval";
      readonly from: EdtfDate | "open" | "unknown";
      readonly to: EdtfDate | "open" | "unknown";
    };

const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<qualifier>[?~%])?$/u;

/**
 * Reads an EDTF string (Library of Congress specification of 2019, levels 0 and 1, without seasons, times and masked
 * digits), or the word `unknown`. Returns `undefined` where it is none, also for a day that no calendar has.
 */
export function parseEdtf(text: string): Edtf | undefined {
  if (text === "unknown") return { kind: "unknown" };
  const [first = "", second, ...rest] = text.split("/");
  if (rest.length > 0) return undefined;
  if (second === undefined) {
    const date = parseDate(first);
    return date && { kind: "date", date };
  }
  const from = parseEnd(first);
  const to = parseEnd(second);
  if (!from || !to || (typeof from === "string" && typeof to === "string")) return undefined;
  return { kind: "interval", from, to };
}

function parseEnd(text: string): EdtfDate | "open" | "unknown" | undefined {
  if (text === "..") return "open";
  return text === "" ? "unknown" : parseDate(text);
}

function parseDate(text: string): EdtfDate | undefined {
  const groups = DATE.exec(text)?.groups;
  if (!groups) return undefined;
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

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** Prints an EDTF value in words. e.g. “18 January 2026”, “about September 2025”, “until December 2026”, “not stated” */
export function printEdtf(edtf: Edtf): string {
  switch (edtf.kind) {
    case "unknown":
      return "not stated";
    case "date":
      return printDate(edtf.date);
    case "interval": {
      const { from, to } = edtf;
      if (typeof to === "string")
        return `from ${typeof from === "string" ? "" : printDate(from)}${to === "open" ? " on" : " to an unknown date"}`;
      if (typeof from === "string")
        return `${from === "open" ? "until" : "from an unknown date to"} ${printDate(to)}`;
      return `${printDate(from)} to ${printDate(to)}`;
    }
  }
}

function printDate({ year, month, day, qualifier }: EdtfDate): string {
  const parts = [day, month === undefined ? undefined : MONTHS[month - 1], year];
  const date = parts.filter((part) => part !== undefined).join(" ");
  if (qualifier === "~") return `about ${date}`;
  if (qualifier === "?") return `${date} (uncertain)`;
  return qualifier === "%" ? `about ${date} (uncertain)` : date;
}

/** Prints a calendar date of the form 2026-01-18 as “18 January 2026”; anything else stays as it is. */
export function printDay(date: string): string {
  const edtf = parseEdtf(date);
  return edtf && edtf.kind !== "unknown" ? printEdtf(edtf) : date;
}
