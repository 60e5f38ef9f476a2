import { asSpeaker, type Row } from "./as-speaker.ts";
import { clauseStart, subjectOf } from "./clause-subject.ts";
import { WEEKDAYS } from "../words/date-words.ts";
import {
  AUXILIARIES,
  BEFORE_A_VERB,
  CLAUSE_WORDS,
  LEADING_WORDS,
  PREPOSITIONS,
  SPEAKER_PRONOUNS,
} from "./speaker-words.ts";
import { SAYING_VERBS } from "./saying-verbs.ts";
import { joins, lowerAt, type Token } from "../words/tokens.ts";

/** How far back a speaker is looked for, so that a line without stops is read in linear time. */
const REACH = 120;

const CLOSING = /^[”"’]$/u;
const DASH = /^[–—]$/u;

/**
 * The speaker whose verb stands at token `verb`, looked for backward up to the beginning of the `sentence`: the
 * noun phrase before the verb, past adverbs and what commas enclose. Undefined where no noun phrase stands there.
 */
export function speakerBefore(tokens: readonly Token[], verb: number, sentence: number): Row | undefined {
  const from = Math.max(sentence, verb - REACH);
  let end = verb;
  while (end > from && isBetween(tokens, end - 1)) end -= 1;
  const last = lowerAt(tokens, end - 1);
  if (end === from) return undefined;
  if (last === ",") return speakerBeforeCommas(tokens, end - 1, from);
  if (last === ")") return speakerBeforeBracket(tokens, end - 1, from);
  if (CLOSING.test(last)) return undefined;
  if (DASH.test(last)) return speakerBeforeDashes(tokens, end - 1, from);
  if (last === "and" || last === "but") return subjectOf(tokens, end - 1, from);
  if (last === "who" || last === "which") return speakerBeforeRelative(tokens, end - 1, from);
  return nounPhraseBefore(tokens, end, from);
}

function isBetween(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return BEFORE_A_VERB.has(word) || (word.endsWith("ly") && word.length > 4 && !tokens[at]?.capital);
}

/** “X said”: back to the nearest mark or conjunction. */
function nounPhraseBefore(tokens: readonly Token[], end: number, from: number): Row | undefined {
  let start = end;
  while (start > from && !isBoundary(tokens, start - 1)) start -= 1;
  const linked = tokens.slice(start, end).findLastIndex(({ lower }) => lower === "and");
  if (linked > 0 && hasFiniteVerb(tokens, { start, end: start + linked })) start += linked + 1;
  return asSpeaker(tokens, { start, end });
}

function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === "mark")
    return !/^[.$%&/-]$/u.test(token.text) && !(token.text === "’" || token.text === "'");
  if (token.lower === "as" && lowerAt(tokens, at - 1) === "such") return false;
  return (CLAUSE_WORDS.has(token.lower) || isFiniteSaying(token)) && !token.capital;
}

function isFiniteSaying({ lower, capital }: Token): boolean {
  const form = SAYING_VERBS.get(lower);
  return (
    form !== undefined && !capital && !form.noun && form.form !== "participle" && !/[^e]ed$/u.test(lower)
  );
}

/** “X, a mayor of Y, said”, “the director, X, said”: the first segment of the clause that is no adverbial. */
function speakerBeforeCommas(tokens: readonly Token[], comma: number, from: number): Row | undefined {
  const clause = clauseStart(tokens, comma, from);
  const commas = [clause - 1];
  for (let at = clause; at <= comma; at++) if (lowerAt(tokens, at) === ",") commas.push(at);
  const segments = commas.slice(1).map((end, index) => ({ start: (commas[index] ?? clause - 1) + 1, end }));
  const head = segments.findIndex((segment) => !isAdverbial(tokens, segment));
  const segment = segments[head];
  if (!segment || (hasFiniteVerb(tokens, segment) && !hasRelative(tokens, segment))) return undefined;
  // “The deal, announced in May, was signed”: with nothing enclosed, a participle and no verb.
  if (head === segments.length - 1 && !hasRelative(tokens, segment)) return undefined;
  const speaker = asSpeaker(tokens, segment);
  const next = segments[head + 1];
  if (speaker && next && namesSome(tokens, next)) return { start: speaker.start, end: comma };
  const name =
    next &&
    next.end - next.start < 7 &&
    tokens
      .slice(next.start, next.end)
      .every(
        ({ capital, kind, lower }) =>
          capital || kind === "mark" || /^(?:al|bin|de|el|van|von|da|dos|ibn|abu)$/u.test(lower),
      );
  return speaker && name ? { start: speaker.start, end: next.end } : speaker;
}

/** “Jean Addy (Lab, Northgate) said”: the noun phrase before a bracket. */
function speakerBeforeBracket(tokens: readonly Token[], bracket: number, from: number): Row | undefined {
  for (let at = bracket - 1; at > from; at--)
    if (lowerAt(tokens, at) === "(") return nounPhraseBefore(tokens, at, from);
  return undefined;
}

/** “Others, such as Noor,”: who of them is named belongs to the speaker. */
function namesSome(tokens: readonly Token[], { start }: Row): boolean {
  return /^(?:such as|including|among them|led by) /u.test(
    `${lowerAt(tokens, start)} ${lowerAt(tokens, start + 1)} `,
  );
}

/** “Noor – who left in May – said”: the noun phrase before what two dashes enclose. */
function speakerBeforeDashes(tokens: readonly Token[], dash: number, from: number): Row | undefined {
  for (let at = dash - 1; at > from; at--)
    if (DASH.test(lowerAt(tokens, at))) return nounPhraseBefore(tokens, at, from);
  return undefined;
}

function isAdverbial(tokens: readonly Token[], { start, end }: Row): boolean {
  const linked = /^(?:and|but|yet|as)$/u.test(lowerAt(tokens, start)) && end - start > 1;
  const first = lowerAt(tokens, linked ? start + 1 : start);
  if (start >= end || LEADING_WORDS.has(first) || PREPOSITIONS.has(first) || WEEKDAYS.has(first)) return true;
  return /(?:ly|ing)$/u.test(first) && first.length > 4 && !SPEAKER_PRONOUNS.has(first) && end - start < 14;
}

function hasFiniteVerb(tokens: readonly Token[], { start, end }: Row): boolean {
  return tokens.slice(start, end).some(
    ({ lower, capital }, index) =>
      (AUXILIARIES.has(lower) && !capital) ||
      (!capital &&
        SAYING_VERBS.get(lower)?.noun === false &&
        SAYING_VERBS.get(lower)?.form !== "participle") ||
      // “Tripoli-based” is no verb.
      (/[^e]ed$/u.test(lower) && !capital && !joins(tokens, start + index - 1)),
  );
}

function hasRelative(tokens: readonly Token[], { start, end }: Row): boolean {
  return tokens
    .slice(start, end)
    .some(({ lower }) => lower === "who" || lower === "which" || lower === "whose");
}

/** “…, who said”: the noun phrase before the relative. */
function speakerBeforeRelative(tokens: readonly Token[], relative: number, from: number): Row | undefined {
  const end = lowerAt(tokens, relative - 1) === "," ? relative - 1 : relative;
  let start = end;
  while (start > from && !isBoundary(tokens, start - 1) && !AUXILIARIES.has(lowerAt(tokens, start - 1)))
    start -= 1;
  return asSpeaker(tokens, { start, end });
}
