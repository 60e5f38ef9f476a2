import { LOOKALIKES } from "./lookalikes.ts";
import { SCRIPT_NAMES } from "./script-names.ts";

/** A word that shows something else than it is. */
export type OddWord = {
  /** Offset in code units. */
  readonly at: number;
  readonly kind: "word of mixed scripts" | "word of lookalike letters" | "number with a letter in it";
  readonly shown: string;
};

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;
/** What is no letter that can be seen; Unicode counts Hangul fillers among them. */
const NO_LETTER = /\P{L}|\p{Default_Ignorable_Code_Point}/gu;
const LATIN = /^[\p{scx=Latin}\p{M}\p{Nd}]*$/u;

/** Letters O, I and l among digits. What may be meant is left alone: “5l”, “GPT-4o”, “O2”. */
const LETTER_IN_NUMBER = /^\d+(?:O+|[OoIl]+\d[\dOoIl]*)$/u;

/** What an odd word holds: a letter or mark that is not one of Western Europe, or such a letter behind a digit. */
const PERHAPS_ODD = /(?![a-zA-ZÀ-ÖØ-öø-ÿ])[\p{L}\p{M}]|\p{Nd}[OoIl]/u;

/**
 * Every odd word of a text, in order: letters of two scripts in one word (Unicode TR 39, section 5.1), letters of
 * another script at digits, and, where a text is of Latin letters, words of another script of which each letter looks
 * like a Latin one (section 4, whole-script confusables).
 */
export function findOddWords(text: string): readonly OddWord[] {
  if (!PERHAPS_ODD.test(text)) return [];
  const words = Array.from(text.matchAll(WORD), ({ 0: shown, index }) => ({ at: index, shown }));
  const latin = isLatin(text);
  return words.flatMap(({ at, shown }, index): OddWord[] => {
    if (LETTER_IN_NUMBER.test(shown)) return [{ at, shown, kind: "number with a letter in it" }];
    if (LATIN.test(shown)) return [];
    if (mixesScripts(shown, latin)) return [{ at, shown, kind: "word of mixed scripts" }];
    const beside = [words[index - 1]?.shown, words[index + 1]?.shown];
    return latin && isLookalike(shown, beside) ? [{ at, shown, kind: "word of lookalike letters" }] : [];
  });
}

/** Whether most letters of a text are Latin. */
function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > letters;
}

/** Scripts that are written together in one word: Japanese, Korean, and Chinese with its phonetic signs. */
const TOGETHER: readonly RegExp[] = [
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Common}]*$/u,
  /^[\p{scx=Han}\p{scx=Hangul}\p{scx=Common}]*$/u,
  /^[\p{scx=Han}\p{scx=Bopomofo}\p{scx=Common}]*$/u,
];
const ALONE: readonly RegExp[] = SCRIPT_NAMES.flatMap((name) => onlyOf(name) ?? []);

/** Undefined where Node is older than the script: then nothing of it is a letter either. e.g. Sidetic, on Node 22.18 */
function onlyOf(script: string): RegExp | undefined {
  try {
    return new RegExp(`^[\\p{scx=${script}}\\p{scx=Common}]*$`, "u");
  } catch {
    return undefined;
  }
}

/** Digits belong to every script; in a Latin text none but Latin letters stand at them, for “4ο” is read as 40. */
function mixesScripts(word: string, latin: boolean): boolean {
  const letters = word.replaceAll(NO_LETTER, "");
  if (latin && /\d/u.test(word) && Array.from(letters).some((letter) => LOOKALIKES.has(letter))) return true;
  return (
    !TOGETHER.some((pattern) => pattern.test(letters)) && !ALONE.some((pattern) => pattern.test(letters))
  );
}

/** A single Greek letter is a sign of science, and a word beside one that looks foreign is of its language. */
function isLookalike(word: string, beside: readonly (string | undefined)[]): boolean {
  const letters = word.replaceAll(NO_LETTER, "");
  if (/^\p{scx=Greek}?$/u.test(letters) || !areLookalikes(letters)) return false;
  return !beside.some((other) => other !== undefined && !LATIN.test(other) && !areLookalikes(other));
}

function areLookalikes(letters: string): boolean {
  return Array.from(letters).every((letter) => LOOKALIKES.has(letter));
}
