import { findOddWords, type OddWord } from "./odd-words.ts";

/** A character that a reader cannot see or that shows something else than it is. */
export type OddCharacter = {
  /** Offset in code units. */
  readonly at: number;
  readonly kind:
    | "bidirectional control"
    | "zero-width character"
    | "invisible character"
    | "control character"
    | "private-use character"
    | "lone surrogate"
    | "line separator"
    | "noncharacter"
    | "unassigned character"
    | OddWord["kind"];
  /** e.g. U+202E; for a word the word itself */
  readonly shown: string;
};

/** Unicode TR 36 and 39, and the Trojan Source paper (Boucher and Anderson 2021), section III. */
const CLASSES: readonly (readonly [OddCharacter["kind"], RegExp])[] = [
  ["bidirectional control", /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u],
  ["zero-width character", /[\u200b-\u200d\u2060\ufeff]/u],
  ["invisible character", /[\ufe00-\ufe0f\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2061-\u2065\u206a-\u206f\u2800\u3164\uffa0\ufff0-\ufffc\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u],
  ["line separator", /[\u2028\u2029]/u],
  ["control character", /(?![\t\n\r])\p{Cc}/u],
  ["noncharacter", /\p{Noncharacter_Code_Point}/u],
  ["private-use character", /\p{Co}/u],
  ["lone surrogate", /\p{Cs}/u],
  ["unassigned character", /\p{Cn}/u],
]; // prettier-ignore

const ODD = new RegExp(CLASSES.map(([, pattern]) => pattern.source).join("|"), "gu");

/**
 * Joiners shape letters in Arabic and Indic scripts, where leaving them out would misspell a word. Vowel signs and
 * other marks count by the scripts they are used in, so that an accent on a Latin letter does not let one pass.
 */
const JOINED_SCRIPT =
  /[\p{scx=Arabic}\p{scx=Syriac}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Gujarati}\p{scx=Oriya}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}\p{scx=Khmer}]/u;

/** Characters of Western typography, of which none is odd by itself: most texts have no other. */
const PLAIN = /^[\t\n\r -~À-ÖØ-öø-ÿ‘’“”–—…]*$/u;

/** Every odd character of a text, in order. Soft hyphens are typography and pass; so does ZWNJ within a Persian word. */
export function findOddCharacters(text: string): readonly OddCharacter[] {
  if (PLAIN.test(text)) return findOddWords(text);
  const found: OddCharacter[] = [];
  for (const match of text.matchAll(ODD)) {
    const character = match[0];
    if (/[\u200c\u200d]/u.test(character) && joins(text, match.index)) continue;
    const kind = CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? "invisible character";
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    found.push({ at: match.index, kind, shown: `U+${code}` });
  }
  found.push(...findOddWords(text));
  return found.toSorted((a, b) => a.at - b.at);
}

function joins(text: string, at: number): boolean {
  const before = text.slice(0, at).match(/.$/u)?.[0] ?? "";
  const after = text.slice(at + 1).match(/^./u)?.[0] ?? "";
  return JOINED_SCRIPT.test(before) && JOINED_SCRIPT.test(after);
}
