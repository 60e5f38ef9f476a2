import { lowerAt, type Token } from "../words/tokens.ts";
import { asSpeaker, type Row } from "./as-speaker.ts";
import type { Saying } from "./saying.ts";
import { RUMOUR_NOUNS, STATEMENT_NOUNS } from "./saying-verbs.ts";
import { speakerAfter } from "./speaker-after.ts";
import { AUXILIARIES, CLAUSE_WORDS, PREPOSITIONS } from "./speaker-words.ts";

/** How far back the owner of a statement reaches. e.g. “the ministry of defence’s claim that” */
const REACH = 8;

/**
 * What is said by a noun: “X’s claim that”, “X’s assessment is that”, “the claim by X that”; “reports that”, for which
 * nobody answers. The noun stands at token `at`.
 */
export function readNounSaying(tokens: readonly Token[], at: number, sentence: Row): Saying | undefined {
  const noun = lowerAt(tokens, at);
  if (!STATEMENT_NOUNS.has(noun) && !RUMOUR_NOUNS.has(noun)) return undefined;
  const by = /^(?:by|from)$/u.test(lowerAt(tokens, at + 1))
    ? speakerAfter(tokens, at + 2, sentence.end)
    : undefined;
  const speaker = by ?? ownerBefore(tokens, at, sentence);
  const next = by?.end ?? at + 1;
  const that = /^(?:is|was)$/u.test(lowerAt(tokens, next)) ? next + 1 : next;
  if (lowerAt(tokens, that) !== "that" || (!speaker && !RUMOUR_NOUNS.has(noun))) return undefined;
  const said = { start: that + 1, end: sentence.end };
  return { speaker: speaker ?? null, verb: { start: at, end: that + 1 }, said, relayed: !speaker };
}

/** “the defence ministry’s”: the noun phrase that ends with the possessive before the noun. */
function ownerBefore(tokens: readonly Token[], at: number, sentence: Row): Row | undefined {
  if (!/(?:'s|s')$/u.test(lowerAt(tokens, at - 1))) return undefined;
  let start = at - 1;
  while (start > Math.max(sentence.start, at - REACH) && belongs(tokens, start - 1)) start -= 1;
  return asSpeaker(tokens, { start, end: at });
}

function belongs(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return token?.text === "-";
  if (token.capital) return true;
  return (
    !CLAUSE_WORDS.has(token.lower) &&
    !PREPOSITIONS.has(token.lower) &&
    !AUXILIARIES.has(token.lower) &&
    !token.lower.endsWith("ed")
  );
}
