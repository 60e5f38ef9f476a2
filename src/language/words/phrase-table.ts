import { lowerAt, tokenize, type Token } from "./tokens.ts";

/** A phrase found in a row of tokens: from token `start` up to, not including, token `end`. */
export type PhraseMatch<T> = { readonly start: number; readonly end: number; readonly value: T };

/** A table of phrases, looked up by token. */
export type PhraseTable<T> = {
  /** The longest phrase that begins at `index`. */
  readonly at: (tokens: readonly Token[], index: number) => PhraseMatch<T> | undefined;
  /** The longest phrase that ends before `index`. */
  readonly before: (tokens: readonly Token[], index: number) => PhraseMatch<T> | undefined;
};

type Phrase<T> = { readonly words: readonly string[]; readonly value: T };

/** Builds a table; every phrase is split into tokens as the text will be. One look-up costs the length of a phrase. */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const phrases = Array.from(entries, ([phrase, value]): Phrase<T> => {
    return { words: tokenize(phrase).map((token) => token.lower), value };
  }).toSorted((a, b) => b.words.length - a.words.length);
  const byFirst = Map.groupBy(phrases, ({ words }) => words[0] ?? "");
  const byLast = Map.groupBy(phrases, ({ words }) => words.at(-1) ?? "");
  const stands = (tokens: readonly Token[], start: number, words: readonly string[]): boolean =>
    words.every((word, offset) => lowerAt(tokens, start + offset) === word);
  return {
    at: (tokens, index) => {
      const found = byFirst.get(lowerAt(tokens, index))?.find(({ words }) => stands(tokens, index, words));
      return found && { start: index, end: index + found.words.length, value: found.value };
    },
    before: (tokens, index) => {
      const found = byLast
        .get(lowerAt(tokens, index - 1))
        ?.find(({ words }) => stands(tokens, index - words.length, words));
      return found && { start: index - found.words.length, end: index, value: found.value };
    },
  };
}

/** One entry for each phrase of each list. e.g. { about: ["about", "around"] } */
export function entriesOf<K extends string>(
  lists: Readonly<Record<K, readonly string[]>>,
): (readonly [phrase: string, value: K])[] {
  const keys = Object.keys(lists) as K[];
  return keys.flatMap((key) => lists[key].map((phrase) => [phrase, key] as const));
}
