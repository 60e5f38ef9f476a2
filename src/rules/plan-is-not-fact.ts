import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim, Evidence } from "../claim/claim.ts";
import { factsRestingOn } from "../claim/passage-sentences.ts";
import { evidenceKey } from "../evidence/evidence-lock.ts";
import { stands } from "../evidence/finding.ts";
import { findIntent, tellsOfPlan } from "../language/force/find-intent.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "plan-is-not-fact";

/** Whether a quote's clause tells of a plan is read from the lock, as the speakers are. */
export const planIsNotFact: Rule = {
  name: rule,
  promise:
    "What an article tells as a plan is neither told as a fact nor reported as done, unless the reason is given; no fact speaks of the future, and a plan says that it is one.",
  check: (briefing) => {
    const marked = factsRestingOn("plan", briefing);
    const locked = new Map(briefing.lock?.evidence.map((entry) => [evidenceKey(entry), entry.planned]));
    return [
      ...marked.map(({ claim, piece, id, at, sentence }) => ({
        ...briefing.claims.place([claim, "evidence", piece, "quote"]),
        rule,
        message: `The fact “${id}” rests on sentence ${sentence} of ${at}, which sources.yaml reads as a plan.`,
        hint: "Make it kind: plan and say that it is intended, or quote a sentence that says it happened.",
      })),
      ...briefing.claims.value.flatMap((claim, index) => {
        const isMarked = (piece: number): boolean =>
          marked.some((one) => one.claim === index && one.piece === piece);
        return [
          ...claim.evidence.flatMap((evidence, piece) =>
            isMarked(piece) ? [] : intended(claim, evidence, [index, piece], briefing, locked),
          ),
          ...wronglyTold(claim, index, briefing),
        ];
      }),
    ];
  },
};

/** A fact's quote, or one of a reported sentence that says nothing of a plan, where the article tells what is intended. */
function intended(
  claim: Claim,
  evidence: Evidence,
  [index, piece]: readonly [claim: number, piece: number],
  { claims, findings, slug }: CheckedBriefing,
  locked: ReadonlyMap<string, boolean | undefined>,
): Problem[] {
  const key = evidenceKey(evidence);
  const holds = claim.kind === "fact" || (claim.kind === "reported" && !tellsOfPlan(claim.says));
  if (!holds || evidence.stance !== "supports" || !locked.has(key) || !stands(findings.get(key))) return [];
  const planned = locked.get(key);
  const place = claims.place([index, "evidence", piece, "quote"]);
  if (planned === undefined) {
    return [
      {
        ...place,
        rule,
        message: `The lock does not record whether ${evidence.at} tells this as a plan: “${evidence.quote}”`,
        hint: `Write data/${slug}/evidence.lock.json anew, with the articles at hand: npm run check -- --articles DIR`,
      },
    ];
  }
  if (!planned || evidence.plan !== undefined) return [];
  return [
    {
      ...place,
      rule,
      message: `The ${claim.kind === "fact" ? "fact" : "reported sentence"} “${claim.id}” rests on words that stand by a word of intention, such as “will” or “is to”: “${evidence.quote}”`,
      hint: "Say that it is intended (kind: plan, where no speaker is named), quote words that say it happened, or say under plan: why they tell of none.",
    },
  ];
}

function wronglyTold({ id, kind, says }: Claim, index: number, { claims }: CheckedBriefing): Problem[] {
  const [cue] = kind === "fact" ? findIntent(says) : [];
  if (cue) {
    return [
      {
        ...claims.place([index, "says"]),
        rule,
        message: `The fact “${id}” speaks of what has not happened: “${cue.text}”`,
        hint: "Make it kind: plan, or say what has happened.",
      },
    ];
  }
  if (kind !== "plan" || tellsOfPlan(says)) return [];
  return [
    {
      ...claims.place([index, "says"]),
      rule,
      message: `The plan “${id}” does not say that it is one.`,
      hint: "Say that it is intended. e.g. “is to”, “will”, “is expected to”, “the plan was to”",
    },
  ];
}
