/** A date as XMP writes it: to the year, month, day, minute or second (XMP, part 1, 8.2.1.1). */
const XMP_DATE =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?(?<zone>Z|[+-]\d\d:\d\d)?)?)?)?$/u;

/** e.g. D:20261121000000Z or D:20261121013000+01'30' (ISO 32000-1, 7.9.4) */
const PDF_DATE =
  /^D:(?<year>\d{4})(?:(?<month>\d\d)(?:(?<day>\d\d)(?:(?<hour>\d\d)(?:(?<minute>\d\d)(?:(?<second>\d\d)(?<zone>Z(?:00'(?:00'?)?)?|[+-]\d\d(?:'(?:\d\d'?)?)?)?)?)?)?)?)?$/u;

/** Whether a text is a date as XMP has it, and one of the calendar. */
export function isXmpDate(text: string): boolean {
  return timeOf(XMP_DATE.exec(text)?.groups) !== undefined;
}

/** Milliseconds since 1970 of a date in XMP; undefined if it is none. What is not said is the first. */
export function xmpTime(text: string): number | undefined {
  return timeOf(XMP_DATE.exec(text)?.groups);
}

/** The same of a date in PDF. */
export function pdfTime(text: string): number | undefined {
  return timeOf(PDF_DATE.exec(text)?.groups);
}

function timeOf(groups: Readonly<Record<string, string | undefined>> | undefined): number | undefined {
  if (!groups) return undefined;
  const { year, month = "01", day = "01", hour = "00", minute = "00", second = "00", zone = "Z" } = groups;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const time = Date.parse(`${local}Z`);
  // The parser takes 30 February for 2 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 19) !== local) return undefined;
  const [, sign, hours, minutes = "0"] = /^([+-])(\d\d)\D?(\d\d)?/u.exec(zone) ?? [];
  if (sign === undefined) return time;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return time - (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
