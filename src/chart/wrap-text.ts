import type { Font, MeasureText } from "./measure-text.ts";

/** Breaks a text at spaces into lines of at most `width` pixels; a longer word has a line of its own. */
export function wrapText(text: string, width: number, font: Font, measure: MeasureText): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && measure(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
