import { findDates, type FoundDate } from "../language/time/find-dates.ts";
import { findHours, type Hour } from "../language/time/find-hours.ts";
import { findOrdinals, type Ordinal } from "../language/quantity/find-ordinals.ts";
import { findQuantities, type Quantity } from "../language/quantity/find-quantities.ts";
import type { Found } from "../language/words/found.ts";
import { MEASURES, TIME_UNITS } from "../language/words/nouns.ts";
import { SCALES, SMALL_NUMBERS, TENS_NUMBERS } from "../language/words/number-words.ts";
import { tokenize } from "../language/words/tokens.ts";
import type { Carrier } from "./carriers.ts";
import type { CheckedBriefing } from "./checked-briefing.ts";
import { isStatedBy, endsStandIn } from "./date-span.ts";

/** What a text says of numbers and times. */
export type NumberWords = {
  readonly quantities: readonly Quantity[];
  /** Days, months, years and stretches of them. */
  readonly dates: readonly FoundDate[];
  /** Lengths of time without a number. e.g. “decades” */
  readonly lengths: readonly FoundDate[];
  /** Weekdays and times that turn from the day of publication or another one. e.g. “on Monday”, “last week” */
  readonly relative: readonly FoundDate[];
  readonly hours: readonly Hour[];
  /** Places in a row and multiples that are no part of a date or a fraction. e.g. “third”, “twice” */
  readonly ordinals: readonly Ordinal[];
  /** Figures and number words that are none of these. e.g. “12” of “Article 12” */
  readonly rest: readonly Found[];
};

/** Reads a text that appeared on the day `published`, where that is known. */
export type NumberReader = (text: string, published?: string | null) => NumberWords;

const READ = new WeakMap<CheckedBriefing["records"], Map<string, NumberWords>>();

/**
 * A reader that reads the same words once for a set of records: two rules ask, gaps and judgements are held to the
 * quotes of many other claims, and what a text says never changes.
 */
export function numberReader({ records }: CheckedBriefing): NumberReader {
  const read = READ.get(records) ?? new Map<string, NumberWords>();
  READ.set(records, read);
  return (text, published = null) => {
    const key = `${published ?? ""} ${text}`;
    const words = read.get(key) ?? numberWords(text, published);
    read.set(key, words);
    return words;
  };
}

/**
 * Reads the numbers and times of a text; `published` is the day on which it appeared.
 */
export function numberWords(text: string, published: string | null = null): NumberWords {
  const quantities = findQuantities(text);
  const times = findDates(text, { published });
  const dates = times.filter(({ kind }) => kind === "date" || kind === "period");
  const lengths = times.filter(
    (time) => time.kind === "duration" && !quantities.some((quantity) => overlaps(time, quantity)),
  );
  const relative = times.filter(({ kind }) => kind === "relative");
  const hours = findHours(text);
  const ordinals = findOrdinals(text).filter(
    (one) => ![...quantities, ...dates].some((found) => overlaps(found, one)) || one.key.startsWith("×"),
  );
  const read = [...quantities, ...times, ...hours, ...ordinals];
  const rest = tokenize(text).filter(
    (token) => isNumeral(token.kind, token.lower) && !read.some((found) => overlaps(found, token)),
  );
  return { quantities, dates, lengths, relative, hours, ordinals, rest };
}

/** “One” is a pronoun more often than a number, and where it counts something the finder of quantities has it. */
function isNumeral(kind: string, lower: string): boolean {
  if (kind === "number") return true;
  return lower !== "one" && (SMALL_NUMBERS.has(lower) || TENS_NUMBERS.has(lower) || SCALES.has(lower));
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether two amounts are one, however they are written. e.g. “170 000 men” and “a hundred and seventy thousand” */
export function sameAmount(a: Quantity, b: Quantity): boolean {
  const [unitA, unitB] = [fixedUnit(a), fixedUnit(b)];
  if (unitA !== undefined && unitB !== undefined && unitA !== unitB) return false;
  if ((a.kind === "percent") !== (b.kind === "percent")) return false;
  if (a.value !== null || b.value !== null) return a.value === b.value;
  if (a.kind === "vague" || b.kind === "vague") return plain(a.text) === plain(b.text);
  return a.low === b.low && a.high === b.high;
}

/** A unit that cannot be paraphrased: of time, of measure, of money. What is counted may be called otherwise. */
function fixedUnit({ unit }: Quantity): string | undefined {
  if (unit === null) return undefined;
  if (TIME_UNITS.has(unit) || MEASURES.has(unit) || /^(?:%|[A-Z]{3})$/u.test(unit)) {
    return unit
      .replace(/ies$/u, "y")
      .replace(/s$/u, "")
      .replace(/er$/u, "re")
      .replace(/^feet$/u, "foot");
  }
  return undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:an?|the) /u, "")
    .replace(/^(?:fiscal(?: year)?|fy)\s*/u, "fiscal ")
    .replace(/^(?:vast )?majority$/u, "most");
}

/** Whether a time of a sentence stands in the times of its carriers; `loosely` also as the end of another stretch. */
export function dateStands(date: FoundDate, stated: readonly FoundDate[], loosely: boolean): boolean {
  const known = stated.flatMap(({ edtf }) => edtf ?? []);
  if (date.edtf === null || date.edtf === "unknown") {
    return stated.some(({ text }) => plain(text) === plain(date.text));
  }
  return loosely ? endsStandIn(date.edtf, known) : isStatedBy(date.edtf, known);
}

/** Whether a text has a figure or number word as it is written. */
export function hasToken(text: string, lower: string): boolean {
  return tokenize(text).some((token) => token.lower === lower);
}

/** A carrier and what was read in it. */
export type ReadCarrier = { readonly carrier: Carrier; readonly words: NumberWords };

/**
 * The carriers that a sentence may take its numbers from: every quote, but of the observations only those that have
 * one of its numbers at one of its times; `loosely` also at an end of one. The number of another year is no number of
 * this one.
 */
export function carrying<T extends ReadCarrier>(
  said: NumberWords,
  carriers: readonly T[],
  loosely = false,
): readonly T[] {
  return carriers.filter(
    ({ carrier, words }) =>
      !carrier.isRow ||
      (shareOne(said.dates, (date) => dateStands(date, words.dates, loosely)) &&
        shareOne(said.quantities, (one) => words.quantities.some((other) => sameAmount(one, other)))),
  );
}

function shareOne<T>(said: readonly T[], stands: (one: T) => boolean): boolean {
  return said.length === 0 || said.some(stands);
}
