import { foundAt, type Found } from "../words/found.ts";
import { entriesOf, phraseTable } from "../words/phrase-table.ts";
import { TIME_UNITS } from "../words/nouns.ts";
import { readTimes } from "../time/read-times.ts";
import { remembering } from "../words/remembering.ts";
import { lowerAt, tokenize, type Token } from "../words/tokens.ts";
import type { QuantityKind } from "./read-amount.ts";
import { countedNoun } from "./counted-noun.ts";
import { boundsOf, HEDGES_AFTER, HEDGES_BEFORE, type Force } from "./hedges.ts";
import { readAmount, type Amount } from "./read-amount.ts";

/** A hedge and where it stands. */
export type Hedge = Found & { readonly force: Force };

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
  /** What may be a hedge, or belong to the verb before it. e.g. “over” of “took over 14 sites” */
  readonly particle: Hedge | null;
  /** “%”, “percentage points”, a currency’s code or name, or the counted noun in lower case; null where none is clear. */
  readonly unit: string | null;
};

/**
 * Every amount of a text, in order. Ordinals, years and dates, times of day, phone numbers, and names with digits
 * (“F-16”, “Article 5”) are none; the number of a length of time (“two decades”) is one.
 */
export const findQuantities: (text: string) => readonly Quantity[] = remembering(readQuantities);

function readQuantities(text: string): readonly Quantity[] {
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

const HEDGE = phraseTable([...entriesOf(HEDGES_BEFORE), ...Object.entries(HEDGES_AFTER)]);
const LONGEST_HEDGE = Math.max(
  ...[...Object.values(HEDGES_BEFORE).flat(), ...Object.keys(HEDGES_AFTER)].map(
    (phrase) => tokenize(phrase).length,
  ),
);

/** Whether words that hedge an amount, where one stands beside them, reach over a token: a quick look at a few words. */
export function mayHedge(tokens: readonly Token[], index: number): boolean {
  for (let start = index; start > index - LONGEST_HEDGE; start--) {
    if ((HEDGE.at(tokens, start)?.end ?? 0) > index) return true;
  }
  return false;
}

function describe(text: string, tokens: readonly Token[], amount: Amount): Quantity {
  const found = foundAt(text, tokens[amount.start]?.start ?? 0, tokens[amount.end - 1]?.end ?? 0);
  const { hedge, particle } = findHedge(text, tokens, amount);
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
    particle,
    unit,
  };
}

/** Verbs that the word belongs to wherever it stands after them, so that it says nothing of the number. */
const TAKES_A_PARTICLE: Readonly<Record<string, RegExp>> = {
  over: /^(?:hand|sign|turn|giv|hold)(?:e|s|es|ed|ing)?$|^(?:gave|given|held)$/u,
  under: /^(?:com|fall|go)(?:e|s|es|ing)?$|^(?:came|fell|fallen|went|gone)$/u,
  around: /^turn(?:s|ed|ing)?$/u,
  above: /^(?:fly|ris|tower)(?:e|s|ed|ing)?$|^(?:flew|rose|risen)$/u,
  below: /^(?:fall|dropp?|sink)(?:s|ed|ing)?$|^(?:fell|fallen|sank|sunk)$/u,
};

/** Verbs that it may belong to or not: “took over 14 sites” are more than 14, or all of them. */
const MAY_TAKE_A_PARTICLE: Readonly<Record<string, RegExp>> = {
  over: /^(?:tak|bring|fly|pull|com|mov|carr|fall|ran|run|cross|send|roll)(?:e|y|s|es|ies|ed|ied|ing|en)?$|^(?:took|brought|flew|fell|came|flown|sent)$/u,
  around:
    /^(?:pass|mov|com|bring|fly|tak|carr)(?:e|y|s|es|ies|ed|ied|ing|en)?$|^(?:took|brought|flew|came|flown)$/u,
  under: /^(?:tak|bring|hold|plac|put)(?:e|s|ing|ed|en)?$|^(?:took|brought|held)$/u,
  above: /^(?:mov|com)(?:e|es|ed|ing)$|^came$/u,
  below: /^(?:mov|com)(?:e|es|ed|ing)$|^came$/u,
};

/** The hedge of an amount, or the word that may be one; “about” is never a verb’s: “brought about 40 tanks”. */
function findHedge(
  text: string,
  tokens: readonly Token[],
  { start, end }: Amount,
): { readonly hedge: Hedge | null; readonly particle: Hedge | null } {
  const filler = /^(?:another|the|a|an|its)$/u.test(lowerAt(tokens, start - 1)) ? start - 1 : start;
  const before = BEFORE.before(tokens, start) ?? (filler < start ? BEFORE.before(tokens, filler) : undefined);
  const word = before && before.end - before.start === 1 ? lowerAt(tokens, before.start) : "";
  const verb = lowerAt(tokens, (before?.start ?? 0) - 1);
  const taken = TAKES_A_PARTICLE[word]?.test(verb) || (before && word === "over" && lasts(tokens, verb, end));
  if (before && !taken) {
    const found = hedgeAt(text, tokens, before);
    return MAY_TAKE_A_PARTICLE[word]?.test(verb)
      ? { hedge: null, particle: found }
      : { hedge: found, particle: null };
  }
  const after = AFTER.at(tokens, end) ?? AFTER.at(tokens, end + 1);
  return { hedge: after ? hedgeAt(text, tokens, after) : null, particle: null };
}

/** “$5 billion over 10 years”: “over” says how long. */
function lasts(tokens: readonly Token[], before: string, end: number): boolean {
  return (
    TIME_UNITS.has(lowerAt(tokens, end)) &&
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
