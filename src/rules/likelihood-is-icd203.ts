import { printedTexts, type PrintedText } from "../claim/printed-texts.ts";
import { findQuantities } from "../language/quantity/find-quantities.ts";
import { findLikelihoods, findOtherEstimates, LIKELIHOOD_BANDS } from "../language/force/likelihoods.ts";
import { outsideQuotation } from "../language/words/outside-quotation.ts";
import type { Rule } from "./rule.ts";

const rule = "likelihood-is-icd203";

type Fault = { readonly message: string; readonly hint: string };

export const likelihoodIsIcd203: Rule = {
  name: rule,
  promise:
    "Every judgement says how likely it is by exactly one term of ICD 203 and no number, and no other sentence uses one.",
  check: (briefing) =>
    printedTexts(briefing).flatMap((printed) => {
      const faults = printed.claim?.kind === "judgement" ? judgementFaults(printed) : otherFaults(printed);
      return faults.map((fault) => ({ ...printed.place, rule, ...fault }));
    }),
};

const TERMS = LIKELIHOOD_BANDS.map(({ terms: [term] }) => term).join(", ");

function judgementFaults({ text, claim }: PrintedText): readonly Fault[] {
  const named = `The judgement “${claim?.id}”`;
  const terms = findLikelihoods(text).map((found) => `“${found.text}”`);
  const others = findOtherEstimates(text).map((found) => `“${found.text}”`);
  const percents = findQuantities(outsideQuotation(text)).filter(({ kind }) => kind === "percent");
  return [
    ...(others.length === 0
      ? []
      : [
          {
            message: `${named} estimates with ${others.join(" and ")}, which no table gives a meaning.`,
            hint: `Say it by one of: ${TERMS}.`,
          },
        ]),
    ...(terms.length === 1 || (terms.length === 0 && others.length > 0)
      ? []
      : [
          {
            message:
              terms.length === 0
                ? `${named} does not say how likely it is.`
                : `${named} says how likely it is ${terms.length} times: ${terms.join(" and ")}.`,
            hint:
              terms.length === 0
                ? `Say it by one of: ${TERMS}; what is certain is no judgement.`
                : "Make a judgement of each, or leave one out.",
          },
        ]),
    ...percents.map((found) => ({
      message: `${named} gives a percentage, “${found.text}”.`,
      hint: "Leave it out: the range of the term is printed beside it, and a number of a source belongs into a sentence of its own.",
    })),
  ];
}

/** A table term with another degree before it is a table term to its reader. e.g. “highly likely” */
const HOLDS_A_TERM = /(?:likely|probabl[ey])$/iu;

function otherFaults({ text, claim }: PrintedText): readonly Fault[] {
  const degrees = findOtherEstimates(text).filter((found) => HOLDS_A_TERM.test(found.text));
  const what = claim ? `The sentence “${claim.id}” is of kind ${claim.kind}` : "The text is no judgement";
  return [...findLikelihoods(text), ...degrees].map((found) => ({
    message: `${what}, and estimates with “${found.text}”.`,
    hint: claim
      ? "Make it a judgement with a basis; if a source says so, put its words into quotation marks."
      : "Make a claim of kind judgement of it, say it without an estimate, or put words of others into quotation marks.",
  }));
}
