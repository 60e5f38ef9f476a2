import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { printedTexts } from "../claim/printed-texts.ts";
import { sentencesOfText } from "../claim/sentences-of-text.ts";
import { findLikelihoods } from "../language/force/likelihoods.ts";
import { outsideQuotation } from "../language/words/outside-quotation.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "confidence-stands-apart";

const CONFIDENCE = /(?<![\p{L}\p{N}])confiden(?:ce|t|tly)(?![\p{L}\p{N}])/iu;

/** ICD 203 (2 January 2015), D.6.e.(2).(a): how likely a thing is and how well we know are never said in one sentence. */
export const confidenceStandsApart: Rule = {
  name: rule,
  promise: "How likely something is and how confident we are of it never stand in one sentence.",
  check: (briefing) => [...mixed(briefing), ...estimatedReasons(briefing)],
};

function mixed(briefing: CheckedBriefing): Problem[] {
  return printedTexts(briefing).flatMap(({ text, place, claim }) =>
    sentencesOfText(text).flatMap((sentence) => {
      const word = CONFIDENCE.exec(outsideQuotation(sentence))?.[0];
      const [likelihood] = findLikelihoods(sentence);
      if (word === undefined) return [];
      if (claim?.kind === "judgement") {
        return [
          {
            ...place,
            rule,
            message: `The judgement “${claim.id}” speaks of confidence, “${word}”.`,
            hint: "Leave it out; the level stands in judgements.yaml at confidence:, with its reason at because:",
          },
        ];
      }
      if (!likelihood) return [];
      return [
        {
          ...place,
          rule,
          message: `A sentence holds “${likelihood.text}” and “${word}” together: “${sentence}”`,
          hint: "Make two sentences of it: how likely it is, and how well founded that is.",
        },
      ];
    }),
  );
}

function estimatedReasons({ judgements }: CheckedBriefing): Problem[] {
  return judgements.value.judgements.flatMap(({ claim, because }, index) =>
    findLikelihoods(because).map(({ text }) => ({
      ...judgements.place(["judgements", index, "because"]),
      rule,
      message: `The reason for the confidence in “${claim}” says how likely something is: “${text}”.`,
      hint: "Say what the sources are worth, how many assumptions it takes and how strong the argument is.",
    })),
  );
}
