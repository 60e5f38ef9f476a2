import { printedTexts } from "../claim/printed-texts.ts";
import { escapePattern } from "../language/words/escape-pattern.ts";
import { outsideQuotation } from "../language/words/outside-quotation.ts";
import type { Rule } from "./rule.ts";

const rule = "loaded-word-is-quoted";

export const loadedWordIsQuoted: Rule = {
  name: rule,
  promise: "A word that takes sides stands only within quotation marks, as somebody’s.",
  check: (briefing) => {
    const { loaded } = briefing.lexicon.value;
    return printedTexts(briefing).flatMap(({ text, place }) => {
      const own = outsideQuotation(text, "single");
      return loaded.flatMap((word) =>
        Array.from(own.matchAll(formsOf(word)), ([found]) => ({
          ...place,
          rule,
          message: `“${found}” takes sides, and stands there as our word: “${text}”`,
          hint: "Say it neutrally; or quote it in “…” and say whose word it is.",
        })),
      );
    });
  },
};

/** A word with its regular endings, and with any space or hyphen between its parts. e.g. regimes, occupied, plotting */
function formsOf(word: string): RegExp {
  const stem = word
    .split(/[\s-]+/u)
    .map(escapePattern)
    .join(String.raw`[\s-]+`);
  const last = word.slice(-1);
  const endings = [`${stem}(?:e?s|ed|ing|[’']s?)?`];
  if (last === "e") endings.push(`${stem}d`, `${stem.slice(0, -1)}ing`);
  if (last === "y") endings.push(`${stem.slice(0, -1)}ie[sd]`);
  if (/[bdgmnprt]$/iu.test(word)) endings.push(`${stem}${last}(?:ed|ing)`);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${endings.join("|")})(?![\\p{L}\\p{N}\\p{M}])`, "giu");
}
