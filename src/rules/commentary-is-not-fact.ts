import { factsRestingOn } from "../claim/passage-sentences.ts";
import type { Rule } from "./rule.ts";

const rule = "commentary-is-not-fact";

export const commentaryIsNotFact: Rule = {
  name: rule,
  promise: "No fact rests on words in which an article comments: an opinion is passed on as one.",
  check: (briefing) =>
    factsRestingOn("commentary", briefing).map(({ claim, piece, id, at, sentence }) => ({
      ...briefing.claims.place([claim, "evidence", piece, "quote"]),
      rule,
      message: `The fact “${id}” rests on sentence ${sentence} of ${at}, which sources.yaml reads as commentary.`,
      hint: "Make it kind: commentary and say whose view it is, or quote a sentence that reports it.",
    })),
};
