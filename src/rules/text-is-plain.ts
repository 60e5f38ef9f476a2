import { findOddCharacters } from "../article/odd-characters.ts";
import type { Parsed, ValuePath } from "../parse-yaml.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "text-is-plain";

export const textIsPlain: Rule = {
  name: rule,
  promise:
    "No text holds a character that cannot be seen or that passes for another: what is read is what is written.",
  check: (briefing) => {
    const { plan, claims, sources, entities, disagreements } = briefing;
    const { judgements, comparison, lexicon, sourceBase } = briefing;
    const written = [plan, claims, sources, entities, disagreements];
    const analysed = [judgements, comparison, lexicon, sourceBase];
    const { chart, measures, documents, observations } = briefing.figure ?? {};
    const figure = [chart, measures, documents, observations].filter((file) => file !== undefined);
    return [...written, ...analysed, ...figure].flatMap((file: Parsed<unknown>) => oddTexts(file));
  },
};

function oddTexts(file: Parsed<unknown>): Problem[] {
  return textsIn(file.value, []).flatMap(([path, text]) =>
    findOddCharacters(text)
      .slice(0, 3)
      .map(({ kind, shown }) => ({
        ...file.place(path),
        rule,
        message: `The text holds a ${kind}, ${shown}: “${visible(text)}”`,
        hint:
          kind === "word of mixed scripts"
            ? "Type the word again in one script; letters of two scripts look alike."
            : "Delete it, or copy the words again as plain text; choose another quote if the article itself holds it there.",
      })),
  );
}

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
  const odd = new Set(
    findOddCharacters(text).flatMap(({ kind, at }) => (kind === "word of mixed scripts" ? [] : [at])),
  );
  return text.replaceAll(/./gsu, (character, at: number) =>
    odd.has(at) || !/[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/u.test(character)
      ? `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`
      : character,
  );
}
