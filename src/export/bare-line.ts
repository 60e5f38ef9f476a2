/** Controls, line and paragraph separators, lone surrogates: none of them belongs on a line of text. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u{2028}\u{2029}]+/gu;

/**
 * A text as one line: formats that end a field at a line break, or begin a new one there, would else let a text write
 * fields of its own.
 */
export function bareLine(text: string): string {
  return text.replaceAll(UNPRINTABLE, " ").replaceAll(/ {2,}/gu, " ").trim();
}
