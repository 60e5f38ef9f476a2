import type { EvidenceView } from "./sentence-view.ts";

/** Words that one voice says in one passage, together, with the way to them. */
export type VoiceView = {
  readonly quotes: readonly string[];
  readonly speaker: string;
  /** How they bear on the sentence where they do not support it; empty where they do. e.g. contradicts */
  readonly stance: string;
  /** e.g. 1.5 */
  readonly mark: string;
  /** Where the first of the words stands in the appendix. */
  readonly href: string;
};

/** Groups words by who says them in which passage; words that several sentences quote stand once. */
export function viewVoices(evidence: readonly EvidenceView[]): readonly VoiceView[] {
  const groups = Map.groupBy(evidence, ({ mark, speaker, stance }) => `${mark} ${stance} ${speaker}`);
  return [...groups.values()].flatMap((pieces) => {
    const [first] = pieces;
    if (!first) return [];
    const quotes = [...new Set(pieces.map(({ quote }) => quote))];
    return [
      {
        quotes: quotes.filter((quote) => !quotes.some((other) => other !== quote && other.includes(quote))),
        speaker: first.speaker,
        stance: first.stance === "supports" ? "" : first.stanceWord,
        mark: first.mark,
        href: `#${first.anchor}`,
      },
    ];
  });
}
