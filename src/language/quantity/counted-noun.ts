import { endsNounPhrase, isPlural, MEASURES, TIME_UNITS } from "../words/nouns.ts";
import { joins, lowerAt, type Token } from "../words/tokens.ts";

const REACH = 4;

/**
 * The noun that an amount before token `at` counts: the first plural, measure or length of time within four words, “of”
 * and “of the” passed over; with `one`, the next word. Null where a verb, a preposition or a stop comes first.
 */
export function countedNoun(tokens: readonly Token[], at: number, one: boolean): string | null {
  if (joins(tokens, at)) return tokens[at + 1]?.kind === "word" ? joinedNoun(tokens, at + 1) : null;
  const of = lowerAt(tokens, at) === "of" ? at + 1 : at;
  const start =
    of > at && /^(?:the|its|their|his|her|our|those|these|all)$/u.test(lowerAt(tokens, of)) ? of + 1 : of;
  for (let next = start; next < start + REACH; next++) {
    const token = tokens[next];
    const word = token?.lower.replace(/'$/u, "") ?? "";
    // “1,100 a decade ago” counts no decades.
    if (token?.kind !== "word" || endsNounPhrase(word) || /^an?$/u.test(word)) return null;
    if (isPlural(word) || TIME_UNITS.has(word) || (next === start && MEASURES.has(word)))
      return joins(tokens, next + 1) ? null : word;
    if (one && next === start && !token.capital && !word.endsWith("ed")) return word;
  }
  return null;
}

/** “45-kilometre” counts kilometres, “50-year-old” years of age. */
function joinedNoun(tokens: readonly Token[], at: number): string {
  const noun = lowerAt(tokens, at);
  return joins(tokens, at + 1) && lowerAt(tokens, at + 2) === "old" ? `${noun}-old` : noun;
}
