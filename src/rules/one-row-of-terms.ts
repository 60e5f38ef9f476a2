import { printedTexts } from "../claim/printed-texts.ts";
import { findLikelihoods, LIKELIHOOD_BANDS } from "../language/force/likelihoods.ts";
import type { Rule } from "./rule.ts";

const rule = "one-row-of-terms";

/** ICD 203 has two rows that mean the same; a reader who meets both looks for a difference. */
export const oneRowOfTerms: Rule = {
  name: rule,
  promise: "All judgements of a briefing take their terms of likelihood from one row of the table.",
  check: (briefing) => {
    const found = printedTexts(briefing).flatMap(({ text, place, claim }) =>
      claim?.kind === "judgement" ? findLikelihoods(text).map((term) => ({ term, place, id: claim.id })) : [],
    );
    const [first] = found;
    return found.flatMap(({ term, place, id }) =>
      !first || term.row === first.term.row
        ? []
        : [
            {
              ...place,
              rule,
              message: `The judgement “${id}” says “${term.text}”, and “${first.id}” before it says “${first.term.text}”, which is of the other row.`,
              hint: `Take all terms from one row, here e.g. “${LIKELIHOOD_BANDS[term.band - 1]?.terms[first.term.row - 1]}”, or change those before it.`,
            },
          ],
    );
  },
};
