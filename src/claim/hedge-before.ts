import type { Found } from "../language/words/found.ts";
import { HEDGES_BEFORE, type Force } from "../language/quantity/hedges.ts";

const FORMS = Object.entries(HEDGES_BEFORE)
  .flatMap(([force, forms]) => forms.map((form) => ({ form, force: force as Force })))
  .toSorted((a, b) => b.form.length - a.form.length);

/**
 * The force of the hedge directly before a time, or null. Amounts carry theirs; “over” and “under” stand before a time
 * in other senses (“over 2024”) and are none there.
 */
export function hedgeBefore(text: string, found: Found): Force | null {
  const before = text.slice(0, found.start).toLowerCase().trimEnd();
  const hedge = FORMS.find(({ form }) => before === form || before.endsWith(` ${form}`));
  return hedge && !/^(?:over|under|above|below|just|some)$/u.test(hedge.form) ? hedge.force : null;
}
