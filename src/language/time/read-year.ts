import { BEFORE_A_COUNT, BEFORE_A_YEAR } from "../words/date-words.ts";
import { endsNounPhrase, isPlural, MEASURES } from "../words/nouns.ts";
import { SCALES } from "../words/number-words.ts";
import { isDesignated } from "../words/designators.ts";
import { lowerAt, type Token } from "../words/tokens.ts";

/** A year in four digits and the token after it. */
export type Year = { readonly year: number; readonly end: number };

/**
 * Reads a year, 1500 to 2100, in four digits. Neither a grouped figure (“2,003”) nor a name’s number (“Unit 2024”), a
 * measure (“2000 km”) or a hedged count (“about 2000 soldiers”) is one; `certain` where a month before it leaves no doubt.
 */
export function readYear(tokens: readonly Token[], at: number, certain = false): Year | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || !/^(?:1[5-9]\d\d|20\d\d|2100)$/u.test(token.text)) return undefined;
  const next = tokens[at + 1];
  if (next?.glued && (next.kind === "word" || /^[%/:°]$/u.test(next.text)) && next.lower !== "s")
    return undefined;
  if (next?.glued && next.lower === "s") return undefined;
  const before = tokens[at - 1];
  if (token.glued && (before?.kind === "word" || /^[\p{Sc}#/+:]$/u.test(before?.text ?? "")))
    return undefined;
  const year = { year: Number(token.text), end: at + 1 };
  if (certain) return year;
  if (isDesignated(tokens, at)) return undefined;
  const after = lowerAt(tokens, at + 1);
  if (SCALES.has(after) || MEASURES.has(after) || /^(?:percent|per|pct)$/u.test(after)) return undefined;
  return countsSomething(tokens, at) ? undefined : year;
}

/** e.g. “about 2000 soldiers”, “2000 soldiers left”, but not “the 2024 elections”, “in 2011 troops left” */
function countsSomething(tokens: readonly Token[], at: number): boolean {
  if (BEFORE_A_YEAR.has(lowerAt(tokens, at - 1))) return false;
  const hedged = BEFORE_A_COUNT.has(lowerAt(tokens, at - 1));
  for (let next = at + 1; next <= at + (hedged ? 3 : 2); next++) {
    const word = lowerAt(tokens, next);
    if (tokens[next]?.kind !== "word" || endsNounPhrase(word)) return false;
    if (isPlural(word) && !tokens[next]?.capital) return true;
  }
  return false;
}
