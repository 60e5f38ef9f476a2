import type { FoundDate } from "../language/time/find-dates.ts";
import { HEDGES_BEFORE, type Force } from "../language/quantity/hedges.ts";
import type { NumberWords } from "./claim-words.ts";

const FORMS = Object.entries(HEDGES_BEFORE)
  .flatMap(([force, forms]) => forms.map((form) => ({ form, force: force as Force })))
  .toSorted((a, b) => b.form.length - a.form.length);

/** Words that bound a time from before it, in the order in which they are looked for. */
const BOUNDS_BEFORE: readonly (readonly [RegExp, Force])[] = [
  [/(?<!\p{L})(?:(?:no|not) (?:earlier|sooner) than|not before)$/u, "at-least"],
  [/(?<!\p{L})(?:no|not) later than$/u, "at-most"],
  [/(?<!\p{L})at the (?:very )?earliest$/u, "at-least"],
  [/(?<!\p{L})at the (?:very )?latest$/u, "at-most"],
];
const BOUNDS_AFTER: readonly (readonly [RegExp, Force])[] = [
  [/^,? (?:at the (?:very )?earliest|at (?:the )?least|at a minimum|or later)(?!\p{L})/u, "at-least"],
  [/^,? (?:at the (?:very )?latest|at (?:the )?most|or earlier)(?!\p{L})/u, "at-most"],
];
/** Words that lead to a time and are no part of it. */
const LEADING = /,?(?: (?:in|on|by|from|until|till|the))*$/u;

/**
 * What the words beside a time may say of it; null is no hedge. Amounts carry theirs; “over” and “under” stand before a
 * time in other senses (“over 2024”) and are none there, nor is what hedges an amount beside it (“in May at least 40”).
 * “By May” is by May at the latest whether it says so or not.
 */
export function hedgesOfTime(
  text: string,
  found: FoundDate,
  { quantities }: Pick<NumberWords, "quantities">,
): readonly (Force | null)[] {
  const lower = text.toLowerCase();
  const before = lower.slice(0, found.start).trimEnd();
  const led = before.replace(LEADING, "");
  const ofAmount = quantities.some(
    ({ hedge }) => hedge && hedge.start >= found.end && hedge.start <= found.end + 2,
  );
  const bound =
    BOUNDS_BEFORE.find(([form]) => form.test(led) || form.test(before)) ??
    (ofAmount ? undefined : BOUNDS_AFTER.find(([form]) => form.test(lower.slice(found.end))));
  const force = bound?.[1] ?? hedgeBefore(before);
  return /^by\s/u.test(found.text.toLowerCase()) && (force === null || force === "at-most")
    ? [null, "at-most"]
    : [force];
}

function hedgeBefore(before: string): Force | null {
  const hedge = FORMS.find(({ form }) => before === form || before.endsWith(` ${form}`));
  return hedge && !/^(?:over|under|above|below|just|some)$/u.test(hedge.form) ? hedge.force : null;
}
