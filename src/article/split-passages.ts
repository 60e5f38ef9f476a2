import type { Span } from "./split-words.ts";

export type PassageRole = "heading" | "paragraph";

/** A non-empty line of an article, without the white space around it. Numbered from 1; offsets in code units. */
export type Passage = Span & { readonly number: number; readonly role: PassageRole; readonly text: string };

/** CR LF, LF, CR, and the two separators of Unicode end a line; a vertical tab or form feed does too. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/** Splits a text into its passages. The same text with other line ends has the same passages. */
export function splitPassages(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let lineStart = 0;
  const take = (lineEnd: number): void => {
    const line = text.slice(lineStart, lineEnd);
    const trimmed = line.trim();
    if (trimmed === "") return;
    const start = lineStart + line.indexOf(trimmed);
    const number = passages.length + 1;
    passages.push({ number, role: roleOf(trimmed), text: trimmed, start, end: start + trimmed.length });
  };
  for (const end of text.matchAll(LINE_END)) {
    take(end.index);
    lineStart = end.index + end[0].length;
  }
  take(text.length);
  return passages;
}

/** A short line that ends without a stop is a heading; nothing in it can carry a claim. */
function roleOf(line: string): PassageRole {
  const words = line.split(/\s+/u).length;
  const stops = /[.!?…:;,؟۔。][\p{Pe}\p{Pf}"'’”]*$/u.test(line);
  return words <= 14 && !stops ? "heading" : "paragraph";
}
