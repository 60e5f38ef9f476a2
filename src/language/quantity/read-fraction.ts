import { DENOMINATORS, FRACTION_CHARACTERS, SMALL_NUMBERS } from "../words/number-words.ts";
import { isPlural, TIME_UNITS } from "../words/nouns.ts";
import { digitsValue, readNumberWords } from "../words/read-number.ts";
import { joins, lowerAt, type Token } from "../words/tokens.ts";

/** A part of a whole, or of a scale word after it (“a quarter of a million” is 250,000). */
export type Fraction = { readonly end: number; readonly value: number; readonly kind: "fraction" | "number" };

/** Words after “a third” that leave it a part; others make an ordinal of it (“a third round”). */
const AFTER_A_PART: ReadonlySet<string> = new Set(
  "of to more less fewer as the from in are were have and or since that who which by for than over would will lower higher larger smaller on at below above its their his her its".split(
    " ",
  ),
);

/** Reads “a third”, “two-thirds”, “half a million”, “¾”, “3/4”, “one in eight”, “nine out of ten”. */
export function readFraction(tokens: readonly Token[], start: number): Fraction | undefined {
  return (
    readHalf(tokens, start) ??
    readParts(tokens, start) ??
    readOneIn(tokens, start) ??
    readSigns(tokens, start)
  );
}

function readHalf(tokens: readonly Token[], start: number): Fraction | undefined {
  if (lowerAt(tokens, start) !== "half" || tokens[start]?.kind !== "word") return undefined;
  const before = lowerAt(tokens, start - 1);
  if (
    /^(?:first|second|other|better|latter|and|last|next|top|bottom|opposite)$/u.test(before) &&
    before !== "and"
  )
    return undefined;
  if (before === "a" && lowerAt(tokens, start - 2) === "and") return undefined;
  const at = joins(tokens, start + 1)
    ? start + 2
    : /^an?$/u.test(lowerAt(tokens, start + 1))
      ? start + 2
      : start + 1;
  const scaled = readScaleOf(tokens, at);
  if (scaled) return { end: scaled.end, value: scaled.value / 2, kind: "number" };
  if (joins(tokens, start + 1) || joins(tokens, start - 1)) return undefined;
  if (
    /^(?:an?|hour|way|time|past|brother|sister)$/u.test(lowerAt(tokens, start + 1)) &&
    at !== start + 1 &&
    !TIME_UNITS.has(lowerAt(tokens, at))
  )
    return undefined;
  if (at === start + 2) return undefined;
  return { end: start + 1, value: 0.5, kind: "fraction" };
}

function readScaleOf(tokens: readonly Token[], at: number): { end: number; value: number } | undefined {
  const number = readNumberWords(
    [{ ...(tokens[at] ?? EMPTY), lower: "one" }, ...tokens.slice(at, at + 1)],
    0,
  );
  return number && number.end === 2 && number.scale > 1 ? { end: at + 1, value: number.value } : undefined;
}

const EMPTY: Token = { kind: "mark", text: "", lower: "", glued: false, capital: false, start: 0, end: 0 };

function readParts(tokens: readonly Token[], start: number): Fraction | undefined {
  const word = lowerAt(tokens, start);
  const article = /^an?$/u.test(word);
  const numerator = article ? 1 : SMALL_NUMBERS.get(word);
  const at = joins(tokens, start + 1) ? start + 2 : start + 1;
  const denominator = DENOMINATORS.get(lowerAt(tokens, at));
  if (!numerator || denominator === undefined || numerator > 1 !== lowerAt(tokens, at).endsWith("s"))
    return undefined;
  const next = tokens[at + 1];
  const followed = next?.kind === "word" && !joins(tokens, at + 1);
  if (article && followed && !AFTER_A_PART.has(next.lower)) return undefined;
  const value = numerator / denominator;
  if (joins(tokens, at + 1)) {
    const scaled = readScaleOf(tokens, at + 2);
    if (scaled) return { end: scaled.end, value: value * scaled.value, kind: "number" };
    if (article) return undefined;
  }
  if (lowerAt(tokens, at + 1) === "of" && /^(?:an?|one)$/u.test(lowerAt(tokens, at + 2))) {
    const scaled = readScaleOf(tokens, at + 3);
    if (scaled) return { end: scaled.end, value: value * scaled.value, kind: "number" };
  }
  return { end: at + 1, value, kind: "fraction" };
}

/** “one in eight”, “three out of five”; not “four in two years”, and no part greater than its whole. */
function readOneIn(tokens: readonly Token[], start: number): Fraction | undefined {
  const part = readSmall(tokens, start);
  if (!part) return undefined;
  const link = joins(tokens, part.end) ? part.end + 1 : part.end;
  const out = lowerAt(tokens, link) === "out" && lowerAt(tokens, link + 1) === "of";
  if (!out && lowerAt(tokens, link) !== "in") return undefined;
  const after = link + (out ? 2 : 1);
  const whole = readSmall(tokens, joins(tokens, after) ? after + 1 : after);
  if (!whole || whole.value <= part.value || TIME_UNITS.has(lowerAt(tokens, whole.end))) return undefined;
  const round = whole.value <= 10 || [12, 20, 50, 100, 1000].includes(whole.value);
  if (!round || (!out && part.value > 1 && whole.value > 10)) return undefined;
  if (
    !out &&
    part.value > 1 &&
    isPlural(lowerAt(tokens, whole.end)) &&
    !/^(?:people|adults|voters|children|women|men|residents|households)$/u.test(lowerAt(tokens, whole.end))
  )
    return undefined;
  return { end: whole.end, value: part.value / whole.value, kind: "fraction" };
}

function readSmall(tokens: readonly Token[], at: number): { value: number; end: number } | undefined {
  const words = readNumberWords(tokens, at);
  if (words) return words;
  const token = tokens[at];
  if (token?.kind !== "number" || token.text.length > 5) return undefined;
  const value = digitsValue(token.text);
  return value === undefined ? undefined : { value, end: at + 1 };
}

function readSigns(tokens: readonly Token[], start: number): Fraction | undefined {
  const sign = FRACTION_CHARACTERS.get(lowerAt(tokens, start));
  if (sign !== undefined) return { end: start + 1, value: sign, kind: "fraction" };
  const [above, slash, below] = [tokens[start], tokens[start + 1], tokens[start + 2]];
  if (slash?.text !== "/" || !slash.glued || !below?.glued || tokens[start + 3]?.text === "/")
    return undefined;
  const fits = /^[1-9]$/u.test(above?.text ?? "") && /^(?:[2-9]|10|16)$/u.test(below.text);
  const value = Number(above?.text) / Number(below.text);
  return fits && value < 1 && !(above?.glued && tokens[start - 1]?.kind !== "mark")
    ? { end: start + 3, value, kind: "fraction" }
    : undefined;
}
