import { splitWords } from "../../src/article/split-words.ts";
import type { Fragment } from "./fragment.ts";
import type { Random } from "./random.ts";

/** Changes a fragment as a class of mistakes would; undefined where it does not apply. */
export type Mutation = (fragment: Fragment, random: Random) => string | undefined;

/** Ways of writing the same words: all must be found at the same place. */
export const TYPOGRAPHY: Readonly<Record<string, Mutation>> = {
  "straight quotes": ({ text }) => changed(text, text.replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '"')),
  "curly quotes": ({ text }) => changed(text, text.replaceAll("'", "’").replaceAll('"', "”")),
  "other dashes": ({ text }, random) =>
    changed(
      text,
      text.replaceAll(/[-–—]/gu, () => random.pick(["‐", "‑", "–", "—", "−"])),
    ),
  "other spaces": ({ text }, random) =>
    changed(
      text,
      text.replaceAll(" ", () => random.pick([" ", "\u00a0", "\u2009", "\u202f", "  ", "\n"])),
    ),
  "soft hyphens": ({ text }, random) =>
    changed(
      text,
      text.replaceAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu, () => (random.below(4) === 0 ? "\u00ad" : "")),
    ),
  ligatures: ({ text }) =>
    changed(
      text,
      text.replaceAll("ffi", "ﬃ").replaceAll("fi", "ﬁ").replaceAll("fl", "ﬂ").replaceAll("ff", "ﬀ"),
    ),
  decomposed: ({ text }) => changed(text, text.normalize("NFD")),
};

/** Slips that change no meaning but are no typography: refused, and the hint should name the right words. */
export const CLERICAL: Readonly<Record<string, Mutation>> = {
  "letter doubled": (fragment, random) =>
    inWord(fragment, random, (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at)),
  "letter dropped": (fragment, random) =>
    inWord(fragment, random, (word, at) => word.slice(0, at) + word.slice(at + 1)),
  "letters swapped": (fragment, random) =>
    inWord(
      fragment,
      random,
      (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    ),
  "letter wrong": (fragment, random) =>
    inWord(
      fragment,
      random,
      (word, at) =>
        word.slice(0, at) +
        random.pick(Array.from("etaoinshr").filter((c) => c !== word.charAt(at))) +
        word.slice(at + 1),
    ),
  "case changed": (fragment, random) =>
    inWord(fragment, random, (word) =>
      word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase(),
    ),
};

/** Changes that say something else: none may be accepted. */
export const MEANING: Readonly<Record<string, Mutation>> = {
  "digit flipped": ({ text }, random) =>
    changed(
      text,
      text.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 1 + random.below(8)) % 10)),
    ),
  "negation added": (fragment, random) => insertWord(fragment, random, ["not", "never", "no"]),
  "word left out": (fragment, random) => dropWord(fragment, random),
  "hedge added": (fragment, random) =>
    insertWord(fragment, random, ["about", "nearly", "only", "at least", "reportedly"]),
  "modal added": (fragment, random) => insertWord(fragment, random, ["may", "could", "will", "might"]),
  "word replaced": (fragment, random) =>
    replaceWord(fragment, random, ["all", "some", "Tehran", "soldiers", "twelve", "left", "before"]),
  "words swapped": (fragment, random) => swapWords(fragment, random),
  "number words": ({ text }, random) =>
    changed(
      text,
      text.replace(
        /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands|dozens)\b/iu,
        () => random.pick(["eleven", "forty", "millions"]),
      ),
    ),
};

/** Cuts a figure short, as a matcher without word edges would allow. */
export const CUT_NUMBERS: Readonly<Record<string, Mutation>> = {
  "figure cut at its head": ({ text }) =>
    /^(?<first>\d)(?<rest>[\d.,]*\d)/u.test(text) ? text.replace(/^\d[.,]?/u, "") : undefined,
  "figure cut at its tail": ({ text }) => changed(text, text.replace(/(?<=\d)[.,]?\d$/u, "")),
};

function changed(before: string, after: string): string | undefined {
  return after === before ? undefined : after;
}

function wordsOf(text: string): readonly string[] {
  return splitWords(text).map((word) => word.text);
}

function inWord(
  { text }: Fragment,
  random: Random,
  change: (word: string, at: number) => string,
): string | undefined {
  const words = splitWords(text).filter((word) => /^\p{L}{4,}$/u.test(word.text));
  if (words.length === 0) return undefined;
  const word = random.pick(words);
  const after = change(word.text, 1 + random.below(word.text.length - 2));
  return after === word.text ? undefined : text.slice(0, word.start) + after + text.slice(word.end);
}

function insertWord({ text }: Fragment, random: Random, choices: readonly string[]): string {
  const words = splitWords(text);
  const at = random.pick(words.slice(1)).start;
  return `${text.slice(0, at)}${random.pick(choices)} ${text.slice(at)}`;
}

function dropWord({ text }: Fragment, random: Random): string | undefined {
  const words = splitWords(text);
  const index = 1 + random.below(words.length - 2);
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next || words[index - 1]?.text === word.text || next.text === word.text) return undefined;
  return text.slice(0, word.start) + text.slice(next.start);
}

function replaceWord({ text }: Fragment, random: Random, choices: readonly string[]): string {
  const word = random.pick(splitWords(text));
  const other = random.pick(choices.filter((choice) => choice !== word.text));
  return text.slice(0, word.start) + other + text.slice(word.end);
}

function swapWords({ text }: Fragment, random: Random): string | undefined {
  const words = splitWords(text);
  const index = random.below(words.length - 1);
  const [a, b] = [words[index], words[index + 1]];
  if (!a || !b) return undefined;
  return changed(
    text,
    text.slice(0, a.start) + b.text + text.slice(a.end, b.start) + a.text + text.slice(b.end),
  );
}

/** The first half of one fragment and the second half of another. */
export function splice(a: Fragment, b: Fragment): string {
  const first = wordsOf(a.text);
  const second = wordsOf(b.text);
  return [
    ...first.slice(0, Math.ceil(first.length / 2)),
    ...second.slice(Math.floor(second.length / 2)),
  ].join(" ");
}
