import { isPossessive } from "./name-run.ts";
import { NO_NAME } from "./name-words.ts";
import { joins, lowerAt, opensSentence, tokenize, type Token } from "../words/tokens.ts";

/** What goes by names: the one preferred, and every other that counts. */
export type Named = { readonly id: string; readonly name: string; readonly aliases: readonly string[] };

/** A registered form that stands in a text: the token after it, and whose it is. */
export type Registered = { readonly end: number; readonly id: string };

/** Looks up the longest registered form that begins at a token, possessive or not. */
export type RegisteredAt = (at: number) => Registered | undefined;

/** A registered form as it is written, token by token. */
type Form = { readonly id: string; readonly texts: readonly string[] };

const READ = new WeakMap<readonly Named[], ReadonlyMap<string, readonly Form[]>>();

/** Prepares the registered forms for one row of tokens. */
export function registeredForms(tokens: readonly Token[], entities: readonly Named[]): RegisteredAt {
  const forms = READ.get(entities) ?? formsByFirst(entities);
  READ.set(entities, forms);
  return (at) => {
    const word = lowerAt(tokens, at);
    const first = nominative(word);
    const own = longestAt(tokens, at, forms.get(word));
    const longest = first === word ? own : longestAt(tokens, at, forms.get(first), own);
    return longest && { end: at + longest.texts.length, id: longest.id };
  };
}

/** The longest of some forms that stands at a token, where it is longer than one that is known. */
function longestAt(
  tokens: readonly Token[],
  at: number,
  forms: readonly Form[] | undefined,
  known?: Form,
): Form | undefined {
  let longest = known;
  for (const form of forms ?? [])
    if (form.texts.length > (longest?.texts.length ?? 0) && standsAt(tokens, at, form.texts)) longest = form;
  return longest;
}

/** The forms by their first word in lower case. */
function formsByFirst(entities: readonly Named[]): ReadonlyMap<string, readonly Form[]> {
  const forms = entities.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((form) => ({ id, texts: tokenize(form).map(({ text }) => straight(text)) })),
  );
  return Map.groupBy(forms, ({ texts }) => texts[0]?.toLowerCase() ?? "");
}

/** Whether a form stands at a token. Its last word may be a possessive, for “Velmar’s north” is no “Velmar north”. */
function standsAt(tokens: readonly Token[], at: number, texts: readonly string[]): boolean {
  return texts.every((wanted, index) => {
    const text = straight(tokens[at + index]?.text ?? "");
    const found = index === texts.length - 1 && text !== wanted ? nominative(text) : text;
    return found === wanted || (index === 0 && opensAs(found, wanted, opensSentence(tokens, at)));
  });
}

/** An article may have either letter wherever it stands (“Al-Asad”), any other word a capital where a sentence begins. */
function opensAs(found: string, wanted: string, opens: boolean): boolean {
  if (/^(?:al|el|the|an?)$/iu.test(wanted)) return found.toLowerCase() === wanted.toLowerCase();
  return opens && found === capitalized(wanted);
}

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A word with straight apostrophes, so that it makes no difference how they are written. */
function straight(word: string): string {
  return word.replaceAll("’", "'");
}

/** A word without its possessive ending. */
export function nominative(word: string): string {
  return /['’]/u.test(word) ? word.replace(/['’]s?$/u, "") : word;
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
