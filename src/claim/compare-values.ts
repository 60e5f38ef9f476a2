import { findNegations } from "../language/force/find-negations.ts";
import { findQuantities, type Quantity } from "../language/quantity/find-quantities.ts";
import { tokenize } from "../language/words/tokens.ts";
import { isFunctionWord } from "./content-words.ts";

/** On what two stated values differ: an amount, what it counts or is measured in, or the words beside it. */
export type ValueGround = "number" | "unit" | "value";

/**
 * The grounds on which two values cannot both be right; none where they can, however they are worded. Every amount of
 * one is held against that of the other which counts the same, else against the next: “about 170,000” and “168,000” can
 * both be right, “40 km” and “40 miles” cannot, and neither can “two bases closed” and “two bases opened”.
 */
export function compareValues(one: string, other: string): readonly ValueGround[] {
  if (plain(one) === plain(other)) return [];
  const [mine, theirs] = [findQuantities(one), findQuantities(other)];
  if (mine.length === 0 || theirs.length === 0) return ["value"];
  const pairs = pairUp(mine, theirs);
  const grounds: ValueGround[] = [];
  if (pairs.some(([a, b]) => areApart(a, b))) grounds.push("number");
  if (pairs.some(([a, b]) => countOtherThings(a, b))) grounds.push("unit");
  if (areOtherWords(one, mine, other, theirs)) grounds.push("value");
  return grounds;
}

/** Whether a value says that there is none, or that there is some; undefined where it does not count. */
export function isNone(value: string): boolean | undefined {
  if (/^(?:no|none|nobody|nothing|zero|0)(?![\p{L}\p{N}.,])/iu.test(value)) return true;
  const [quantity] = findQuantities(value);
  return quantity && quantity.high === 0;
}

function pairUp(
  mine: readonly Quantity[],
  theirs: readonly Quantity[],
): readonly (readonly [Quantity, Quantity])[] {
  const left = [...theirs];
  const take = (found: Quantity | undefined): readonly Quantity[] => {
    if (found) left.splice(left.indexOf(found), 1);
    return found ? [found] : [];
  };
  const alike = mine.map((one) => take(left.find((other) => unitOf(one) === unitOf(other))));
  return mine.flatMap((one, index) => {
    const partner = alike[index]?.[0] ?? take(left[0])[0];
    return partner ? [[one, partner] as const] : [];
  });
}

/** Bounds that do not meet. */
function areApart(a: Quantity, b: Quantity): boolean {
  return (a.high ?? Infinity) < (b.low ?? -Infinity) || (b.high ?? Infinity) < (a.low ?? -Infinity);
}

function countOtherThings(a: Quantity, b: Quantity): boolean {
  const [mine, theirs] = [unitOf(a), unitOf(b)];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

const SHORT_UNITS: Readonly<Record<string, string>> = {
  km: "kilometre",
  m: "metre",
  cm: "centimetre",
  mm: "millimetre",
  kg: "kilogram",
  ft: "foot",
  feet: "foot",
  men: "man",
  women: "woman",
  people: "person",
  children: "child",
};

/** The unit or noun in one form. e.g. “kilometers”, “km” → kilometre */
function unitOf({ unit }: Quantity): string | undefined {
  if (unit === null) return undefined;
  const known = SHORT_UNITS[unit];
  if (known) return known;
  const one = unit.replace(/ies$/u, "y").replace(/(?<=[^s])s$/u, "");
  return one.replace(/met(?:er|re)$/u, "metre").replace(/lit(?:er|re)$/u, "litre");
}

/** Words beside the amounts that each value has for itself, or a negation that one has alone. */
function areOtherWords(
  one: string,
  mine: readonly Quantity[],
  other: string,
  theirs: readonly Quantity[],
): boolean {
  if (findNegations(one).length !== findNegations(other).length) return true;
  const [a, b] = [wordsBeside(one, mine), wordsBeside(other, theirs)];
  return a.some((word) => !b.includes(word)) && b.some((word) => !a.includes(word));
}

function wordsBeside(text: string, quantities: readonly Quantity[]): readonly string[] {
  const read = quantities.flatMap(({ start, end, hedge }) => [{ start, end }, ...(hedge ? [hedge] : [])]);
  const units = new Set(quantities.map(({ unit }) => unit));
  return tokenize(text).flatMap(({ kind, lower, start, end }) =>
    kind === "mark" ||
    units.has(lower) ||
    isFunctionWord(lower) ||
    read.some((span) => span.start < end && start < span.end)
      ? []
      : [lower],
  );
}

function plain(text: string): string {
  return tokenize(text)
    .map(({ lower }) => lower)
    .join(" ");
}
