import type { Rule } from "./rule.ts";

const rule = "alternatives-are-given";

export const alternativesAreGiven: Rule = {
  name: rule,
  promise: "Where our confidence is not high, we say what else could be true, and on what that rests.",
  check: ({ judgements }) =>
    judgements.value.judgements.flatMap(({ claim, confidence, alternatives }, index) =>
      confidence === "high" || alternatives.length > 0
        ? []
        : [
            {
              ...judgements.place(["judgements", index, "confidence"]),
              rule,
              message: `The confidence in “${claim}” is ${confidence === "not-assigned" ? "not assigned" : confidence}, and no alternative is given.`,
              hint: "Add alternatives: what else could be true, why we think it less so, and the claims that this rests on.",
            },
          ],
    ),
};
