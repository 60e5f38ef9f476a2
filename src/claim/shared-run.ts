import type { Article } from "../article/read-article.ts";
import { foldText } from "../evidence/fold-typography.ts";
import { wordsOf } from "../evidence/same-words.ts";

/** From this many words in a row on, a sentence is a copy. */
export const COPIED_WORDS = 8;

/** The longest stretch in quotation marks that passes as a quote; the length of a quote in evidence. */
const MOST_QUOTED_WORDS = 12;

/** The words of an article, to be searched for runs. */
export type WordRow = { readonly joined: string };

/** Prepares an article's text. Runs reach across passages, as a copier does. */
export function wordRow(text: string): WordRow {
  return { joined: ` ${plainWords(text).join(" ")} ` };
}

const ROWS = new WeakMap<Article, WordRow>();

/** The row of an article, prepared once: the lock and two rules ask for it. */
export function articleRow(article: Article): WordRow {
  const row = ROWS.get(article) ?? wordRow(article.text);
  ROWS.set(article, row);
  return row;
}

/**
 * The first run of `COPIED_WORDS` or more words of a sentence, as long as it goes, that stands in one of the articles;
 * undefined where there is none. Words in quotation marks are shown as another’s and interrupt a run.
 */
export function sharedRun(sentence: string, rows: readonly WordRow[]): string | undefined {
  for (const words of ownStretches(sentence).map(plainWords)) {
    for (let start = 0; start + COPIED_WORDS <= words.length; start++) {
      let run = words.slice(start, start + COPIED_WORDS);
      const row = rows.find((one) => holds(one, run));
      if (!row) continue;
      while (start + run.length < words.length) {
        const longer = words.slice(start, start + run.length + 1);
        if (!holds(row, longer)) break;
        run = longer;
      }
      return run.join(" ");
    }
  }
  return undefined;
}

function holds({ joined }: WordRow, run: readonly string[]): boolean {
  return joined.includes(` ${run.join(" ")} `);
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
function plainWords(text: string): readonly string[] {
  return wordsOf(text).flatMap((word) =>
    foldText(word)
      .toLowerCase()
      .replaceAll(/(?<=\p{L})\.(?=\p{L})/gu, "")
      .split(/(?<=.)-/u),
  );
}
