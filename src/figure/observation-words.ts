import { dateInWords } from "./calendar-date.ts";
import { amountOf, type Observation, type Qualifier } from "./observation.ts";

type Printed = Pick<Observation, "value" | "low" | "high" | "qualifier">;

/** Prints a number with commas, whatever the machine's locale. e.g. 165607 → 165,607; 41.5 → 41.5 */
export function thousands(value: number): string {
  const [whole = "", part] = String(value).split(".");
  const counted = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? counted : `${counted}.${part}`;
}

/**
 * Prints an observation's number and keeps the word its source put before it.
 * A range says by itself that it is not exact. `unit` is put behind the number where it is given.
 * e.g. about 2,500; fewer than 4,000; 160,000–170,000; 5,262 in total; not published
 */
export function numberInWords(observation: Printed, unit?: string): string {
  const amount = amountOf(observation);
  const counted = (number: string): string => (unit === undefined ? number : `${number} ${unit}`);
  const { qualifier } = observation;
  if (amount.kind === "none") return "not published";
  if (amount.kind === "range") return counted(`${thousands(amount.low)}–${thousands(amount.high)}`);
  if (amount.kind === "number") {
    const number = qualified(qualifier, counted(thousands(amount.value)));
    return amount.between ? `${number} (${amount.between.map(thousands).join("–")})` : number;
  }
  const bound = counted(thousands(amount.kind === "at-least" ? amount.low : amount.high));
  if (qualifier !== "") return qualified(qualifier, bound);
  return `not known (numbers in print ${amount.kind === "at-least" ? "from" : "up to"} ${bound})`;
}

/** Qualifiers that say how a number came about stand after it; all others stand before it, as the source has them. */
const AFTER: Partial<Record<Qualifier, string>> = {
  "": "",
  exact: "",
  average: " on average",
  total: " in total",
  derived: ", worked out",
  additional: " more",
};

function qualified(qualifier: Qualifier, number: string): string {
  const after = AFTER[qualifier];
  return after === undefined ? `${qualifier} ${number}` : number + after;
}

/** Prints an observation's date. e.g. Sept 2007; 1 Sept 2007; fiscal year 2004 (Oct 2003–Sept 2004) */
export function observationDateInWords(
  observation: Pick<Observation, "start" | "end" | "precision">,
): string {
  const { start, end, precision } = observation;
  if (precision === "open") return `no date (said ${dateInWords(start)})`;
  if (end === "") return dateInWords(start);
  if (precision !== "fiscal-year") return `${dateInWords(start)} to ${dateInWords(end)}`;
  const months = `${dateInWords(start.slice(0, 7))}–${dateInWords(end.slice(0, 7))}`;
  return `fiscal year ${end.slice(0, 4)} (${months})`;
}

const STATUS: Record<Observation["status"], string> = {
  A: "as published",
  B: "break in method",
  E: "estimate",
  F: "plan",
  Q: "withheld",
};

/** The word for an SDMX observation status. */
export function statusInWords(status: Observation["status"]): string {
  return STATUS[status];
}
