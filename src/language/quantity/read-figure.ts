import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, DOLLARS } from "./currencies.ts";
import { isDesignated } from "../words/designators.ts";
import { isPlural, MEASURES } from "../words/nouns.ts";
import { FRACTION_CHARACTERS, SCALE_LETTERS, SCALES } from "../words/number-words.ts";
import { digitsValue, readNumberWords } from "../words/read-number.ts";
import { joins, lowerAt, opensSentence, type Token } from "../words/tokens.ts";

/** One number with its currency, scale and per-cent sign: from token `start` up to, not including, token `end`. */
export type Figure = {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The factor that a scale word brought in, which the first end of a range may share. */
  readonly scale: number;
  readonly unit: string | null;
  readonly percent: boolean;
  readonly style: "digits" | "words";
};

/** Reads a figure that begins at token `start`; names, times, ordinals and decades are none. */
export function readFigure(tokens: readonly Token[], start: number): Figure | undefined {
  const sign = readSign(tokens, start);
  const currency = readCurrencyBefore(tokens, sign.end);
  const number =
    tokens[currency.end]?.kind === "number"
      ? readDigits(tokens, currency.end, currency.unit !== null)
      : readWords(tokens, currency.end);
  if (!number) return undefined;
  const percent = readPercent(tokens, number.end);
  const after = percent ? undefined : readCurrencyAfter(tokens, number.end, number.scale > 1);
  const unit = percent?.unit ?? currency.unit ?? after?.unit ?? number.unit ?? null;
  return {
    start,
    end: percent?.end ?? (currency.unit === null ? after?.end : undefined) ?? number.end,
    value: number.value * sign.factor,
    scale: number.scale,
    unit,
    percent: percent !== undefined,
    style: number.style,
  };
}

function readSign(tokens: readonly Token[], at: number): { factor: number; end: number } {
  const minus = /^[-−–]$/u.test(lowerAt(tokens, at)) && !tokens[at]?.glued && tokens[at + 1]?.glued;
  return minus || lowerAt(tokens, at) === "minus" ? { factor: -1, end: at + 1 } : { factor: 1, end: at };
}

function readCurrencyBefore(tokens: readonly Token[], at: number): { unit: string | null; end: number } {
  const token = tokens[at];
  const sign = CURRENCY_SIGNS.get(token?.text ?? "");
  if (sign !== undefined) return { unit: sign, end: at + 1 };
  const dollars =
    lowerAt(tokens, at + 1) === "$" && tokens[at + 1]?.glued ? DOLLARS.get(token?.lower ?? "") : undefined;
  if (dollars !== undefined) return { unit: dollars, end: at + 2 };
  if (token && CURRENCY_CODES.has(token.text) && tokens[at + 1]?.kind === "number")
    return { unit: token.text, end: at + 1 };
  return { unit: null, end: at };
}

function readCurrencyAfter(
  tokens: readonly Token[],
  at: number,
  scaled: boolean,
): { unit: string; end: number } | undefined {
  const country = /^(?:us|u\.s\.|american)$/u.test(lowerAt(tokens, at)) ? 1 : 0;
  const token = tokens[at + country];
  const unit =
    CURRENCY_WORDS.get(token?.lower ?? "") ??
    (token && CURRENCY_CODES.has(token.text) ? token.text : undefined);
  if (unit !== undefined && (country === 0 || unit === "USD")) return { unit, end: at + country + 1 };
  const sign = token?.glued ? CURRENCY_SIGNS.get(token.text) : undefined;
  if (sign !== undefined && tokens[at + 1]?.kind !== "number") return { unit: sign, end: at + 1 };
  return scaled && token?.lower === "pounds" ? { unit: "GBP", end: at + 1 } : undefined;
}

function readPercent(tokens: readonly Token[], at: number): { unit: string; end: number } | undefined {
  const word = lowerAt(tokens, joins(tokens, at) ? at + 1 : at);
  const shift = joins(tokens, at) ? 1 : 0;
  if (word === "%" || word === "percent" || word === "pct" || word === "percentage") {
    const points = /^points?$/u.test(lowerAt(tokens, at + shift + 1));
    return points
      ? { unit: "percentage points", end: at + shift + 2 }
      : word === "percentage"
        ? undefined
        : { unit: "%", end: at + shift + 1 };
  }
  return word === "per" && lowerAt(tokens, at + shift + 1) === "cent"
    ? { unit: "%", end: at + shift + 2 }
    : undefined;
}

type Number = { value: number; scale: number; end: number; style: "digits" | "words"; unit?: string };

function readDigits(tokens: readonly Token[], at: number, money: boolean): Number | undefined {
  const token = tokens[at];
  if (!token || (!money && isDesignated(tokens, at)) || isTimeOrCode(tokens, at)) return undefined;
  const joined = joinGroups(tokens, at);
  const next = tokens[joined.end];
  const byPoint =
    next?.glued !== true &&
    isPlural(next?.lower ?? "") &&
    !readPercent(tokens, joined.end) &&
    !MEASURES.has(next?.lower ?? "") &&
    !CURRENCY_WORDS.has(next?.lower ?? "");
  const value = digitsValue(joined.digits, byPoint);
  if (value === undefined) return undefined;
  const fraction = next?.glued ? FRACTION_CHARACTERS.get(next.text) : undefined;
  if (fraction !== undefined)
    return { value: value + fraction, scale: 1, end: joined.end + 1, style: "digits" };
  if (next?.glued && next.kind === "word") return readGluedSuffix(tokens, joined.end, value, money);
  const scale = readScale(tokens, joined.end);
  return { value: tidy(value * scale.factor), scale: scale.factor, end: scale.end, style: "digits" };
}

/** “120 000”: groups of three parted by a plain space, after one to three digits. */
function joinGroups(tokens: readonly Token[], at: number): { digits: string; end: number } {
  const first = tokens[at];
  let digits = first?.text ?? "";
  let end = at + 1;
  if (!/^[1-9]\d{0,2}$/u.test(digits)) return { digits, end };
  for (
    let next = tokens[end];
    next?.kind === "number" && /^\d{3}$/u.test(next.text) && next.start - (tokens[end - 1]?.end ?? 0) === 1;
    next = tokens[end]
  ) {
    digits += next.text;
    end += 1;
  }
  return { digits, end };
}

function readGluedSuffix(
  tokens: readonly Token[],
  at: number,
  value: number,
  money: boolean,
): Number | undefined {
  const suffix = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  const factor = SCALE_LETTERS.get(suffix);
  const scaled = suffix !== "m" || money || isPlural(next) || CURRENCY_WORDS.has(next);
  if (factor !== undefined && scaled)
    return { value: tidy(value * factor), scale: factor, end: at + 1, style: "digits" };
  return MEASURES.has(suffix)
    ? { value, scale: 1, end: at, style: "digits", unit: tokens[at]?.text ?? "" }
    : undefined;
}

function readScale(tokens: readonly Token[], at: number): { factor: number; end: number } {
  let factor = 1;
  let end = at;
  for (;;) {
    const next = joins(tokens, end) ? end + 1 : end;
    const scale = SCALES.get(lowerAt(tokens, next));
    if (scale === undefined || (factor > 1 && scale < 1000)) return { factor, end };
    factor *= scale;
    end = next + 1;
  }
}

/** “+44 20 7946 0958”: one of the groups after a plus sign. */
function isInternational(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > at - 5 && tokens[first - 1]?.kind === "number") first -= 1;
  return lowerAt(tokens, first - 1) === "+" && tokens[first]?.glued === true;
}

/** Times, phone numbers, scores, versions and citation marks: “6:45”, “9 a.m.”, “+44”, “[3]”, “9/11”. */
function isTimeOrCode(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (after?.text === ":" && after.glued && tokens[at + 2]?.glued) return true;
  if (before && /^[:/+#]$/u.test(before.text) && token?.glued && (before.text === "+" || before.glued))
    return true;
  if (isInternational(tokens, at)) return true;
  if (after?.text === "/" && after.glued && tokens[at + 2]?.glued) return true;
  if (before?.text === "[" && after?.text === "]") return true;
  if (before?.text === "'" || before?.text === "’") return !before.glued && /^\d\d$/u.test(token?.text ?? "");
  const word = lowerAt(tokens, at + 1);
  if (/^(?:a\.m\.?|p\.m\.?|am|pm|gmt|utc|o'clock)$/u.test(word)) return true;
  if (/^0\d/u.test(token?.text ?? "") && !token?.text.includes(".")) return true;
  return (
    token?.text.includes(".") === true &&
    /^\d{1,2}\.\d{2}$/u.test(token.text) &&
    /^(?:a\.m\.?|p\.m\.?)$/u.test(word)
  );
}

function readWords(tokens: readonly Token[], at: number): Number | undefined {
  const number = readNumberWords(tokens, at);
  const first = tokens[at];
  if (!number || !first) return undefined;
  if (
    joins(tokens, at - 1) &&
    !/^(?:to|and)$/u.test(lowerAt(tokens, at - 2)) &&
    !readNumberWords(tokens, at - 2)
  )
    return undefined;
  if (/^\p{Lu}/u.test(first.text) && !opensSentence(tokens, at) && !isHeading(tokens, at)) return undefined;
  return number;
}

/** Whether the words around are capitalized as in a heading, so that a capital makes no name of a number word. */
function isHeading(tokens: readonly Token[], at: number): boolean {
  const around = tokens
    .slice(Math.max(0, at - 6), at + 7)
    .filter(({ kind, lower }) => kind === "word" && lower.length > 3);
  return around.length > 3 && around.every(({ capital }) => capital);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
