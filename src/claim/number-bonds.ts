import type { FoundDate } from "../language/time/find-dates.ts";
import type { Quantity } from "../language/quantity/find-quantities.ts";
import { endsNounPhrase } from "../language/words/nouns.ts";
import { lowerAt, tokenize, type Token } from "../language/words/tokens.ts";
import type { NumberWords } from "./claim-words.ts";

/** What a number of a text belongs to. */
export type Bond = {
  readonly quantity: Quantity;
  /** What it counts, without the ending of the plural. */
  readonly noun: string | undefined;
  readonly times: readonly FoundDate[];
  /** “From” 2,500 “to” 900. */
  readonly way: "from" | "to" | undefined;
  /** Words of sense before it and after it, up to the next number or the end of the clause. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
};

/** Every number of a text with what it belongs to, by the order of the words. */
export function bondsOf(text: string, { quantities, dates }: NumberWords): readonly Bond[] {
  const tokens = tokenize(text);
  const isDate = ({ start }: Token): boolean => dates.some((date) => date.start <= start && start < date.end);
  return quantities.map((quantity): Bond => {
    const first = tokens.findIndex(({ end }) => end > quantity.start);
    const last = tokens.findLastIndex(({ start }) => start < quantity.end);
    const start = quantity.hedge
      ? tokens.findIndex(({ end }) => end > Math.min(quantity.hedge?.start ?? 0, quantity.start))
      : first;
    const way = /^(?:from|to)$/u.exec(lowerAt(tokens, start - 1))?.[0];
    const noun = quantity.unit === null || !/^\p{L}/u.test(quantity.unit) ? undefined : stem(quantity.unit);
    const taken = (token: Token): boolean =>
      isDate(token) || (noun !== undefined && stem(token.lower) === noun);
    return {
      quantity,
      noun,
      times: timesOf(quantity, quantities, dates),
      way: way === "from" || way === "to" ? way : undefined,
      before: sense(stretch(tokens, start - 1, -1, quantities), taken),
      after: sense(stretch(tokens, last + 1, 1, quantities), taken),
    };
  });
}

/** The tokens on one side of a number up to the next number, a mark or a word that begins another clause. */
function stretch(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  numbers: readonly Quantity[],
): readonly Token[] {
  const found: Token[] = [];
  for (let at = from; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at];
    if (!token || /^(?:[,;:.!?—–]|and|but|while|whereas|or)$/u.test(token.lower)) break;
    if (numbers.some(({ start, end }) => start <= token.start && token.start < end)) {
      // What stands before it and is counted by the number before belongs to that one.
      return step === -1 ? found.filter(({ lower }) => !numbers.some(({ unit }) => unit === lower)) : [];
    }
    found.push(token);
  }
  return found;
}

function sense(tokens: readonly Token[], taken: (token: Token) => boolean): ReadonlySet<string> {
  return new Set(
    tokens
      .filter((token) => token.kind === "word" && token.lower.length > 2 && !taken(token))
      .filter(
        ({ lower }) =>
          !endsNounPhrase(lower) &&
          !/^(?:the|its|their|his|her|some|all|these|those|about|around|only|more|than|least)$/u.test(lower),
      )
      .map(({ lower }) => stem(lower)),
  );
}

function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s?$/u, "")
    .replace(/ies$/u, "y")
    .replace(/(?<=[^su])s$/u, "");
}

/**
 * The dates of a number. Dates follow numbers (“2,500 in 2021 and 900 in 2022”) unless the first one leads them (“in
 * 2021 2,500, in 2022 900”), and hold for all numbers up to the next date. Two dates without a number between them are
 * given “respectively”, and of such a text nothing is said.
 */
function timesOf(
  quantity: Quantity,
  quantities: readonly Quantity[],
  dates: readonly FoundDate[],
): readonly FoundDate[] {
  const between = (a: number, b: number): boolean => quantities.some(({ start }) => a < start && start < b);
  if (dates.some((date, index) => index > 0 && !between(dates[index - 1]?.start ?? 0, date.start))) return [];
  const leads = (dates[0]?.start ?? Infinity) < (quantities[0]?.start ?? 0);
  const own = leads
    ? dates.findLast(({ start }) => start < quantity.start)
    : dates.find(({ start }) => start > quantity.start);
  return own ? [own] : [];
}
