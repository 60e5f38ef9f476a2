import type { EvidenceRowView } from "../../../src/view/evidence-rows.ts";
import type { SentenceView } from "../../../src/view/sentence-view.ts";
import { examples as sentences, hiddenExamples as hiddenSentences } from "../sentence/examples.ts";

export const examples = {
  "supported and contradicted": [rowOf(sentences["reported by one source"]), rowOf(sentences["disputed"])],
} satisfies Record<string, readonly EvidenceRowView[]>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": [rowOf(hiddenSentences["hostile text"])],
  "a sentence without words": [rowOf(sentences["reported by one source"]), rowOf(sentences["not known"])],
} satisfies Record<string, readonly EvidenceRowView[]>;

function rowOf({ label, anchor, says, standingMark, evidence }: SentenceView): EvidenceRowView {
  const credibility = standingMark === "Disputed" ? "6: truth cannot be judged" : "";
  const pieces = evidence.map((piece) => ({
    ...piece,
    saidBy: piece.speaker === "the report itself" ? "" : piece.speaker,
  }));
  return { label, href: `#${anchor}`, says, standing: standingMark, credibility, evidence: pieces };
}
