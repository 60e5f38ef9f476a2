import { foundAt, type Found } from "../words/found.ts";

/**
 * Capitals with points between them (“U.S.”), or a word that begins with a capital and what is written into it: digits,
 * “&”, a number or one capital behind a hyphen (“MQ-9”, “ISIS-K”, “R&D”).
 */
const CANDIDATE =
  /(?<![\p{L}\p{N}\p{M}])(?:\p{Lu}(?:\.\p{Lu}(?![\p{L}\p{M}]))+\.?|\p{L}[\p{L}\p{N}\p{M}]*(?:&\p{L}[\p{L}\p{N}\p{M}]*)*(?:-(?:\p{N}[\p{L}\p{N}]*|\p{Lu}(?![\p{L}\p{M}])))?)/gu;

/** The marks of the Traffic Light Protocol, which are printed as they are. */
const HANDLING = /TLP:\p{Lu}+(?:\+\p{Lu}+)?/gu;

/** Up to 39, for kings, chapters and centuries; what is larger is hardly written so, and “DC” or “MD” are no numbers. */
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/u;

/**
 * Every abbreviation of a text, in order: two or more capitals, which outnumber the small letters (“DoD”, not
 * “McDonald”). A plural or possessive s is not part of it. Roman numbers and handling marks are none.
 */
export function findAbbreviations(text: string): readonly Found[] {
  const unmarked = text.replaceAll(HANDLING, (mark) => "·".repeat(mark.length));
  return Array.from(unmarked.matchAll(CANDIDATE)).flatMap(({ 0: word, index }) => {
    const short = /\p{Lu}s$/u.test(word) ? word.slice(0, -1) : word;
    return isAbbreviation(short) ? [foundAt(text, index, index + short.length)] : [];
  });
}

function isAbbreviation(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  const small = word.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 2 && capitals > small && !ROMAN.test(word);
}
