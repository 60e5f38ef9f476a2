import type { Passage } from "./split-passages.ts";
import type { Unreadable } from "./unreadable.ts";

/** 64 KiB: a long article in one line. What is longer is data. */
export const MAX_LINE_BYTES = 65_536;

/** The longest reports have some hundreds. */
export const MAX_PASSAGES = 2_000;

/** Why a text is too much for an article, if it is: too many passages, or a line too long. */
export function beyondLimits(passages: readonly Passage[]): Unreadable | undefined {
  if (passages.length > MAX_PASSAGES) {
    return {
      ok: false,
      message: `The article has ${passages.length} passages; at most ${MAX_PASSAGES} are read.`,
      hint: "Save the article alone, without comments, lists of links or tables of data.",
    };
  }
  for (const { number, text } of passages) {
    for (const line of text.split("\n")) {
      if (line.length * 3 <= MAX_LINE_BYTES || bytesOf(line) <= MAX_LINE_BYTES) continue;
      return {
        ok: false,
        message: `A line of passage ${number} has ${bytesOf(line)} bytes; at most ${MAX_LINE_BYTES} are read: “${line.slice(0, 40)}…”`,
        hint: "Take data out of the article, and begin a new line where it begins a paragraph.",
      };
    }
  }
  return undefined;
}

/** The length of a text in UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
