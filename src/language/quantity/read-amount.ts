import { isPlural } from "../words/nouns.ts";
import { phraseTable } from "../words/phrase-table.ts";
import { joins, joinsRange, lowerAt, type Token } from "../words/tokens.ts";
import { WORD_QUANTITIES, type Bounds } from "./hedges.ts";
import { readFigure, type Figure } from "./read-figure.ts";
import { readFraction } from "./read-fraction.ts";

/** How an amount is written. */
export type QuantityKind = "number" | "range" | "fraction" | "percent" | "vague";

/** An amount without its hedge: from token `start` up to, not including, token `end`. */
export type Amount = Bounds & {
  readonly start: number;
  readonly end: number;
  readonly kind: QuantityKind;
  readonly value: number | null;
  readonly unit: string | null;
};

/** Reads an amount that begins at token `start`; ranges before the numbers they begin with. */
export function readAmount(tokens: readonly Token[], start: number): Amount | undefined {
  const led = /^(?:between|from)$/u.test(lowerAt(tokens, start))
    ? readRange(tokens, start, start + 1, lowerAt(tokens, start) === "between" ? "and" : "to")
    : undefined;
  return (
    led ??
    readVague(tokens, start) ??
    readPart(tokens, start) ??
    readRange(tokens, start, start, "") ??
    readSingle(tokens, start)
  );
}

function readPart(tokens: readonly Token[], start: number): Amount | undefined {
  if (tokens[start]?.glued && joins(tokens, start - 1)) return undefined;
  const part = readFraction(tokens, start);
  if (!part) return undefined;
  const value = Number(part.value.toPrecision(12));
  return { start, end: part.end, kind: part.kind, value, low: value, high: value, unit: null };
}

const VAGUE = phraseTable(
  Object.entries(WORD_QUANTITIES).flatMap(([form, bounds]) => {
    const entry = [form, { form, bounds }] as const;
    const linked = form.replace(/^(a couple|a few|several) (?=\p{L})/u, "$1 of ");
    return linked === form ? [entry] : [entry, [linked, { form, bounds }] as const];
  }),
);

function readVague(tokens: readonly Token[], start: number): Amount | undefined {
  const found = VAGUE.at(tokens, start);
  if (!found || !isAmountHere(tokens, start, found.end, found.value.form)) return undefined;
  const currency = readCurrency(tokens, found.end);
  return {
    start,
    end: currency?.end ?? found.end,
    kind: "vague",
    value: null,
    ...found.value.bounds,
    unit: currency?.unit ?? null,
  };
}

/** Currency words after a vague amount, as after a figure. */
function readCurrency(
  tokens: readonly Token[],
  end: number,
): { end: number; unit: string | null } | undefined {
  const last = tokens[end - 1];
  if (!last || !/^(?:hundred|thousand|million|billion)$/u.test(last.lower)) return undefined;
  const row = [
    { ...last, kind: "word", lower: "one", capital: false } as const,
    ...tokens.slice(end - 1, end + 2),
  ];
  const figure = readFigure(row, 0);
  return figure?.unit && figure.end > 2 ? { end: end + figure.end - 2, unit: figure.unit } : undefined;
}

/** Words that are an amount in some company only: “most troops”, not “most significant”; “scores of”, not “scores”. */
function isAmountHere(tokens: readonly Token[], start: number, end: number, form: string): boolean {
  const [before, after] = [lowerAt(tokens, start - 1), lowerAt(tokens, end)];
  switch (form) {
    case "most":
      if (/^(?:the|its|their|his|her|our|at|two|'s)$/u.test(before) || before.endsWith("'s")) return false;
      return /^(?:of|have|are|were|had|will|would|say|said|were)$/u.test(after) || isPlural(after);
    case "many":
      return (
        !/^(?:how|as|so|too|not|a|the|very|that)$/u.test(before) &&
        after !== "a" &&
        after !== "more" &&
        !/^(?:hundreds|thousands|millions|dozens)$/u.test(after)
      );
    case "scores":
      return after === "of" || after === "more" || after === "were";
    case "a majority":
    case "the majority":
    case "the vast majority":
      return after === "of";
    case "tens":
      return false;
    default:
      return true;
  }
}

function readSingle(tokens: readonly Token[], start: number): Amount | undefined {
  const figure = readFigure(tokens, start);
  if (
    !figure ||
    isScore(tokens, figure) ||
    (lowerAt(tokens, start) === "one" && !isCountingOne(tokens, start, figure.end))
  )
    return undefined;
  const { end, value, unit } = figure;
  return { start, end, kind: figure.percent ? "percent" : "number", value, low: value, high: value, unit };
}

/** “3-2”, “555-0142”, “1-2-3”: two figures that a hyphen joins, and no range. */
function isScore(tokens: readonly Token[], { start, end }: Figure): boolean {
  const number = /^\d+$/u;
  const after =
    joinsRange(tokens, end) && tokens[end + 1]?.kind === "number" && number.test(tokens[end - 1]?.text ?? "");
  const before =
    joinsRange(tokens, start - 1) && tokens[start - 2]?.kind === "number" && tokens[start]?.kind === "number";
  return after || before;
}

const NO_COUNT_AFTER_ONE: ReadonlySet<string> = new Set(
  `of another day thing way side hand who whom which that is was has had said says and or to in on for by with from at as but if when where
   time reason official officer diplomat analyst person source man woman such can could would should may might must does day's such major key
   final last more less`.split(/\s+/u),
);

/** “one soldier”, “only one”; not “one of the most”, “no one”, “one another”, “the one that”. */
function isCountingOne(tokens: readonly Token[], start: number, end: number): boolean {
  if (end > start + 1) return true;
  const before = lowerAt(tokens, start - 1);
  if (
    /^(?:no|any|every|each|the|this|that|some|another|not|which)$/u.test(before) ||
    joins(tokens, start + 1)
  )
    return false;
  if (/^(?:least|only|just|than|exactly)$/u.test(before)) return true;
  const next = tokens[end];
  return next?.kind === "word" && !next.capital && !NO_COUNT_AFTER_ONE.has(next.lower);
}

function readRange(tokens: readonly Token[], start: number, at: number, link: string): Amount | undefined {
  const first = readFigure(tokens, at);
  if (!first) return undefined;
  const word = lowerAt(tokens, first.end);
  const marked = link === "" && joinsRange(tokens, first.end);
  if (!marked && !(link === "" ? /^(?:to|or)$/u.test(word) : word === link)) return undefined;
  const second = readFigure(tokens, first.end + 1);
  if (!second || isCode(tokens, first, second, marked)) return undefined;
  const shared =
    first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale ? second.scale : 1;
  const low = Number((first.value * shared).toPrecision(12));
  if (low >= second.value || (word === "or" && link === "" && second.value > low * 2.5)) return undefined;
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return undefined;
  return {
    start,
    end: second.end,
    kind: "range",
    value: null,
    low,
    high: second.value,
    unit: second.unit ?? first.unit,
  };
}

/** Phone-like digits (“555-0142”) and more than two parts (“1-2-3”) are no range. */
function isCode(tokens: readonly Token[], first: Figure, second: Figure, marked: boolean): boolean {
  if (!marked) return false;
  if (joinsRange(tokens, second.end) && tokens[second.end + 1]?.kind === "number") return true;
  const [left, right] = [tokens[first.end - 1]?.text ?? "", lowerAt(tokens, first.end + 1)];
  return /^\d{3}$/u.test(left) && /^\d{4}$/u.test(right) && !isPlural(lowerAt(tokens, second.end));
}
