import { numberReader, type ReadCarrier } from "../claim/claim-words.ts";
import type { Figure, FiguredBriefing } from "./figure.ts";
import type { Observation } from "./observation.ts";

/** An observation put into words, as a sentence may take its number from it, and what was read in them. */
export type ReadRow = ReadCarrier & { readonly row: Observation };

/** Every observation of a figure, in words. */
export function readRows(briefing: FiguredBriefing, { observations }: Figure): readonly ReadRow[] {
  const read = numberReader(briefing);
  return observations.value.map((row) => {
    const text = briefing.documented?.observations.get(row.id) ?? "";
    return { row, carrier: { text, published: null, isRow: true }, words: read(text) };
  });
}
