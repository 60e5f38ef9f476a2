import { shownTexts } from "./shown-texts.ts";
import type { StandardRule } from "./standard-rule.ts";

/** No character stands for what is no text. */
export const charactersStandForRealText: StandardRule = {
  clause: "ISO 14289-1, 7.21.7; ISO 19005-3, 6.2.11.7.2",
  veraPdf: { ua1: "7.21.7-2", a3: "6.2.11.7.2-2" },
  broken: (facts) =>
    shownTexts(facts)
      .filter(({ text }) => NO_TEXT.some((mark) => text.includes(mark)))
      .map(({ font }) => `The font ${font} shows characters that stand for no text.`),
};

/** Nothing, and the mark of byte order in both directions. */
const NO_TEXT = ["\0", "\uFEFF", "\uFFFE"];
