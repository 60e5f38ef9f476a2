import { splitWords } from "../article/split-words.ts";
import { printedTexts } from "../claim/printed-texts.ts";
import { sentencesOfText } from "../claim/sentences-of-text.ts";
import type { Rule } from "./rule.ts";

const rule = "sentence-is-short";

/** Longer ones are read twice. */
const MOST_WORDS = 40;

export const sentenceIsShort: Rule = {
  name: rule,
  promise: `No sentence of ours has more than ${MOST_WORDS} words.`,
  check: (briefing) =>
    printedTexts(briefing).flatMap(({ text, place }) =>
      sentencesOfText(text).flatMap((sentence) => {
        const words = splitWords(sentence);
        if (words.length <= MOST_WORDS) return [];
        return [
          {
            ...place,
            rule,
            message: `The sentence has ${words.length} words, more than ${MOST_WORDS}: “${sentence.split(" ", 8).join(" ")} …”`,
            hint: "Make two sentences of it, or leave out what the reader does not need.",
          },
        ];
      }),
    ),
};
