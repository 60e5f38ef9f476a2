import { SCALES, SMALL_NUMBERS, TENS_NUMBERS } from "./number-words.ts";
import { joins, lowerAt, type Token } from "./tokens.ts";

/** A number read from tokens: its value, the token after it, and what a scale word multiplied it by. */
export type ReadNumber = {
  readonly value: number;
  readonly end: number;
  readonly scale: number;
  readonly style: "digits" | "words";
};

/** Reads a number in words. e.g. “a hundred and seventy thousand”, “two and a half million”, “three dozen” */
export function readNumberWords(tokens: readonly Token[], start: number): ReadNumber | undefined {
  // Asked at every word of a text, of which few begin a number.
  const first = lowerAt(tokens, start);
  if (!SMALL_NUMBERS.has(first) && !TENS_NUMBERS.has(first) && !isArticle(first)) return undefined;
  let at = start;
  let total = 0;
  let group: number | undefined;
  let greatest = Infinity;
  let scale = 1;
  if (isArticle(first) && SCALES.has(lowerAt(tokens, at + 1))) {
    group = 1;
    at += 1;
  }
  for (;;) {
    const multiplier =
      SCALES.get(lowerAt(tokens, at)) ?? SCALES.get(joins(tokens, at) ? lowerAt(tokens, at + 1) : "");
    if (
      multiplier !== undefined &&
      group !== undefined &&
      (multiplier < 1000 ? group < 100 : multiplier < greatest)
    ) {
      at += joins(tokens, at) ? 2 : 1;
      scale = multiplier;
      if (multiplier < 1000) group *= multiplier;
      else {
        total += group * multiplier;
        group = undefined;
        greatest = multiplier;
      }
      const half = readAndAHalf(tokens, at);
      if (half > at) return { value: total + (group ?? 0) + scale / 2, end: half, scale, style: "words" };
      continue;
    }
    const joined = lowerAt(tokens, at) === "and" && at > start && scale > 12 ? at + 1 : at;
    const small = readBelowHundred(tokens, joined);
    if (!small || (group !== undefined && (group < 100 || scale !== 100))) break;
    group = (group ?? 0) + small.value;
    at = small.end;
    const half = readAndAHalf(tokens, at);
    if (half > at) {
      group += 0.5;
      at = half;
    }
  }
  return at > start && (total > 0 || group !== undefined)
    ? { value: total + (group ?? 0), end: at, scale, style: "words" }
    : undefined;
}

function readBelowHundred(tokens: readonly Token[], at: number): { value: number; end: number } | undefined {
  const small = SMALL_NUMBERS.get(lowerAt(tokens, at));
  if (small !== undefined) return { value: small, end: at + 1 };
  const tens = TENS_NUMBERS.get(lowerAt(tokens, at));
  if (tens === undefined) return undefined;
  const next = joins(tokens, at + 1) ? at + 2 : at + 1;
  const ones = SMALL_NUMBERS.get(lowerAt(tokens, next)) ?? 0;
  return ones > 0 && ones < 10 ? { value: tens + ones, end: next + 1 } : { value: tens, end: at + 1 };
}

/** The token after “and a half”, or `at` where it does not stand there. */
function readAndAHalf(tokens: readonly Token[], at: number): number {
  const words = ["and", "a", "half"];
  return words.every((word, offset) => lowerAt(tokens, at + offset) === word) ? at + words.length : at;
}

function isArticle(word: string): boolean {
  return word === "a" || word === "an";
}

/**
 * The value of a run of digits, or undefined for one that is no number (“1.2.3”, “12,34,5”). Three digits after a comma
 * or a thin space are a group; after a single point only where they are “000” or `groupsByPoint` says so.
 */
export function digitsValue(digits: string, groupsByPoint = false): number | undefined {
  if (/^\d+(?:\.\d+)?$/u.test(digits)) {
    const grouped =
      /^[1-9]\d{0,2}\.000$/u.test(digits) || (groupsByPoint && /^[1-9]\d{0,2}\.\d{3}$/u.test(digits));
    return Number(grouped ? digits.replace(".", "") : digits);
  }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return Number(digits.replaceAll(",", ""));
  if (/^\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/u.test(digits)) {
    return Number(digits.replaceAll(/[\u00a0\u2009\u202f]/gu, "").replace(",", "."));
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(digits)) return Number(digits.replaceAll(".", ""));
  if (/^\d{1,2}(?:,\d{2}){1,4},\d{3}$/u.test(digits)) return Number(digits.replaceAll(",", ""));
  return /^\d+,\d{1,2}$/u.test(digits) ? Number(digits.replace(",", ".")) : undefined;
}
