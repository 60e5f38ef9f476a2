import { splitWords } from "../article/split-words.ts";
import type { Rule } from "./rule.ts";

const rule = "bottom-line-is-short";

/** What a reader takes in who stops after the first paragraph. */
const MOST_WORDS = 75;

export const bottomLineIsShort: Rule = {
  name: rule,
  promise: `The bottom line has at most ${MOST_WORDS} words in all.`,
  check: ({ plan, claims }) => {
    const says = new Map(claims.value.map((claim) => [claim.id, claim.says]));
    const words = plan.value.bottomLine.flatMap((id) => splitWords(says.get(id) ?? "")).length;
    if (words <= MOST_WORDS) return [];
    return [
      {
        ...plan.place(["bottomLine"]),
        rule,
        message: `The bottom line has ${words} words, ${words - MOST_WORDS} more than the ${MOST_WORDS} it may have.`,
        hint: "Move a claim from bottomLine into a section, or say one more briefly; what is left must still be the main message.",
      },
    ];
  },
};
