import type { Row } from "./as-speaker.ts";
import { PREPOSITIONS } from "./speaker-words.ts";
import { WEEKDAYS } from "../words/date-words.ts";
import { lowerAt, type Token } from "../words/tokens.ts";

/** How far after the verb “that” may open the statement. e.g. “told reporters on Friday that” */
const REACH = 14;

/**
 * What is said around a speaker and a verb: the words before them after a quotation, or where next to nothing follows;
 * else the words after them, from “that” on or past the one who was told.
 */
export function saidAround(tokens: readonly Token[], speaker: Row, verb: Row, sentence: Row): Row {
  const before = { start: sentence.start, end: speaker.start };
  const led = lowerAt(tokens, speaker.start - 1);
  const quoted = /^[”"’]$/u.test(led) && speaker.start - sentence.start >= 3;
  if (quoted || (led === "," && saysLittle(tokens, verb.end, sentence))) return before;
  return { start: openingOf(tokens, verb, sentence), end: sentence.end };
}

/** Whether only a stop, a day or a prepositional phrase follows the verb. */
function saysLittle(tokens: readonly Token[], at: number, sentence: Row): boolean {
  const rest = sentence.end - at;
  if (rest < 3) return true;
  const adverbial = PREPOSITIONS.has(lowerAt(tokens, at)) || WEEKDAYS.has(lowerAt(tokens, at));
  const row = tokens.slice(at, Math.min(at + REACH, sentence.end));
  return adverbial && rest <= 8 && !row.some(({ lower }) => lower === "that" || /^[“":]$/u.test(lower));
}

function openingOf(tokens: readonly Token[], verb: Row, sentence: Row): number {
  const told = /^(?:t(?:old|ells?)|(?:brief|inform|assur)\p{L}+|notif\p{L}+)$/u.test(
    lowerAt(tokens, verb.start),
  );
  const limit = Math.min(verb.end + REACH, sentence.end - 1);
  for (let at = verb.end; at < limit; at++) {
    const word = lowerAt(tokens, at);
    if (word === "that" || word === ":") return at + 1;
    if (/^[“";]$/u.test(word)) return at;
    if (word === "," && /^(?:and|but|while)$/u.test(lowerAt(tokens, at + 1))) break;
    if (!told && at === verb.end && !PREPOSITIONS.has(word) && !WEEKDAYS.has(word) && word !== ",") break;
  }
  const recipient = lowerAt(tokens, verb.end) === "the" ? 2 : 1;
  return told ? Math.min(verb.end + recipient, sentence.end - 1) : verb.end;
}
