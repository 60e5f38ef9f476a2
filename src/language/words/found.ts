import type { Span } from "../../article/split-words.ts";

/** A stretch of a text that a finder found: offsets in code units of the given text, and the words that stand there. */
export type Found = Span & { readonly text: string };

/** The stretch of `text` from `start` to `end`, with its words. */
export function foundAt(text: string, start: number, end: number): Found {
  return { start, end, text: text.slice(start, end) };
}
