import { splitWords } from "../article/split-words.ts";
import { placesOf, type QuotePlace } from "./find-quote.ts";

/**
 * A quote that stands more than once, made longer word by word on either side until it stands once: what to write
 * instead. The shorter of both ways; undefined where three words more do not settle it.
 */
export function shortestContext(passage: string, place: QuotePlace): string | undefined {
  const words = splitWords(passage);
  const end = place.firstWord + place.wordCount;
  for (let more = 1; more <= 3; more++) {
    for (const [from, to] of [
      [place.firstWord - more, end],
      [place.firstWord, end + more],
    ] as const) {
      const [first, last] = [words[from], words[to - 1]];
      if (!first || !last) continue;
      const longer = passage.slice(first.start, last.end);
      if (placesOf(passage, longer).length === 1) return longer;
    }
  }
  return undefined;
}
