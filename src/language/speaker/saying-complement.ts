import type { Row } from "./as-speaker.ts";
import { isPlural } from "../words/nouns.ts";
import { NO_STATEMENT, type SayingForm } from "./saying-verbs.ts";
import { WEEKDAYS } from "../words/date-words.ts";
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from "./speaker-words.ts";
import { lowerAt, type Token } from "../words/tokens.ts";

const QUOTE = /^[“"‘:]$/u;
const CLAUSE_OPENING = /^(?:that|there|he|she|it|they|we|i|you|how|why|what|whether|no|nothing|only)$/u;

/** How far after a verb “that” or a quotation may stand. e.g. “said in a statement on Monday that” */
const REACH = 16;

/** Where a verb ends, in which sentence, and whether a comma or a quotation leads to its speaker. */
type Place = { readonly at: number; readonly sentence: Row; readonly led: boolean };

/** Whether what stands after a verb is what that form of a verb of saying wants there. */
export function takesComplement(
  tokens: readonly Token[],
  form: SayingForm,
  { at, sentence, led }: Place,
): boolean {
  const [next, before] = [lowerAt(tokens, at), lowerAt(tokens, at - 1)];
  if (/^t(?:ell|old)/u.test(before) && /^(?:story|tale|stories)$/u.test(lowerAt(tokens, at + 2)))
    return false;
  if (before.startsWith("claim") && NO_STATEMENT.has(next)) return false;
  if (form.noun && form.form === "present" && !opensClause(tokens, at) && !endsAside(tokens, at))
    return false;
  if (before.startsWith("show")) return false;
  if (before.startsWith("admit") && /^to (?:the )?hospital/u.test(`${next} ${lowerAt(tokens, at + 1)}`))
    return false;
  switch (form.complement) {
    case "anything":
      return (
        !/^(?:of|for|by|to)$/u.test(next) ||
        (next === "to" && /^(?:reporters|journalists|the)$/u.test(lowerAt(tokens, at + 1))) ||
        (next === "to" && tokens[at + 1]?.capital === true) ||
        before.startsWith("warn") ||
        before.startsWith("complain") ||
        before.startsWith("admit")
      );
    case "clause":
      return (
        opensClause(tokens, at) ||
        (led && endsAside(tokens, at)) ||
        comesLater(tokens, at, sentence, /^(?:that|[“"])$/u)
      );
    case "that":
      return (
        next === "that" ||
        QUOTE.test(next) ||
        (led && (endsAside(tokens, at) || trailsOff(tokens, at, sentence))) ||
        (leadsOn(tokens, at) && comesLater(tokens, at, sentence, /^that$/u))
      );
    case "finite":
      return (
        next === "that" ||
        QUOTE.test(next) ||
        (led && endsAside(tokens, at)) ||
        (opensClause(tokens, at) && hasFiniteVerb(tokens, at, sentence))
      );
    case "somebody":
      return QUOTE.test(next) || next === "that" || charges(tokens, at, sentence);
    case "quotation":
      return comesLater(tokens, at, sentence, /^[“"]$/u);
  }
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (QUOTE.test(token.text) || CLAUSE_OPENING.test(token.lower) || DETERMINERS.has(token.lower)) return true;
  return token.capital || token.kind === "number" || (isPlural(token.lower) && token.kind === "word");
}

/** The word that leads from somebody to what is said of them or to them. e.g. “accused the army of”, “urged them to” */
const LEADS: readonly (readonly [verb: RegExp, lead: RegExp])[] = [
  [/^accus/u, /^of$/u],
  [/^blam/u, /^(?:for|on)$/u],
  [/^urg/u, /^to$/u],
  [/^(?:brief|inform|notif|assur)/u, /^(?:that|:)$/u],
];

/** Whether somebody is named, and what is said to them or of them follows before the next mark. */
function charges(tokens: readonly Token[], at: number, sentence: Row): boolean {
  const lead = LEADS.find(([verb]) => verb.test(lowerAt(tokens, at - 1)))?.[1];
  if (!lead || PREPOSITIONS.has(lowerAt(tokens, at))) return false;
  for (let next = at + 1; next < Math.min(at + REACH, sentence.end); next++) {
    if (lead.test(lowerAt(tokens, next))) return true;
    if (/^[,;:—–(]$/u.test(lowerAt(tokens, next))) return false;
  }
  return false;
}

/** Whether the verb ends an aside or the sentence: “, the ministry announced,” “…, she says.” */
function endsAside(tokens: readonly Token[], at: number): boolean {
  return /^[,.;—–)]$/u.test(lowerAt(tokens, at)) || tokens[at] === undefined;
}

/** “…, the inspector wrote in a report.”: nothing but where it was said follows, and ends the sentence. */
function trailsOff(tokens: readonly Token[], at: number, sentence: Row): boolean {
  const rest = tokens.slice(at, sentence.end);
  const where = lowerAt(tokens, at) === "in" && /^an?$/u.test(lowerAt(tokens, at + 1));
  return where && rest.length <= 8 && !rest.some(({ lower }) => lower === "that" || /^[“":,]$/u.test(lower));
}

/** Whether a verb stands between here and the next mark, so that what follows is a clause and no thing. */
function hasFiniteVerb(tokens: readonly Token[], at: number, sentence: Row): boolean {
  for (let next = at + 1; next < Math.min(at + REACH, sentence.end); next++) {
    const { lower, kind } = tokens[next] ?? { lower: "", kind: "mark" };
    if (kind === "mark" || /^(?:that|which|who|where|and|but)$/u.test(lower)) return false;
    if (AUXILIARIES.has(lower)) return true;
  }
  return false;
}

/** A comma, a preposition or a day, after which “that” may still come. e.g. “wrote on Monday that” */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return word === "," || word === "last" || WEEKDAYS.has(word) || (PREPOSITIONS.has(word) && word !== "for");
}

function comesLater(tokens: readonly Token[], at: number, sentence: Row, what: RegExp): boolean {
  for (let next = at; next < Math.min(at + REACH, sentence.end); next++) {
    const word = lowerAt(tokens, next);
    if (what.test(word)) return true;
    if (/^[;:]$/u.test(word)) return false;
  }
  return false;
}
