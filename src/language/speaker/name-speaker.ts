import { lowerAt, opensSentence, type Token } from "../words/tokens.ts";
import type { Row } from "./as-speaker.ts";
import { INSTITUTIONS, PERSONS, PREPOSITIONS, PRESS, SPEAKER_PRONOUNS } from "./speaker-words.ts";

/**
 * Who speaks: a person or office by name, a person without a name (“a senior officer”, “analysts”), a body (“the
 * ministry”), or nobody (“it is believed”, “reportedly”).
 */
export type Naming = "named" | "unnamed" | "institution" | "nobody";

/** How a speaker is named; a pronoun is named as the speaker before it was. */
export function namingOf(
  tokens: readonly Token[],
  { start, end }: Row,
  previous: Naming | undefined,
): Naming {
  const words = tokens.slice(start, end).filter(({ kind }) => kind === "word");
  const first = lowerAt(tokens, start);
  if (words.length === 1 && SPEAKER_PRONOUNS.has(first))
    return previous ?? (first === "it" ? "institution" : "unnamed");
  const head = headNoun(words);
  const capitals = words.filter(
    ({ capital, lower }, index) =>
      capital && !(index === 0 && /^(?:the|a|an|its|his|her|their|two|some|one)$/u.test(lower)),
  );
  const opening =
    words.length > 1 && opensSentence(tokens, start) && capitals.length === 1 && capitals[0] === words[0];
  const indefinite = /^(?:an?|some|several|many|two|three|one|another)$/u.test(first);
  const named =
    tokens.slice(start, end).some(({ lower }) => lower === ",") &&
    words.slice(-2).every(({ capital }) => capital);
  if (named) return "named";
  if (INSTITUTIONS.has(head) || PRESS.has(head)) return "institution";
  if (PERSONS.has(head)) return !indefinite && endsInName(words) ? "named" : "unnamed";
  if (capitals.length === 0 || (opening && !words[0]?.text.includes(".")))
    return INSTITUTIONS.has(head) ? "institution" : "unnamed";
  return indefinite ? "unnamed" : first === "the" && !endsInName(words) ? "institution" : "named";
}

/** The last word before a preposition or relative; of “the minister, Edda Noor” the name. */
function headNoun(words: readonly Token[]): string {
  const end = words.findIndex(
    ({ lower }, index) => index > 0 && (PREPOSITIONS.has(lower) || lower === "familiar" || lower === "close"),
  );
  return (end < 0 ? words.at(-1) : words[end - 1])?.lower ?? "";
}

function endsInName(words: readonly Token[]): boolean {
  return (
    words.length > 1 &&
    words.slice(-2).every(({ capital }) => capital) &&
    !/^(?:the|a|an|its)$/u.test(words[0]?.lower ?? "")
  );
}
