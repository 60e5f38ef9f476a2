import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { factsRestingOn } from "../claim/passage-sentences.ts";
import { evidenceKey } from "../evidence/evidence-lock.ts";
import { stands } from "../evidence/finding.ts";
import { findComments } from "../language/force/find-comments.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "commentary-is-not-fact";

export const commentaryIsNotFact: Rule = {
  name: rule,
  promise:
    "No fact rests on words in which an article comments, by its register or by a word of judgement, unless the reason is given: an opinion is passed on as one.",
  check: (briefing) => {
    const marked = factsRestingOn("commentary", briefing);
    return [
      ...marked.map(({ claim, piece, id, at, sentence }) => ({
        ...briefing.claims.place([claim, "evidence", piece, "quote"]),
        rule,
        message: `The fact “${id}” rests on sentence ${sentence} of ${at}, which sources.yaml reads as commentary.`,
        hint: "Make it kind: commentary and say whose view it is, or quote a sentence that reports it.",
      })),
      ...cuedIn(briefing)
        .filter(({ claim, piece }) => !marked.some((one) => one.claim === claim && one.piece === piece))
        .map(({ problem }) => problem),
    ];
  },
};

type Cued = { readonly claim: number; readonly piece: number; readonly problem: Problem };

/** Facts whose quotes hold a word of comment, or are governed by one outside them by the lock. */
function cuedIn({ claims, findings, lock }: CheckedBriefing): readonly Cued[] {
  const governed = new Set(lock?.evidence.filter(({ comment }) => comment).map(evidenceKey));
  return claims.value.flatMap(({ id, kind, evidence }, claim) =>
    evidence.flatMap((one, piece) => {
      const key = evidenceKey(one);
      if (
        kind !== "fact" ||
        one.stance !== "supports" ||
        one.comment !== undefined ||
        !stands(findings.get(key))
      )
        return [];
      const [cue] = findComments(one.quote);
      if (!cue && !governed.has(key)) return [];
      const by = cue ? `by “${cue.text}”` : "by a word beside the quote";
      const problem = {
        ...claims.place([claim, "evidence", piece, "quote"]),
        rule,
        message: `The fact “${id}” rests on words in which ${one.at} comments, ${by}: “${one.quote}”`,
        hint: "Make it kind: commentary and say whose view it is, quote other words, or say under comment: why these are none.",
      };
      return [{ claim, piece, problem }];
    }),
  );
}
