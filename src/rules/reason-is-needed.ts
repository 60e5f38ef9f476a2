import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim, Evidence } from "../claim/claim.ts";
import { evidenceKey } from "../evidence/evidence-lock.ts";
import { stands } from "../evidence/finding.ts";
import { commentaryIsNotFact } from "./commentary-is-not-fact.ts";
import { modalityIsKept } from "./modality-is-kept.ts";
import { planIsNotFact } from "./plan-is-not-fact.ts";
import { quoteIsNotClipped } from "./quote-is-not-clipped.ts";
import type { Place } from "../problem.ts";
import type { Rule } from "./rule.ts";
import { speakerIsKept } from "./speaker-is-kept.ts";

const rule = "reason-is-needed";

/** The reasons that may stand beside a quote, and the rules that they answer. */
const ANSWERED = {
  clip: quoteIsNotClipped,
  voice: speakerIsKept,
  plan: planIsNotFact,
  modal: modalityIsKept,
  comment: commentaryIsNotFact,
} satisfies Partial<Record<keyof Evidence, Rule>>;
/** Where the lock records what their rules ask of a quote. */
const RECORDED = { voice: "spoken", plan: "planned", modal: "modal", comment: "comment" } as const;
type Reason = keyof typeof ANSWERED;
const REASONS = Object.keys(ANSWERED) as Reason[];

/** A reason that outlives its cause would silence the rule where the words are changed again. */
export const reasonIsNeeded: Rule = {
  name: rule,
  promise: "No reason for an exception stands beside a quote at which no rule would complain without it.",
  readsQuotes: true,
  check: (briefing) =>
    briefing.claims.value.flatMap((claim, index) =>
      needless(claim, briefing).map(({ piece, reason, quote }) => ({
        ...briefing.claims.place([index, "evidence", piece, reason]),
        rule,
        message: `The reason under ${reason}: is no longer needed: ${ANSWERED[reason].name} finds nothing to excuse at this quote: “${quote}”`,
        hint: `Delete ${reason}: and its text.`,
      })),
    ),
};

type Needless = { readonly piece: number; readonly reason: Reason; readonly quote: string };

/** The reasons without which their rules find no more in the claim; each asked after those before it are out. */
function needless(claim: Claim, briefing: CheckedBriefing): readonly Needless[] {
  const found: Needless[] = [];
  let kept = claim;
  for (const [piece, evidence] of claim.evidence.entries()) {
    for (const reason of REASONS) {
      if (evidence[reason] === undefined || !isRead(evidence, reason, briefing)) continue;
      const without = withoutReason(kept, piece, reason);
      const faults = (one: Claim): number => ANSWERED[reason].check(only(one, briefing)).length;
      if (faults(without) > faults(kept)) continue;
      found.push({ piece, reason, quote: evidence.quote });
      kept = without;
    }
  }
  return found;
}

/** Whether the quote stands, and the lock records what the rule asks of it: else it cannot tell. */
function isRead(evidence: Evidence, reason: Reason, { findings, lock }: CheckedBriefing): boolean {
  const key = evidenceKey(evidence);
  if (!stands(findings.get(key))) return false;
  const entry = lock?.evidence.find((one) => evidenceKey(one) === key);
  return reason === "clip" || entry?.[RECORDED[reason]] !== undefined;
}

function withoutReason(claim: Claim, piece: number, reason: Reason): Claim {
  const evidence = claim.evidence.map((one, at) => {
    if (at !== piece) return one;
    const { [reason]: _taken, ...rest } = one;
    return rest;
  });
  return { ...claim, evidence };
}

/** Of no use to anybody: what is found here is only counted, and to look for places would take longer than the rest. */
const NOWHERE: Place = { file: "", line: 1, column: 1 };

/** The briefing with one claim only: what these rules find in a claim, they find in it alone. */
function only(claim: Claim, briefing: CheckedBriefing): CheckedBriefing {
  return { ...briefing, claims: { value: [claim], place: () => NOWHERE } };
}
