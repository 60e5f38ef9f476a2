import { PLAIN_ENGLISH } from "../texts/plain-english.ts";
import type { Texts } from "../texts/texts.ts";
import { dateInWords } from "./calendar-date.ts";
import { amountOf, type Observation, type Qualifier } from "./observation.ts";

type Printed = Pick<Observation, "value" | "low" | "high" | "qualifier">;

/** Prints a number with commas, for whoever checks a briefing. e.g. 165607 → 165,607; 41.5 → 41.5 */
export function thousands(value: number): string {
  return PLAIN_ENGLISH.number(value);
}

/**
 * Puts an observation's number into words and keeps the word its source put before it.
 * A range says by itself that it is not exact. `unit` is put behind the number where it is given.
 * e.g. about 2,500; fewer than 4,000; 160,000–170,000; 5,262 in total; not published
 */
export function numberInWords(observation: Printed, texts: Texts, unit?: string): string {
  const amount = amountOf(observation);
  const counted = (number: string): string =>
    unit === undefined ? number : texts.say("numbers.of", { number, unit });
  const range = (low: number, high: number): string =>
    texts.say("numbers.range", { low: texts.number(low), high: texts.number(high) });
  const { qualifier } = observation;
  if (amount.kind === "none") return texts.say("numbers.none");
  if (amount.kind === "range") return counted(range(amount.low, amount.high));
  if (amount.kind === "number") {
    const number = qualified(qualifier, counted(texts.number(amount.value)), texts);
    return amount.between
      ? texts.say("numbers.between", { number, range: range(...amount.between) })
      : number;
  }
  const number = counted(texts.number(amount.kind === "at-least" ? amount.low : amount.high));
  if (qualifier !== "") return qualified(qualifier, number, texts);
  return texts.say(amount.kind === "at-least" ? "numbers.unknown-from" : "numbers.unknown-to", { number });
}

/** The word of the source, before the number or after it as the language has it. */
function qualified(qualifier: Qualifier, number: string, texts: Texts): string {
  return qualifier === "" ? number : texts.say(`numbers.${qualifier.replaceAll(" ", "-")}`, { number });
}

/** Puts an observation's date into words. e.g. Sept 2007; 1 Sept 2007; fiscal year 2004 (Oct 2003–Sept 2004) */
export function observationDateInWords(
  { start, end, precision }: Pick<Observation, "start" | "end" | "precision">,
  texts: Texts,
): string {
  const from = dateInWords(start, texts);
  if (precision === "open") return texts.say("dates.said", { date: from });
  if (end === "") return from;
  if (precision !== "fiscal-year") return texts.say("dates.span", { from, to: dateInWords(end, texts) });
  const [first, last] = [start, end].map((date) => dateInWords(date.slice(0, 7), texts));
  const months = texts.say("dates.years", { from: first ?? "", to: last ?? "" });
  return texts.say("dates.fiscal-year", { year: end.slice(0, 4), months });
}

const STATUS: Record<Observation["status"], string> = {
  A: "published",
  B: "break",
  E: "estimate",
  F: "plan",
  Q: "withheld",
};

/** The word for an SDMX observation status. */
export function statusInWords(status: Observation["status"], texts: Texts): string {
  return texts.say(`statuses.${STATUS[status]}`);
}
