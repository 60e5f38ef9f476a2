import type { Claim } from "../claim/claim.ts";
import type { Disagreement } from "../claim/disagreement.ts";
import { linksTo, type PrintedSentences, type SentenceLink } from "./sentence-links.ts";
import { viewSentence, type SentenceContext } from "./sentence-view.ts";
import { viewVoices, type VoiceView } from "./voice-view.ts";

/** Two or more positions side by side, at the same size: never a winner by layout. */
export type DisagreementView = {
  readonly id: string;
  readonly anchor: string;
  readonly point: string;
  readonly positions: readonly {
    readonly holds: string;
    /** The words that carry the position; what speaks against it stands with the other one. */
    readonly voices: readonly VoiceView[];
    /** The sentences of the report that take it up. */
    readonly sentences: readonly SentenceLink[];
  }[];
  readonly differs: string;
  readonly readings: readonly string[];
  readonly assessment: string;
};

export function viewDisagreement(
  disagreement: Disagreement,
  claims: readonly Claim[],
  context: SentenceContext,
  printed: PrintedSentences,
): DisagreementView {
  return {
    id: disagreement.id,
    anchor: `disagreement-${disagreement.id}`,
    point: disagreement.point,
    positions: disagreement.positions.map((position) => {
      const held = position.claims.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
      return {
        holds: position.holds,
        voices: viewVoices(
          held
            .flatMap((claim) => viewSentence(claim, context).evidence)
            .filter(({ stance }) => stance === "supports"),
        ),
        sentences: linksTo(position.claims, printed),
      };
    }),
    differs: disagreement.differs,
    readings: disagreement.readings,
    assessment:
      disagreement.assessment === "none"
        ? context.texts.say("disagreement.not-assessed")
        : disagreement.assessment,
  };
}
