import { factsRestingOn } from "../claim/passage-sentences.ts";
import type { Rule } from "./rule.ts";

const rule = "plan-is-not-fact";

export const planIsNotFact: Rule = {
  name: rule,
  promise:
    "No fact rests on words of an article that tell of a plan: what was intended is not said to have happened.",
  check: (briefing) =>
    factsRestingOn("plan", briefing).map(({ claim, piece, id, at, sentence }) => ({
      ...briefing.claims.place([claim, "evidence", piece, "quote"]),
      rule,
      message: `The fact “${id}” rests on sentence ${sentence} of ${at}, which sources.yaml reads as a plan.`,
      hint: "Make it kind: plan and say that it is intended, or quote a sentence that says it happened.",
    })),
};
