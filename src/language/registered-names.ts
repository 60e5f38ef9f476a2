import { isPossessive } from "./name-run.ts";
import { NO_NAME } from "./name-words.ts";
import { phraseTable } from "./phrase-table.ts";
import { joins, lowerAt, tokenize, type Token } from "./tokens.ts";

/** What goes by names: the one preferred, and every other that counts. */
export type Named = { readonly id: string; readonly name: string; readonly aliases: readonly string[] };

/** A registered form that stands in a text: the token after it, and whose it is. */
export type Registered = { readonly end: number; readonly id: string };

/** Looks up the longest registered form that begins at a token, possessive or not. */
export type RegisteredAt = (at: number) => Registered | undefined;

/** Prepares the registered forms for one row of tokens. */
export function registeredForms(tokens: readonly Token[], entities: readonly Named[]): RegisteredAt {
  const table = phraseTable(
    entities.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map(
        (form) => [form, { id, texts: tokenize(form).map(({ text }) => text) }] as const,
      ),
    ),
  );
  const bare = tokens.map((token) => ({ ...token, lower: nominative(token.lower) }));
  return (at) => {
    const match = table.at(tokens, at) ?? table.at(bare, at);
    if (
      !match ||
      !match.value.texts.every((text, index) => sameCase(text, tokens[at + index]?.text ?? "", index))
    )
      return undefined;
    return { end: match.end, id: match.value.id };
  };
}

/** A word without its possessive ending. */
export function nominative(word: string): string {
  return word.replace(/['’]s?$/u, "");
}

/** Case must agree, but for an article at the beginning, which a sentence may capitalize. */
function sameCase(wanted: string, found: string, index: number): boolean {
  if (found === wanted || nominative(found) === wanted) return true;
  return index === 0 && found.toLowerCase() === wanted.toLowerCase() && /^(?:al|el|the|an?)$/iu.test(wanted);
}

/** Whether a registered form is all of the name that stands there, and no part of another. */
export function isWhole(tokens: readonly Token[], start: number, end: number, run: number): boolean {
  const before = tokens[start - 1];
  const inside = joins(tokens, start - 1) && tokens[start - 2]?.kind === "word" && !tokens[start]?.capital;
  const forename =
    before?.kind === "word" &&
    before.capital &&
    !NO_NAME.has(before.lower) &&
    !isPossessive(before) &&
    /^al$|^el$/u.test(lowerAt(tokens, start));
  if (inside || forename) return false;
  return run <= end || !joins(tokens, end) || tokens[end + 1]?.capital === false;
}
