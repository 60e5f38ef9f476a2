import type { Texts } from "../texts/texts.ts";
import { cssString } from "./print-view.ts";

/** The words that a style sheet prints, as values that it takes: CSS cannot ask for them. */
export function languageStyles(texts: Texts): string {
  const more = cssString(texts.say("general.more-to-the-side"));
  return `@layer tokens {\n  :root:lang(${texts.language}) {\n    --more-to-the-side: ${more};\n  }\n}`;
}
