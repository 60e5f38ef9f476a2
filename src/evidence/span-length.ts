import { foldText } from "./fold-typography.ts";

/**
 * How many code points of an article a quote takes, by its own marks and by the words as the article spells them; the
 * article takes more only where white space or soft hyphens between its words fold away. A mark that somebody adds to a
 * quote or leaves out changes it.
 */
export function spanLength(quote: string, words: readonly string[]): number {
  const folded = words.reduce((sum, word) => sum + lengthOf(word) - lengthOf(foldText(word)), 0);
  return lengthOf(foldText(quote).trim()) + folded;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
