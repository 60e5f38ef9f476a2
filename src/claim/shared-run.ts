import { passageWords } from "../article/passage-words.ts";
import type { Article } from "../article/read-article.ts";
import { foldText } from "../evidence/fold-typography.ts";
import { wordsOf } from "../evidence/same-words.ts";

/** From this many words in a row on, a sentence is a copy. */
export const COPIED_WORDS = 8;

/** The longest stretch in quotation marks that passes as a quote; the length of a quote in evidence. */
const MOST_QUOTED_WORDS = 12;

/** The words of an article, and each run of `COPIED_WORDS` of them. */
export type WordRow = { readonly words: readonly string[]; readonly runs: ReadonlySet<string> };

/** The runs of a row of words, one beginning at each word; cut from one text, so that a run takes next to no room. */
function runsOf(words: readonly string[]): readonly string[] {
  const text = words.join(" ");
  const runs: string[] = [];
  let start = 0;
  let end = -1;
  for (const [index, word] of words.entries()) {
    end += word.length + 1;
    const first = index - COPIED_WORDS + 1;
    if (first < 0) continue;
    runs.push(text.slice(start, end));
    start += (words[first]?.length ?? 0) + 1;
  }
  return runs;
}

const ROWS = new WeakMap<Article, WordRow>();

/**
 * The row of an article, prepared once: the lock and two rules ask for it. Runs reach across passages, as a copier does.
 */
export function articleRow(article: Article): WordRow {
  const known = ROWS.get(article);
  if (known) return known;
  const words = plainWords(article.passages.flatMap(passageWords).map(({ text }) => text));
  const row = { words, runs: new Set(runsOf(words)) };
  ROWS.set(article, row);
  return row;
}

/**
 * The first run of `COPIED_WORDS` or more words of a sentence, as long as it goes, that stands in one of the articles;
 * undefined where there is none. Words in quotation marks are shown as another’s and interrupt a run.
 */
export function sharedRun(sentence: string, rows: readonly WordRow[]): string | undefined {
  const first = holdersOf(rows);
  for (const words of ownStretches(sentence).map((text) => plainWords(wordsOf(text)))) {
    for (const [start, run] of runsOf(words).entries()) {
      const row = first.get(run);
      if (!row) continue;
      const lengths = row.words.map((_, at) => sharedLength(words, start, row.words, at));
      return words.slice(start, start + lengths.reduce((a, b) => Math.max(a, b))).join(" ");
    }
  }
  return undefined;
}

const HOLDERS = new WeakMap<readonly WordRow[], ReadonlyMap<string, WordRow>>();

/** The first row that holds each run: one look tells what no article has, however many there are. */
function holdersOf(rows: readonly WordRow[]): ReadonlyMap<string, WordRow> {
  const known = HOLDERS.get(rows);
  if (known) return known;
  const holders = new Map<string, WordRow>();
  for (const row of rows.toReversed()) for (const run of row.runs) holders.set(run, row);
  HOLDERS.set(rows, holders);
  return holders;
}

/** How many words are the same from one index of a row and from another of the other on. */
function sharedLength(one: readonly string[], from: number, other: readonly string[], at: number): number {
  let length = 0;
  while (from + length < one.length && one[from + length] === other[at + length]) length += 1;
  return length;
}

/** The sentence without what it quotes, in pieces. A quotation too long to be one stays in. */
function ownStretches(sentence: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const quotation of sentence.matchAll(/“[^“”]*”|"[^"]*"/gu)) {
    if (wordsOf(quotation[0]).length > MOST_QUOTED_WORDS) continue;
    pieces.push(sentence.slice(from, quotation.index));
    from = quotation.index + quotation[0].length;
  }
  return [...pieces, sentence.slice(from)];
}

/** Words without case, typography, points and hyphens: “U.S.-led” and “US led” are copied alike. */
function plainWords(words: readonly string[]): readonly string[] {
  return words.flatMap((word) =>
    /^[a-zA-Z\d]+$/u.test(word)
      ? word.toLowerCase()
      : foldText(word)
          .toLowerCase()
          .replaceAll(/(?<=\p{L})\.(?=\p{L})/gu, "")
          .split(/(?<=.)-/u),
  );
}
