import { shownTexts } from "./shown-texts.ts";
import type { StandardRule } from "./standard-rule.ts";

/** No character is known to one font alone. */
export const noPrivateCharacters: StandardRule = {
  clause: "ISO 19005-3, 6.2.11.7.3",
  veraPdf: { a3: "6.2.11.7.3-1" },
  broken: (facts) =>
    shownTexts(facts)
      .filter(({ text }) => /\p{Co}/u.test(text))
      .map(({ font }) => `The font ${font} shows characters for private use.`),
};
