import { splitWords } from "../article/split-words.ts";
import { foldText } from "./fold-typography.ts";

/** The words of a text, as it spells them. */
export function wordsOf(text: string): readonly string[] {
  return splitWords(text).map((word) => word.text);
}

/**
 * Whether two rows of words are the same but for typography. One measure for finding a quote and for attesting it, so
 * that whatever is verified with the article at hand is attested without it.
 */
export function sameWords(words: readonly string[], others: readonly string[]): boolean {
  return parts(words) === parts(others);
}

/** Folded words, apart at dashes within them: “US–led” is two words where “US-led” is one. A sign stays. */
function parts(words: readonly string[]): string {
  return words.flatMap((word) => foldText(word).split(/(?<=.)-/u)).join(" ");
}
