import type { Span } from "../../article/split-words.ts";
import { remembering } from "./remembering.ts";
import { inAsciiDigits } from "./ascii-digits.ts";

/** A word, a run of digits with the points and commas inside it, or one other character. */
export type Token = Span & {
  readonly kind: "word" | "number" | "mark";
  /** As it stands in the text; a number in ASCII digits, whatever its own are, and a hyphen that is meant as a dash as one. */
  readonly text: string;
  /** In lower case, with straight apostrophes, so that tables need one form only. */
  readonly lower: string;
  /** Whether no white space stands before it. */
  readonly glued: boolean;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
};

/**
 * Letter abbreviations keep their points (“U.S.”, “p.m.”) and words their apostrophes (“country’s”, “didn’t”); hyphens
 * are characters of their own, but for two in a row. Every alternative begins at another kind of character, so that the
 * text is read once. The first group is a word, the second a number; names would make an object at each match.
 */
const TOKEN =
  /(\p{L}(?:\.\p{L}(?![\p{L}\p{M}]))+\.?|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*)|(\p{Nd}+(?:[.,٫٬\u00a0\u2009\u202f]\p{Nd}+)*)|-{2,3}|[^\s]/gu;

/** The tokens of a text in order. */
export const tokenize: (text: string) => readonly Token[] = remembering(readTokens);

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, word, number] = match;
    const start = match.index;
    const glued = start === last;
    last = start + whole.length;
    const kind = word !== undefined ? "word" : number !== undefined ? "number" : "mark";
    const token = kind === "number" ? inAsciiDigits(whole) : isDash(whole, text, last, glued) ? "–" : whole;
    const lower = token.toLowerCase().replaceAll("’", "'");
    const capital = kind === "word" && /^\p{Lu}/u.test(token);
    tokens.push({ start, end: last, kind, text: token, lower, glued, capital });
  }
  return tokens;
}

/** A hyphen that stands free, or two of them, is the dash of those who have no other. e.g. “BAGHDAD - The army said” */
function isDash(mark: string, text: string, end: number, glued: boolean): boolean {
  if (mark[0] !== "-") return false;
  return mark.length > 1 || (!glued && /^\s/u.test(text.charAt(end)));
}

/** The token at `index` in lower case, or "" beyond either end of the text. */
export function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? "";
}

const HYPHENS: ReadonlySet<string> = new Set(["-", "‐", "‑"]);
const DASHES: ReadonlySet<string> = new Set([...HYPHENS, "–", "—"]);

/** Whether a hyphen joins the tokens on both sides of it. e.g. “two-thirds”, “F-16” */
export function joins(
  tokens: readonly Token[],
  index: number,
  marks: ReadonlySet<string> = HYPHENS,
): boolean {
  const [mark, next] = [tokens[index], tokens[index + 1]];
  return mark !== undefined && marks.has(mark.text) && mark.glued && next?.glued === true;
}

/** As {@link joins}, for a dash between two ends of a range. e.g. “250–350” */
export function joinsRange(tokens: readonly Token[], index: number): boolean {
  return joins(tokens, index, DASHES);
}

const QUOTES: ReadonlySet<string> = new Set(["“", "”", '"', "‘", "’", "'", "(", ")", "[", "]"]);

/** Whether a sentence ends with the token at `index`: a stop, unless a small letter or digit follows. */
export function isStop(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "mark" || !/^[.!?…]$/u.test(token.text)) return false;
  let next = index + 1;
  while (QUOTES.has(lowerAt(tokens, next))) next += 1;
  const after = tokens[next];
  if (after === undefined) return true;
  if (token.text === "." && ABBREVIATIONS.has(lowerAt(tokens, index - 1)) && tokens[index]?.glued)
    return false;
  return after.capital || (after.kind === "number" && !after.glued);
}

/** Words that a point shortens, in front of a name or number. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "gen lt col maj capt sgt adm brig cpl mr mrs ms dr prof st sen rep gov no nos fig art vs cf approx jan feb mar apr jun jul aug sept sep oct nov dec".split(
    " ",
  ),
);

/** Whether a sentence, or a quotation in it, begins with the token at `index`. */
export function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = index - 1;
  const mark = tokens[before];
  if (mark === undefined) return true;
  if (mark.kind !== "mark")
    return /^\p{L}\.(?:\p{L}\.)+$/u.test(mark.text) && OPENERS.has(lowerAt(tokens, index));
  return (
    QUOTES.has(mark.text) ||
    mark.text === ":" ||
    mark.text === "—" ||
    mark.text === "–" ||
    isStop(tokens, before)
  );
}

/** Words that like to begin a sentence, so that “U.S.” before them ends one. */
const OPENERS: ReadonlySet<string> = new Set(
  "the a an it he she they we but and in on at as for this that these those there however meanwhile while when after before if its his her their".split(
    " ",
  ),
);
