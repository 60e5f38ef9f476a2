import { readAddress, type Claim, type Evidence } from "../claim/claim.ts";
import { evidenceKey } from "../evidence/evidence-lock.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import type { ExportInput } from "./export-input.ts";

/** A piece of evidence as far as the rights of its source let it be published. */
export type PublishedEvidence = {
  readonly piece: Evidence;
  readonly source: SourceEntry;
  /** Number of the article, from 1. */
  readonly number: number;
  readonly passage: number;
  /** The words; null where the rights are `fingerprint`, of which not even quotes are published. */
  readonly quote: string | null;
  /** Who speaks, as the report prints the name; null where the article speaks itself. */
  readonly speaker: string | null;
  /** Where the words stand in the text of the article, in code points; the end is exclusive. */
  readonly start: number;
  readonly end: number;
};

/** What carries or opposes a claim, in its order. */
export function publishedEvidence(
  { briefing }: ExportInput,
  { evidence }: Claim,
): readonly PublishedEvidence[] {
  const { sources, entities, findings } = briefing;
  return evidence.flatMap((piece) => {
    const address = readAddress(piece.at);
    const index = sources.value.findIndex(({ id }) => id === address.source);
    const source = sources.value[index];
    const finding = findings.get(evidenceKey(piece));
    if (!source || !finding || !("start" in finding)) return [];
    const { start, end } = finding;
    return [
      {
        piece,
        source,
        number: index + 1,
        passage: address.passage,
        quote: source.rights === "fingerprint" ? null : piece.quote,
        speaker: entities.value.find(({ id }) => id === piece.said)?.name ?? null,
        start,
        end,
      },
    ];
  });
}
