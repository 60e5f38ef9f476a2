import { bareLine } from "./bare-line.ts";

/** The longest line of plain text that mail programs leave alone, with room for the marks of a reply (RFC 3676, 4.2). */
const COLUMNS = 72;

/**
 * Breaks a text into lines of at most 72 columns between words; a word that is longer, such as an address, keeps a line to
 * itself. Lines after the first are indented by `hang` spaces, the first begins with `lead`.
 */
export function wrapLines(text: string, lead = "", hang = lead.length): readonly string[] {
  const lines: string[] = [];
  let line = lead;
  let isEmpty = true;
  for (const word of bareLine(text).split(" ")) {
    const longer = isEmpty ? line + word : `${line} ${word}`;
    if (isEmpty || widthOf(longer) <= COLUMNS) line = longer;
    else {
      lines.push(line);
      line = " ".repeat(hang) + word;
    }
    isEmpty = false;
  }
  return [...lines, line].map((one) => one.trimEnd());
}

/** Characters as a reader counts them. */
function widthOf(text: string): number {
  return [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].length;
}
