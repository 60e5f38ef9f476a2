import { findPlans, type Plan } from "./find-plans.ts";

/** Cues that say when, or name a plan, and do not by themselves make what stands beside them one. e.g. “met the deadline” */
const NO_VERB: ReadonlySet<string> = new Set([
  "plan",
  "plans",
  "plans for",
  "timetable",
  "deadline",
  "roadmap",
  "planned",
  "expected",
  "scheduled",
]);
const TIMES: ReadonlySet<string> = new Set(["by the end of", "no later than"]);
const CALLS = /^call(?:s|ed|ing)? for$/u;
/** What stands after “to” where it is no verb. e.g. “agreed to a ceasefire” */
const NO_INFINITIVE =
  /^\s+(?:an?|the|his|her|its|their|our|this|that|these|those|any|all|both|it|him|them|us|one|\p{N}+)(?!\p{L})/u;

/**
 * The cues of a text by which what they govern has not happened yet: “will”, “is to”, “plans to”, “is expected to”; and
 * “called for” of a plan. Not what may or could be, nor a noun or a date alone.
 */
export function findIntent(text: string): readonly Plan[] {
  return findPlans(text).filter((cue) => {
    const lower = cue.text.toLowerCase();
    if (cue.kind !== "plan" || NO_VERB.has(lower) || TIMES.has(lower)) return false;
    if (CALLS.test(lower)) return /(?<!\p{L})(?:plans?|timetable|schedule|roadmap)(?!\p{L})/iu.test(text);
    return !lower.endsWith(" to") || !NO_INFINITIVE.test(text.slice(cue.end));
  });
}

/** Whether a sentence says that what it tells is intended, foreseen or possible, by a verb or a noun. */
export function tellsOfPlan(sentence: string): boolean {
  return findPlans(sentence).some(({ text }) => !TIMES.has(text.toLowerCase()));
}
