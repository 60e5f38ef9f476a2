import { tokenize } from "../language/words/tokens.ts";

/** Words that say how others belong together, and nothing of the matter. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the a an of in on at by to for from with into onto over under about after before since until than as and or but nor
   that this these those there which who whom whose what when where while if it its he she they them his her their him
   we our us i you your is are was were be been being am has have had do does did will would can could may might shall
   should must not no so then also both such some any all each one only own said says say`.split(/\s+/u),
);

export function isFunctionWord(lower: string): boolean {
  return FUNCTION_WORDS.has(lower);
}

/** As many letters as tell two words of one root from others, roughly. e.g. “inspected”, “inspection” */
const ROOT = 5;

/** What a text speaks of: its words and figures without those that only join them, each cut to its root. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    tokenize(text).flatMap(({ kind, lower }) => {
      if (kind === "mark" || isFunctionWord(lower)) return [];
      return [kind === "number" ? lower : lower.replace(/'s?$/u, "").slice(0, ROOT)];
    }),
  );
}
