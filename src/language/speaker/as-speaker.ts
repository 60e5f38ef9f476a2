import { WEEKDAYS } from "../words/date-words.ts";
import { isPlural, TIME_UNITS } from "../words/nouns.ts";
import {
  AUXILIARIES,
  DETERMINERS,
  LEADING_WORDS,
  NO_SPEAKER,
  PERSONS,
  PREPOSITIONS,
  SPEAKER_PRONOUNS,
} from "./speaker-words.ts";
import { lowerAt, type Token } from "../words/tokens.ts";

/** A row of tokens: from `start` up to, not including, `end`. */
export type Row = { readonly start: number; readonly end: number };

/** The longest speaker, in tokens. A longer one is a clause that was taken for a noun. */
const LONGEST = 24;

/** Marks after which a clause or a quotation begins. */
export const OPENING = /^[“"‘(—–:;]$/u;

/** Trims a row to a noun phrase that may speak, or refuses it. */
export function asSpeaker(tokens: readonly Token[], row: Row): Row | undefined {
  let { start } = row;
  const { end } = trimEnd(tokens, row);
  while (
    start < end &&
    (OPENING.test(lowerAt(tokens, start)) ||
      (LEADING_WORDS.has(lowerAt(tokens, start)) && lowerAt(tokens, start) !== "if") ||
      /^\p{P}$/u.test(lowerAt(tokens, start)))
  )
    start += 1;
  if (/^(?:last|this|next)$/u.test(lowerAt(tokens, start)) && TIME_UNITS.has(lowerAt(tokens, start + 1)))
    start += 2;
  if (PREPOSITIONS.has(lowerAt(tokens, start))) start = afterPhrase(tokens, start, end);
  const first = tokens[start];
  if (!first || start >= end || end - start > LONGEST) return undefined;
  if (/^(?:no|neither|whether|if|unless|what|how|nobody)$/u.test(first.lower)) return undefined;
  if (NO_SPEAKER.has(first.lower) && (end === start + 1 || first.lower !== "most")) return undefined;
  if (first.kind === "number") return { start, end };
  if (first.kind !== "word" || (AUXILIARIES.has(first.lower) && !first.capital)) return undefined;
  if (first.capital || DETERMINERS.has(first.lower) || SPEAKER_PRONOUNS.has(first.lower))
    return { start, end };
  const nouns = tokens
    .slice(start, end)
    .some(({ lower, capital }) => isPlural(lower) || PERSONS.has(lower) || capital);
  return nouns ? { start, end } : undefined;
}

/** Drops “on Monday”, “in a statement” and a relative clause from the end of a speaker. */
function trimEnd(tokens: readonly Token[], { start, end }: Row): Row {
  for (let at = start + 1; at < end; at++) {
    const [word, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
    if (word === "who" || word === "which" || word === "whose")
      return { start, end: lowerAt(tokens, at - 1) === "," ? at - 1 : at };
    if (word === "on" && (WEEKDAYS.has(next) || /^(?:condition|social|twitter|x)$/u.test(next)))
      return { start, end: at };
    if (WEEKDAYS.has(word) || (word === "at" && /^(?:first|last|least)$/u.test(next)))
      return { start, end: at };
    if (
      word === "in" &&
      /^(?:an?|remarks|comments|\d)/u.test(next) &&
      /^(?:statement|interview|report|letter|message|speech|note|post|briefing|tweet|email|televised|telephone|phone|written|separate|joint|brief|remarks|comments)$/u.test(
        lowerAt(tokens, at + 2),
      )
    )
      return { start, end: at };
  }
  return { start, end };
}

/** Past a prepositional phrase without a comma: “In Tarsk the minister said”. */
function afterPhrase(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start + 2; at < end; at++) {
    const before = lowerAt(tokens, at - 1);
    const fresh = !PREPOSITIONS.has(before) && !DETERMINERS.has(before);
    if (
      fresh &&
      (DETERMINERS.has(lowerAt(tokens, at)) ||
        SPEAKER_PRONOUNS.has(lowerAt(tokens, at)) ||
        (WEEKDAYS.has(before) && tokens[at]?.kind === "word"))
    )
      return at;
  }
  return end;
}
