import type { Claim } from "../claim/claim.ts";
import type { Rule } from "./rule.ts";

export const sentenceIsSourced: Rule = {
  name: "sentence-is-sourced",
  promise:
    "Every sentence leads to the words that carry it, or is marked as judgement, assumption or gap and says what it rests on.",
  check: ({ claims }) =>
    claims.value.flatMap((claim, index) => {
      const lacks = lackOf(claim);
      return lacks ? [{ ...claims.place([index, "says"]), rule: "sentence-is-sourced", ...lacks }] : [];
    }),
};

function lackOf(claim: Claim): { message: string; hint: string } | undefined {
  const named = `The sentence “${claim.id}”`;
  switch (claim.kind) {
    case "fact":
    case "reported":
    case "plan":
    case "commentary":
      if (claim.documents.length > 0) {
        return {
          message: `${named} is of kind ${claim.kind} and rests on a document.`,
          hint: "Documents carry sentences of kind context only, so that the two classes of source stay apart.",
        };
      }
      return claim.evidence.some(({ stance }) => stance === "supports")
        ? undefined
        : {
            message: `${named} has no words of an article that support it.`,
            hint: "Add evidence with at and quote, or make it a judgement, an assumption or a gap.",
          };
    case "context":
      if (claim.evidence.length > 0) {
        return {
          message: `${named} is of kind context and quotes an article.`,
          hint: "Make two sentences of it: one from the article, one from the document.",
        };
      }
      return claim.documents.length > 0
        ? undefined
        : {
            message: `${named} is of kind context and names no document.`,
            hint: "Add documents: with at least one id of documents.yaml.",
          };
    case "judgement":
    case "assumption":
      return claim.basis.length > 0
        ? undefined
        : {
            message: `${named} is our ${claim.kind} and does not say what it rests on.`,
            hint: "Add basis: with the ids of the claims it follows from.",
          };
    case "gap":
      return claim.silent.length > 0
        ? undefined
        : {
            message: `${named} says that something is not known, but not which sources were read for it.`,
            hint: "Add silent: with the ids of the sources that do not say it.",
          };
  }
}
