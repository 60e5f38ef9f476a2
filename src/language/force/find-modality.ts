import { findQuantities, mayHedge } from "../quantity/find-quantities.ts";
import { isNameLikeModal } from "./find-plans.ts";
import { foundAt, type Found } from "../words/found.ts";
import { MODALITY, NO_MODALITY, type ModalForce } from "./modality-table.ts";
import { partedTable } from "./parted-infinitive.ts";
import { entriesOf } from "../words/phrase-table.ts";
import { tokenize } from "../words/tokens.ts";

/** A word or phrase by which a statement is less than a plain one; not what it governs. */
export type Modal = Found & { readonly force: ModalForce };

const cueAt = partedTable<ModalForce | null>([
  ...entriesOf(MODALITY),
  ...NO_MODALITY.map((phrase) => [phrase, null] as const),
]);

/**
 * Every word of a text that makes a statement possible, probable, hearsay, intended, attempted or almost so, in order.
 * What hedges a number (“perhaps 40”) is a hedge and none of these.
 */
export function findModality(text: string): readonly Modal[] {
  const tokens = tokenize(text);
  const modals: Modal[] = [];
  let hedging = false;
  for (let at = 0; at < tokens.length;) {
    const cue = isNameLikeModal(tokens, at) ? undefined : cueAt(text, tokens, at);
    if (cue?.value) {
      const found = foundAt(text, tokens[at]?.start ?? 0, tokens[cue.end - 1]?.end ?? 0);
      modals.push({ ...found, force: cue.value });
      hedging ||= mayHedge(tokens, at);
    }
    at = cue?.end ?? at + 1;
  }
  if (!hedging) return modals;
  const hedges = findQuantities(text).flatMap(({ hedge }) => hedge ?? []);
  return modals.filter(
    (modal) => !hedges.some(({ start, end }) => start <= modal.start && modal.start < end),
  );
}
