import { TIME_UNITS } from "../words/nouns.ts";
import { SCALES } from "../words/number-words.ts";
import { digitsValue, readNumberWords } from "../words/read-number.ts";
import type { Time, TimeText } from "./time-reading.ts";
import { joins, joinsRange, lowerAt, type Token } from "../words/tokens.ts";

/** A count before a unit of time; `value` is null for “several” and its like. `joined`: a hyphen leads to the unit. */
export type Count = { readonly value: number | null; readonly end: number; readonly joined: boolean };

const VAGUE: readonly (readonly string[])[] = [
  ["several"],
  ["many"],
  ["a", "few"],
  ["a", "couple", "of"],
  ["a", "couple"],
  ["a", "handful", "of"],
  ["a", "number", "of"],
  ["few"],
  ["dozens", "of"],
  ["hundreds", "of"],
  ["thousands", "of"],
];
const VAGUE_BY_FIRST = Map.groupBy(VAGUE, ([first = ""]) => first);
const BETWEEN: ReadonlySet<string> = new Set(
  "more full further straight consecutive long short additional whole calendar extra working crucial successive turbulent bloody other".split(
    " ",
  ),
);

/** Reads the count of “two decades”, “six to eight weeks”, “a month”, “18-day”, with the words between it and the unit. */
export function readCount(tokens: readonly Token[], start: number): Count | undefined {
  const vague = VAGUE_BY_FIRST.get(lowerAt(tokens, start))?.find((words) =>
    words.every((word, offset) => lowerAt(tokens, start + offset) === word),
  );
  if (vague) return { value: null, end: skipBetween(tokens, start + vague.length), joined: false };
  const first = readAmount(tokens, start);
  if (!first) return undefined;
  const linked =
    joinsRange(tokens, first.end) || /^(?:to|or|and)$/u.test(lowerAt(tokens, first.end))
      ? readAmount(tokens, first.end + 1)
      : undefined;
  const { value, end } = linked && linked.value > first.value ? linked : first;
  return joins(tokens, end)
    ? { value, end: end + 1, joined: true }
    : { value, end: skipBetween(tokens, end), joined: false };
}

function skipBetween(tokens: readonly Token[], at: number): number {
  return BETWEEN.has(lowerAt(tokens, at)) ? at + 1 : at;
}

function readAmount(tokens: readonly Token[], at: number): { value: number; end: number } | undefined {
  const word = lowerAt(tokens, at);
  if (word === "half" && /^an?$/u.test(lowerAt(tokens, at + 1))) return { value: 0.5, end: at + 2 };
  const words = readNumberWords(tokens, at);
  if (words) return words;
  if (word === "a" || word === "an") return { value: 1, end: at + 1 };
  const token = tokens[at];
  if (token?.kind !== "number" || (token.glued && tokens[at - 1]?.kind === "word")) return undefined;
  const value = digitsValue(token.text);
  if (value === undefined || (tokens[at + 1]?.glued && tokens[at + 1]?.kind === "word")) return undefined;
  const scale = SCALES.get(lowerAt(tokens, at + 1));
  return scale === undefined ? { value, end: at + 1 } : { value: value * scale, end: at + 2 };
}

/** Words before “a month” that make a length of it; elsewhere it is a rate (“200 loaves a day”). */
const BEFORE_ONE: ReadonlySet<string> = new Set(
  "for over after within in nearly almost about than least under of around lasted took last roughly barely some spent every".split(
    " ",
  ),
);
const NO_LENGTH: ReadonlySet<string> = new Set("second quarter quarters season".split(" "));

/** Reads a length of time: “two decades”, “a year and a half”, “36 hours”, “for decades”, but no age and no rate. */
export function readDuration({ tokens }: TimeText, start: number): Time | undefined {
  if (
    lowerAt(tokens, start) === "for" &&
    /^(?:hours|days|weeks|months|years|decades|centuries|generations)$/u.test(lowerAt(tokens, start + 1))
  ) {
    return { start: start + 1, end: start + 2, kind: "duration", when: null, amount: false };
  }
  const count = readCount(tokens, start);
  const unit = lowerAt(tokens, count?.end ?? -1).replace(/'s?$/u, "");
  if (!count || !TIME_UNITS.has(unit) || NO_LENGTH.has(unit)) return undefined;
  const one = /^an?$/u.test(lowerAt(tokens, start)) && count.value === 1;
  if (one && !BEFORE_ONE.has(lowerAt(tokens, start - 1))) return undefined;
  const singular = !unit.endsWith("s");
  if (lowerAt(tokens, start) === "one" && singular && unit !== "month" && unit !== "year" && unit !== "week")
    return undefined;
  if (singular && !count.joined && count.value !== 1 && count.value !== 0.5) return undefined;
  let end = count.end + 1;
  if (lowerAt(tokens, end) === "old" || (joins(tokens, end) && lowerAt(tokens, end + 1) === "old"))
    return undefined;
  if (["and", "a", "half"].every((word, offset) => lowerAt(tokens, end + offset) === word)) end += 3;
  return { start, end, kind: "duration", when: null, amount: true };
}
