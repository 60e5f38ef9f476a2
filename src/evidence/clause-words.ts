import type { Word } from "../article/split-words.ts";
import { foldText } from "./fold-typography.ts";

/** What separates clauses: a word beyond it does not qualify the quote. A comma alone does so only in part. */
export const CLAUSE_EDGE = /[.!?;:…()—–”“"]|(?:^|\s)-(?:\s|$)|--/u;

/** Words of a passage on one side of a quote, the first or the last of which touches it. */
export type CutWords = {
  readonly passage: string;
  readonly words: readonly Word[];
  readonly side: "before" | "after";
};

/** The words from the one that touches the quote on, up to the first edge between two of them. */
export function uncutAt(edge: RegExp, { passage, words, side }: CutWords): readonly Word[] {
  const isEdge = ({ end }: Word, index: number): boolean =>
    index < words.length - 1 && edge.test(passage.slice(end, words[index + 1]?.start));
  if (side === "before") return words.slice(words.findLastIndex(isEdge) + 1);
  const found = words.findIndex(isEdge);
  return found < 0 ? words : words.slice(0, found + 1);
}

/** Words as the passage spells them, parted by one space. */
export function joined(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(" ");
}

/** A phrase as the tables of cues spell it. */
export function folded(phrase: string): string {
  return foldText(phrase).toLowerCase();
}
