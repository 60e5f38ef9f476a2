import { foundAt, type Found } from "../words/found.ts";
import { nameRunFrom } from "./name-run.ts";
import { PARTICLES, TITLES } from "./name-words.ts";
import { phraseTable } from "../words/phrase-table.ts";
import { type Named, isWhole, nominative, registeredForms, type RegisteredAt } from "./registered-names.ts";
import { opensSentence, tokenize, type Token } from "../words/tokens.ts";

/** A name in a text: of a registered entity, or a run of capitals that is probably one. */
export type FoundName = Found & {
  /** The id of the registered entity; null for a probable name. Likeness alone never gives one. */
  readonly entity: string | null;
  /** The title before it, which is not part of the name. e.g. “Gen.”, “Prime Minister” */
  readonly title: Found | null;
};

/**
 * Every registered and every probable name of a text, in order. The registered base “al-Asad” is found neither in
 * “Marwan al-Asad” nor, once that man has been named in the text, in “al-Asad” alone, which is a probable name then.
 * Letters must agree in case, but for an article at the beginning (“Al-Asad”).
 */
export function findNames(text: string, entities: readonly Named[]): readonly FoundName[] {
  const tokens = tokenize(text);
  const forms = registeredForms(tokens, entities);
  const surnames = new Set<string>();
  const names: FoundName[] = [];
  for (let at = 0; at < tokens.length;) {
    const name = readName(tokens, at, forms);
    if (name) {
      const tail = name.entity === null ? registeredTail(tokens, name, forms) : undefined;
      if (tail !== undefined) surnames.add(tail);
      const entity = surnames.has(keyOf(tokens, name)) ? null : name.entity;
      names.push({
        ...found(text, tokens, name),
        entity,
        title: name.title && found(text, tokens, name.title),
      });
    }
    at = name?.end ?? at + 1;
  }
  return names;
}

type Row = { readonly start: number; readonly end: number };
type Name = Row & { readonly entity: string | null; readonly title: Row | null };

const TITLE_TABLE = phraseTable(TITLES.map((title) => [title, true] as const));

function readName(tokens: readonly Token[], at: number, forms: RegisteredAt): Name | undefined {
  const registered = forms(at);
  const run = nameRunFrom(tokens, at);
  if (registered && isWhole(tokens, at, registered.end, run)) {
    return { start: at, end: registered.end, entity: registered.id, title: null };
  }
  if (run === at) return undefined;
  const title = TITLE_TABLE.at(tokens, at);
  if (title && title.end < run) {
    const whole = forms(title.end);
    const entity = whole && whole.end >= run ? whole : undefined;
    return {
      start: title.end,
      end: entity?.end ?? run,
      entity: entity?.id ?? null,
      title: { start: at, end: title.end },
    };
  }
  const probable = { start: at, end: run, entity: null, title: null };
  if (!opensSentence(tokens, at) || isAcronym(tokens[at])) return probable;
  if (run === at + 1) return undefined;
  const rest = forms(at + 1);
  const surname = PARTICLES.has(tokens[at + 1]?.lower ?? "") && !/(?:ing|ed)$/u.test(tokens[at]?.lower ?? "");
  return rest && rest.end >= run && !surname ? undefined : probable;
}

function isAcronym(token: Token | undefined): boolean {
  return /^\p{Lu}{2}|\.\p{Lu}/u.test(token?.text ?? "");
}

/** “al-Asad” of “Anwar al-Asad”: a registered form at the end of another’s name. */
function registeredTail(
  tokens: readonly Token[],
  { start, end }: Row,
  forms: RegisteredAt,
): string | undefined {
  for (let at = start + 1; at < end; at++)
    if (forms(at)?.end === end) return keyOf(tokens, { start: at, end });
  return undefined;
}

function keyOf(tokens: readonly Token[], { start, end }: Row): string {
  return tokens
    .slice(start, end)
    .map(({ lower }) => nominative(lower))
    .join(" ");
}

/** The stretch of a name, without the “’s” of a possessive. */
function found(text: string, tokens: readonly Token[], { start, end }: Row): Found {
  const last = tokens[end - 1];
  const possessive = /['’]s$/u.test(last?.text ?? "") ? 2 : 0;
  return foundAt(text, tokens[start]?.start ?? 0, (last?.end ?? 0) - possessive);
}
