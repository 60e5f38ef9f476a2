import { foundAt, type Found } from "../words/found.ts";
import { entriesOf } from "../words/phrase-table.ts";
import { readMonthName } from "../time/read-calendar-time.ts";
import { lowerAt, opensSentence, tokenize, type Token } from "../words/tokens.ts";
import type { PlanKind } from "./plan-table.ts";
import { partedTable } from "./parted-infinitive.ts";
import { PLAN_CUES } from "./plan-table.ts";

/** The words that make a statement a plan, an expectation or a possibility; the cue itself, not what it governs. */
export type Plan = Found & { readonly kind: PlanKind };

const cueAt = partedTable(entriesOf(PLAN_CUES));

/** Every cue of plan, expectation or possibility in a text, in order. The month of May and a person called Will are none. */
export function findPlans(text: string): readonly Plan[] {
  const tokens = tokenize(text);
  const plans: Plan[] = [];
  for (let at = 0; at < tokens.length;) {
    const cue = isNameLikeModal(tokens, at) ? undefined : cueAt(text, tokens, at);
    if (cue)
      plans.push({
        ...foundAt(text, tokens[at]?.start ?? 0, tokens[cue.end - 1]?.end ?? 0),
        kind: cue.value,
      });
    at = cue?.end ?? at + 1;
  }
  return plans;
}

/** A capital makes a name or a month of “May” and “Will”, unless it opens a sentence and a small letter follows. */
export function isNameLikeModal(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (!tokens[at]?.capital || (word !== "may" && word !== "will"))
    return (
      word === "will" && /^(?:the|his|her|their|its|a|of|own|political|free)$/u.test(lowerAt(tokens, at - 1))
    );
  if (word === "may" && readMonthName(tokens, at)) return true;
  const next = tokens[at + 1];
  return !opensSentence(tokens, at) || next?.kind !== "word" || (next.capital && next.lower !== "i");
}
