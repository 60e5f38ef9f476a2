import { escapePattern } from "../../language/words/escape-pattern.ts";
import { PAGE_SLOT } from "../../view/silent-texts.ts";
import { bareText } from "../read/bare-text.ts";

/**
 * The texts of a page, one behind the other, that are not made of the given pieces, each of them whole. A piece may run
 * on from one text into the next, as at a line end, and an address from or to another page; signs may stand anywhere.
 */
export function untoldWords(texts: readonly string[], pieces: readonly string[]): readonly string[] {
  const said = texts.map((text) => text.normalize("NFC").replaceAll(UNSEEN, " ")).join("\n");
  const bare = pieces.map(bareText).filter((piece) => piece !== "");
  const addresses = bare.filter((piece) => piece.includes("://"));
  const patternAt = patternsOf(bare);
  const wrong: string[] = [];
  for (let at = 0; at < said.length;) {
    const letter = said[at] ?? "";
    const end = WORD.test(letter) ? patternAt(letter, said, at) : at + 1;
    if (end > 0) {
      at = end;
      continue;
    }
    const rest = bareText(said.slice(at));
    if (addresses.some((address) => address.startsWith(rest))) break;
    const letters = longestEnd(rest, addresses);
    const next = letters > 0 ? pastLetters(said, at, letters) : endOfLine(said, at);
    if (letters === 0) wrong.push(said.slice(said.lastIndexOf("\n", at) + 1, next).trim());
    at = next;
  }
  return wrong;
}

const UNSEEN = /[\s\u00AD\u200B\u2060\uFEFF]+/gu;
/** Letters from the right are painted in an order that pieces do not have. */
const WORD = /(?![\p{Script=Arabic}\p{Script=Hebrew}])[\p{L}\p{N}]/u;

/** Answers where the longest piece ends that begins at a place with this letter; 0 if none does. */
function patternsOf(pieces: readonly string[]): (letter: string, said: string, at: number) => number {
  const byLetter = Map.groupBy(pieces, ([first = ""]) => (first === PAGE_SLOT ? "0" : first));
  const patterns = new Map<string, RegExp>();
  return (letter, said, at) => {
    const isDigit = /\d/u.test(letter);
    const candidates = new Set([
      ...(byLetter.get(letter) ?? []),
      ...(isDigit ? (byLetter.get("0") ?? []) : []),
    ]);
    const pattern = patterns.get(letter) ?? anyOf([...candidates]);
    patterns.set(letter, pattern);
    pattern.lastIndex = at;
    return pattern.test(said) ? pattern.lastIndex : 0;
  };
}

/** The longest first, white space anywhere. */
function anyOf(pieces: readonly string[]): RegExp {
  const patterns = pieces
    .toSorted((a, b) => b.length - a.length)
    .map((piece) => Array.from(piece, letterPattern).join(String.raw`\s*`) + whole(piece));
  return new RegExp([...patterns, "(?!)"].join("|"), "uy");
}

function letterPattern(letter: string): string {
  return letter === PAGE_SLOT ? String.raw`\d+` : escapePattern(letter);
}

/** A piece does not end within a word or a number. */
function whole(piece: string): string {
  if (/\p{L}$/u.test(piece)) return String.raw`(?!\p{L})`;
  return /[\d\uFFFC]$/u.test(piece) ? String.raw`(?!\d)` : "";
}

/** How much of a text is the end of an address, which began on the page before. */
function longestEnd(text: string, addresses: readonly string[]): number {
  const most = Math.max(0, ...addresses.map(({ length }) => length));
  for (let length = Math.min(text.length, most); length > LEAST_END; length -= 1) {
    if (addresses.some((address) => address.endsWith(text.slice(0, length)))) return length;
  }
  return 0;
}

const LEAST_END = 3;

function endOfLine(said: string, at: number): number {
  const end = said.indexOf("\n", at);
  return end < 0 ? said.length : end;
}

/** Where so many letters end, white space aside. */
function pastLetters(said: string, at: number, letters: number): number {
  let end = at;
  for (let left = letters; left > 0; end += 1) if (/\S/u.test(said[end] ?? "")) left -= 1;
  return end;
}
