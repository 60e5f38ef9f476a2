import { splitWords } from "../article/split-words.ts";
import type { Rule } from "./rule.ts";

/** Enough to be found and to be recognized; few enough to stay a citation of somebody else's text. */
export const MOST_WORDS = 12;
const FEWEST_WORDS = 3;
const FEWEST_CHARACTERS = 12;

export const quoteIsShort: Rule = {
  name: "quote-is-short",
  promise: `A quote has at most ${MOST_WORDS} words, and at least ${FEWEST_WORDS} words or ${FEWEST_CHARACTERS} characters, without ellipsis or brackets.`,
  check: ({ claims }) =>
    claims.value.flatMap((claim, index) =>
      claim.evidence.flatMap(({ quote }, piece) => {
        const fault = faultOf(quote);
        return fault
          ? [{ ...claims.place([index, "evidence", piece, "quote"]), rule: "quote-is-short", ...fault }]
          : [];
      }),
    ),
};

function faultOf(quote: string): { message: string; hint: string } | undefined {
  const words = splitWords(quote).length;
  if (words > MOST_WORDS) {
    return {
      message: `The quote has ${words} words; at most ${MOST_WORDS} are allowed: “${quote}”`,
      hint: "Keep the words that carry the claim, or split them into two pieces of evidence.",
    };
  }
  if (words < FEWEST_WORDS && Array.from(quote).length < FEWEST_CHARACTERS) {
    return {
      message: `The quote is too short to be recognized: “${quote}”`,
      hint: `Quote at least ${FEWEST_WORDS} words or ${FEWEST_CHARACTERS} characters.`,
    };
  }
  const added = /…|\.\.\.|[[\]{}]/u.exec(quote);
  return added
    ? {
        message: `The quote holds “${added[0]}”, which leaves words out or adds some: “${quote}”`,
        hint: "Quote one unbroken run of words; use two pieces of evidence for two runs.",
      }
    : undefined;
}
