import type { Passage } from "./split-passages.ts";
import { splitWords, type Word } from "./split-words.ts";

const SPLIT = new WeakMap<Passage, readonly Word[]>();

/**
 * The words of a passage, split once: the record, the proof and every quote ask for them. No word reaches across a line
 * end, so that those of all passages are those of the article.
 */
export function passageWords(passage: Passage): readonly Word[] {
  const words = SPLIT.get(passage) ?? splitWords(passage.text);
  SPLIT.set(passage, words);
  return words;
}
