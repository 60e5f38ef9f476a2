import type { Claim } from "../claim/claim.ts";
import type { Disagreement } from "../claim/disagreement.ts";
import type { EvidenceRowView } from "./briefing-view.ts";
import { viewSentence, type EvidenceView, type SentenceContext } from "./sentence-view.ts";

/** Two or more positions side by side, at the same size: never a winner by layout. */
export type DisagreementView = {
  readonly id: string;
  readonly anchor: string;
  readonly point: string;
  readonly positions: readonly {
    readonly holds: string;
    /** The words that carry the position; what speaks against it stands with the other one. */
    readonly quotes: readonly EvidenceView[];
    /** The sentences of the report that take it up. */
    readonly sentences: readonly { readonly label: string; readonly href: string; readonly name: string }[];
  }[];
  readonly differs: string;
  readonly readings: readonly string[];
  readonly assessment: string;
};

export function viewDisagreement(
  disagreement: Disagreement,
  claims: ReadonlyMap<string, Claim>,
  context: SentenceContext,
  rows: readonly EvidenceRowView[],
): DisagreementView {
  return {
    id: disagreement.id,
    anchor: `disagreement-${disagreement.id}`,
    point: disagreement.point,
    positions: disagreement.positions.map((position) => {
      const sentences = position.claims
        .flatMap((id) => claims.get(id) ?? [])
        .map((claim) => viewSentence(claim, "", context));
      return {
        holds: position.holds,
        quotes: sentences.flatMap(({ evidence }) => evidence.filter(({ stance }) => stance === "supports")),
        sentences: sentences.flatMap(({ anchor, says }) =>
          rows
            .filter(({ href }) => href === `#${anchor}`)
            .map(({ label, href }) => ({ label, href, name: `${label}: ${says}` })),
        ),
      };
    }),
    differs: disagreement.differs,
    readings: disagreement.readings,
    assessment:
      disagreement.assessment === "none"
        ? "Not assessed: the sources give no ground for preferring one."
        : disagreement.assessment,
  };
}
