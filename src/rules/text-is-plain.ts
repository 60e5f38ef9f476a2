import { findOddCharacters, type OddCharacter } from "../article/odd-characters.ts";
import { findOddForms } from "../article/odd-forms.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { misfitOfScript } from "../claim/native-script.ts";
import { printedTexts, type PrintedText } from "../claim/printed-texts.ts";
import { inAsciiDigits } from "../language/words/ascii-digits.ts";
import type { Parsed } from "../yaml/parse-yaml.ts";
import type { ValuePath } from "../yaml/value-path.ts";
import type { Place, Problem } from "../problem.ts";
import { undrawn } from "../texts/drawn-characters.ts";
import type { Rule } from "./rule.ts";

const rule = "text-is-plain";

export const textIsPlain: Rule = {
  name: rule,
  promise:
    "No text holds a character that cannot be seen, that passes for another or that our faces cannot draw, and ours no digits but 0 to 9: what is read is what is written.",
  check: (briefing) => {
    const { plan, claims, sources, entities, disagreements } = briefing;
    const { judgements, comparison, lexicon, sourceBase } = briefing;
    const written = [plan, claims, sources, entities, disagreements];
    const analysed = [judgements, comparison, lexicon, sourceBase];
    const { chart, measures, documents, observations } = briefing.figure ?? {};
    const figure = [chart, measures, documents, observations].filter((file) => file !== undefined);
    return [
      ...[...written, ...analysed, ...figure].flatMap((file: Parsed<unknown>) => oddTexts(file)),
      ...printedTexts(briefing).flatMap(oddForms),
      ...strangeNames(entities),
    ];
  },
};

/** A name is set, read aloud and parted by its language: in another script it would stand from the wrong side. */
function strangeNames(entities: CheckedBriefing["entities"]): Problem[] {
  return entities.value.flatMap(({ native }, index) => {
    const misfit = native && misfitOfScript(native);
    // What no face draws is told as that.
    if (!native || !misfit || undrawn(native.name).length > 0) return [];
    const { asks, fitting } = misfit;
    return [
      {
        ...entities.place([index, "native", "language"]),
        rule,
        message: `The language ${native.language} is written in ${asks} letters, and the name is not: “${visible(native.name)}”`,
        hint:
          fitting.length > 0
            ? `Correct the language, to one of ${fitting.join(", ")}; or the name.`
            : "Write the name in the script of its language; a name in Latin letters belongs to name or aliases.",
      },
    ];
  });
}

/** Digits and letters in other forms, in texts of ours: what they count is held to the sources in ASCII. */
function oddForms({ text, place }: PrintedText): Problem[] {
  const odd = findOddForms(text);
  if (odd.length === 0) return [];
  const words = odd.map((character) => `${character} (${codeOf(character)})`).join(", ");
  const [first = ""] = odd;
  const meant = /\p{Nd}/u.test(first) ? inAsciiDigits(first) : first.normalize("NFKC");
  return [
    {
      ...place,
      rule,
      message: `The text has digits or letters in a form of their own, ${words}: “${visible(text)}”`,
      hint: /^[\da-zA-Z/⁄]+$/u.test(meant)
        ? `Type them again as plain ones: ${first} is ${meant}.`
        : "Type them again as the digits 0 to 9 and plain letters.",
    },
  ];
}

const HINTS: Readonly<Partial<Record<OddCharacter["kind"], string>>> = {
  "word of mixed scripts": "Type the word again in one script; letters of two scripts look alike.",
  "word of lookalike letters":
    "Type the word again in Latin letters, or in its script beside other words of its language.",
  "number with a letter in it": "Type the number again in digits; O is 0, and l or I is 1.",
};

/** What is wrong with the characters of a file, whatever is written in it. */
export function oddTexts(file: Parsed<unknown>): Problem[] {
  return textsIn(file.value, []).flatMap(([path, text]) => [
    ...lostLetters(text, () => file.place(path)),
    // Aliases are looked for and not printed.
    ...(path.includes("aliases") ? [] : undrawnLetters(text, () => file.place(path))),
    ...findOddCharacters(text)
      .slice(0, 3)
      .map(({ kind, shown }) => ({
        ...file.place(path),
        rule,
        message: `The text holds a ${kind}, ${shown}: “${visible(text)}”`,
        hint:
          HINTS[kind] ??
          "Delete it, or copy the words again as plain text; choose another quote if the article itself holds it there.",
      })),
  ]);
}

/** An article may have come with such a sign, which can be seen; a text of ours may not. */
function lostLetters(text: string, place: () => Place): Problem[] {
  if (!text.includes("\ufffd")) return [];
  const message = `The text holds � (U+FFFD), which programs write for a letter that they cannot read: “${visible(text)}”`;
  const hint = "Type the letter again that stood there; choose another quote if the article itself holds it.";
  return [{ ...place(), rule, message, hint }];
}

/** What no face of ours has would be drawn with one of the machine, and on another machine with another. */
function undrawnLetters(text: string, place: () => Place): Problem[] {
  const odd = new Set(["U+FFFD", ...findOddCharacters(text).map(({ shown }) => shown)]);
  const strange = undrawn(text).filter((character) => !odd.has(codeOf(character)));
  if (strange.length === 0) return [];
  const named = strange.slice(0, 3).map((character) => `${character} (${codeOf(character)})`);
  const more = strange.length > named.length ? ` and ${strange.length - named.length} more` : "";
  return [
    {
      ...place(),
      rule,
      message: `The faces of page and paper cannot draw ${named.join(", ")}${more}: “${visible(text)}”`,
      hint: HYPHENS.test(strange.join(""))
        ? "Type a plain hyphen, - , in its place."
        : "Write it in Latin, Greek, Cyrillic or Arabic letters, a sign in words; choose another quote if the article itself holds it.",
    },
  ];
}

/** Hyphens that programs set in the place of the plain one. */
const HYPHENS = /^[\u2010\u2011\ufe63\uff0d]+$/u;

/** Every string below a value, with its path. */
function textsIn(value: unknown, path: ValuePath): readonly (readonly [ValuePath, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => textsIn(one, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, [...path, key]));
}

/**
 * The text with each character that cannot be seen written out, so that the message itself is plain. Unicode counts some
 * of them as letters (Hangul fillers) or marks (variation selectors).
 */
function visible(text: string): string {
  const odd = new Set(findOddCharacters(text).flatMap(({ kind, at }) => (kind in HINTS ? [] : [at])));
  return text.replaceAll(/./gsu, (character, at: number) =>
    odd.has(at) || !/[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/u.test(character)
      ? `<${codeOf(character)}>`
      : character,
  );
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
