import { asSpeaker, OPENING, type Row } from "./as-speaker.ts";
import { AUXILIARIES, DETERMINERS, LEADING_WORDS, PREPOSITIONS } from "./speaker-words.ts";
import { SAYING_VERBS } from "./saying-verbs.ts";
import { joins, lowerAt, type Token } from "../words/tokens.ts";

/** How far back a clause is followed, so that a line without stops is read in linear time. */
const REACH = 120;

/** Where the clause before a token begins: after a mark that ends one, a comma with a conjunction, “said that”. */
export function clauseStart(tokens: readonly Token[], before: number, from: number, reported = true): number {
  for (let at = before - 1; at > from; at--) {
    const word = lowerAt(tokens, at);
    const opening = reported ? undefined : openingOf(tokens, at, from);
    if (opening !== undefined) {
      at = opening;
      continue;
    }
    if (/^[;:—–”"“]$/u.test(word)) return at + 1;
    if (word === "," && at + 1 < before && opensClause(tokens, at + 1)) return at + 2;
    if (
      reported &&
      word === "that" &&
      !lowerAt(tokens, at - 1).startsWith(",") &&
      SAYING_VERBS.has(lowerAt(tokens, at - 1))
    )
      return at + 1;
  }
  return from;
}

/** Where a quotation begins that ends at a token: “called it “a lie” and said” has one clause around it. */
function openingOf(tokens: readonly Token[], end: number, from: number): number | undefined {
  if (!/^[”"]$/u.test(lowerAt(tokens, end))) return undefined;
  for (let at = end - 1; at > from; at--) if (/^[“"]$/u.test(lowerAt(tokens, at))) return at;
  return undefined;
}

/** “, and the minister”, but not “, and who”: a conjunction with a subject of its own. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const conjunction = /^(?:and|but|while|although|though|whereas|because|so)$/u.test(lowerAt(tokens, at));
  return conjunction && !/^(?:who|which|whose|where)$/u.test(lowerAt(tokens, at + 1));
}

/** “X raised it and warned”: the subject of the clause, up to its first verb, comma or preposition of time. */
export function subjectOf(tokens: readonly Token[], before: number, sentence: number): Row | undefined {
  let start = clauseStart(tokens, before, Math.max(sentence, before - REACH), false);
  while (
    start < before &&
    (LEADING_WORDS.has(lowerAt(tokens, start)) ||
      OPENING.test(lowerAt(tokens, start)) ||
      lowerAt(tokens, start) === ",")
  )
    start += 1;
  if (PREPOSITIONS.has(lowerAt(tokens, start))) {
    while (start < before && lowerAt(tokens, start) !== ",") start += 1;
    start += 1;
  }
  let end = start;
  while (end < before && !endsSubject(tokens, end)) end += 1;
  return end > start ? asSpeaker(tokens, { start, end }) : undefined;
}

function endsSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || (token.kind === "mark" && !/^[.’'-]$/u.test(token.text))) return true;
  if ((AUXILIARIES.has(token.lower) && !token.capital) || /^(?:on|who|which|that|by)$/u.test(token.lower))
    return true;
  if (SAYING_VERBS.has(token.lower) && !token.capital && SAYING_VERBS.get(token.lower)?.noun === false)
    return true;
  if (token.capital) return false;
  // “Iran-backed” is no verb, and “the cut” is none.
  if (/[^e]ed$/u.test(token.lower)) return !joins(tokens, at - 1);
  return IRREGULAR.test(token.lower) && !DETERMINERS.has(lowerAt(tokens, at - 1));
}

/** Past forms without -ed, with which a clause tells what its subject did. e.g. “The bank cut its forecast and warned” */
const IRREGULAR =
  /^(?:went|came|took|made|began|fell|rose|held|gave|got|saw|sent|met|kept|lost|won|paid|ran|broke|brought|bought|sold|fought|left|cut|set|hit)$/u;
