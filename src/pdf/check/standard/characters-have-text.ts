import { shownTexts } from "./shown-texts.ts";
import type { StandardRule } from "./standard-rule.ts";

/** Every character that is shown stands for a text. */
export const charactersHaveText: StandardRule = {
  clause: "ISO 14289-1, 7.21.7; ISO 19005-3, 6.2.11.7.2",
  veraPdf: { ua1: "7.21.7-1", a3: "6.2.11.7.2-1" },
  broken: (facts) =>
    shownTexts(facts)
      .filter(({ text }) => text.includes("\uFFFD"))
      .map(({ font }) => `The font ${font} shows characters without a text.`),
};
