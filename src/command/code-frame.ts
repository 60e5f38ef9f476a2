import { harmless, type Place } from "../problem.ts";

/** One line of a frame: what stands at its edge, its text, and whether it is the one in question. */
export type FrameLine = { readonly edge: string; readonly text: string; readonly isMarked: boolean };

/** Lines shown before and after the one in question. */
const AROUND = 2;

/** Columns of a long line that are shown. */
const WIDEST = 100;

/**
 * The lines around a place, with a caret under it; none where the text has no such line. A tab stays a tab above and
 * in the line of the caret, and a wide character counts as two, so that the caret stands right on a terminal. Whatever
 * would steer the terminal is shown as �.
 *
 *       30 |   kind: fact
 *     > 31 |   whne: 2031-03
 *          |   ^
 */
export function codeFrame(
  text: string,
  { line, column }: Pick<Place, "line" | "column">,
): readonly FrameLine[] {
  const lines = text.split("\n");
  const marked = lines[line - 1];
  if (marked === undefined || text === "") return [];
  const start = firstShown(marked, column - 1);
  const first = Math.max(1, line - AROUND);
  const last = Math.min(lines.at(-1) === "" ? Math.max(line, lines.length - 1) : lines.length, line + AROUND);
  const digits = String(last).length;
  return lines.slice(first - 1, last).flatMap((one, index) => {
    const number = first + index;
    const isMarked = number === line;
    const edge = `${isMarked ? ">" : " "} ${String(number).padStart(digits)} |`;
    const shown = { edge, text: cut(one, start), isMarked };
    if (!isMarked) return [shown];
    const before = `${start > 0 ? "…" : ""}${harmless(one.slice(start, column - 1))}`;
    return [shown, { edge: `  ${" ".repeat(digits)} |`, text: `${blank(before)}^`, isMarked }];
  });
}

/** Where a long line begins to be shown, so that the place is in sight. */
function firstShown(line: string, index: number): number {
  if (line.length <= WIDEST || index < WIDEST * (2 / 3)) return 0;
  const start = Math.min(index - WIDEST / 2, Math.max(0, line.length - WIDEST));
  // Half of a pair would be shown as a stranger.
  return /[\udc00-\udfff]/u.test(line[start] ?? "") ? start + 1 : start;
}

function cut(line: string, start: number): string {
  const rest = line.slice(start);
  const part = rest.length > WIDEST ? `${rest.slice(0, WIDEST).replace(/[\ud800-\udbff]$/u, "")}…` : rest;
  return harmless(`${start > 0 && line.length > start ? "…" : ""}${part}`);
}

/** Spaces as wide as a text; its tabs stay. */
function blank(text: string): string {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) =>
    segment === "\t" ? "\t" : " ".repeat(widthOf(segment)),
  ).join("");
}

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Columns that a terminal gives a character: East Asian ones and emoji take two, marks alone none. */
function widthOf(grapheme: string): number {
  if (/^[\p{M}\p{Cf}]+$/u.test(grapheme)) return 0;
  const isWide =
    /\p{Emoji_Presentation}|\ufe0f|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
  return isWide.test(grapheme) ? 2 : 1;
}
