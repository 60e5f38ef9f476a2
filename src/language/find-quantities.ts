import { countedNoun } from "./counted-noun.ts";
import { foundAt, type Found } from "./found.ts";
import { boundsOf, HEDGES_AFTER, HEDGES_BEFORE, type Force } from "./hedges.ts";
import { entriesOf, phraseTable } from "./phrase-table.ts";
import { readAmount, type Amount } from "./read-amount.ts";
import { TIME_UNITS } from "./nouns.ts";
import { readTimes } from "./read-times.ts";
import { lowerAt, tokenize, type Token } from "./tokens.ts";

/** A hedge and where it stands. */
export type Hedge = Found & { readonly force: Force };

/** How an amount is written. */
export type QuantityKind = "number" | "range" | "fraction" | "percent" | "vague";

/**
 * An amount in a text. The stretch holds the amount with its currency or per-cent sign, but neither the hedge nor the
 * noun it counts. e.g. “170,000” of “about 170,000 troops”, “$1.5 billion”, “tens of thousands”
 */
export type Quantity = Found & {
  readonly kind: QuantityKind;
  /** The number itself, a fraction as a part of 1, a percentage as printed; null for ranges and vague words. */
  readonly value: number | null;
  /** Least and greatest value that the words allow, hedge included; null where they set no bound. */
  readonly low: number | null;
  readonly high: number | null;
  readonly hedge: Hedge | null;
  /** “%”, “percentage points”, a currency’s code or name, or the counted noun in lower case; null where none is clear. */
  readonly unit: string | null;
};

/**
 * Every amount of a text, in order. Ordinals, years and dates, times of day, phone numbers, and names with digits
 * (“F-16”, “Article 5”) are none; the number of a length of time (“two decades”) is one.
 */
export function findQuantities(text: string): readonly Quantity[] {
  const tokens = tokenize(text);
  const dates = readTimes({ tokens, published: null }).filter(({ amount }) => !amount);
  const quantities: Quantity[] = [];
  let date = 0;
  for (let at = 0; at < tokens.length;) {
    while ((dates[date]?.end ?? Infinity) <= at) date += 1;
    const taken = dates[date];
    if (taken && taken.start <= at) {
      at = taken.end;
      continue;
    }
    const amount = readAmount(tokens, at);
    if (amount && amount.end <= (taken?.start ?? Infinity)) {
      quantities.push(describe(text, tokens, amount));
      at = amount.end;
    } else at += 1;
  }
  return quantities;
}

const BEFORE = phraseTable(entriesOf(HEDGES_BEFORE));
const AFTER = phraseTable(Object.entries(HEDGES_AFTER));

function describe(text: string, tokens: readonly Token[], amount: Amount): Quantity {
  const found = foundAt(text, tokens[amount.start]?.start ?? 0, tokens[amount.end - 1]?.end ?? 0);
  const hedge = findHedge(text, tokens, amount);
  const bound = (value: number | null, side: "low" | "high"): number | null =>
    value === null ? null : boundsOf(hedge?.force ?? null, value)[side];
  const noun = AFTER.at(tokens, amount.end)?.end ?? amount.end;
  const unit = amount.unit ?? countedNoun(tokens, noun, amount.value === 1);
  const { kind, value } = amount;
  return {
    ...found,
    kind,
    value,
    low: bound(amount.low, "low"),
    high: bound(amount.high, "high"),
    hedge,
    unit,
  };
}

/** Verbs that “over”, “under” or “around” belongs to, so that it says nothing of the number. e.g. “handed over 14 sites” */
const TAKES_A_PARTICLE =
  /^(?:hand|take|turn|sign|fly|bring|pull|fall|come|hold|move|carry)(?:s|ed|ing|en)?$|^(?:took|brought|flew|fell|came|flown|held|takes|taking|handing|coming)$/u;

function findHedge(text: string, tokens: readonly Token[], { start, end }: Amount): Hedge | null {
  const filler = /^(?:another|the|a|an|its)$/u.test(lowerAt(tokens, start - 1)) ? start - 1 : start;
  const before = BEFORE.before(tokens, start) ?? (filler < start ? BEFORE.before(tokens, filler) : undefined);
  const particle =
    before &&
    before.end - before.start === 1 &&
    /^(?:over|under|around|about|above|below)$/u.test(lowerAt(tokens, before.start));
  if (before && !(particle && isParticle(tokens, before.start, end))) return hedgeAt(text, tokens, before);
  const after = AFTER.at(tokens, end) ?? AFTER.at(tokens, end + 1);
  return after ? hedgeAt(text, tokens, after) : null;
}

/** “handed over 14 sites”, “$5 billion over 10 years”: “over” belongs to the verb, or says how long. */
function isParticle(tokens: readonly Token[], particle: number, end: number): boolean {
  const before = lowerAt(tokens, particle - 1);
  if (TAKES_A_PARTICLE.test(before)) return true;
  const lasting = lowerAt(tokens, particle) === "over" && TIME_UNITS.has(lowerAt(tokens, end));
  return (
    lasting &&
    !/^(?:for|after|in|within|with|by|of|lasted|lasting|took|taken|spent|is|was|been|just|and|,|)$/u.test(
      before,
    )
  );
}

function hedgeAt(
  text: string,
  tokens: readonly Token[],
  match: { start: number; end: number; value: Force },
): Hedge {
  const found = foundAt(text, tokens[match.start]?.start ?? 0, tokens[match.end - 1]?.end ?? 0);
  return { ...found, force: match.value };
}
