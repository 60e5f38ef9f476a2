import { readAddress, type Claim } from "../claim/claim.ts";
import { CREDIBILITY_WORDS, credibilityOf } from "../claim/credibility.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import { linkTo } from "./sentence-links.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { PassageUseView } from "./source-view.ts";

/** A row of the table that leads from each sentence to its words. */
export type EvidenceRowView = {
  readonly label: string;
  readonly href: string;
  readonly says: string;
  readonly standing: string;
  /** Credibility of what is told, apart from the reliability of who tells it. e.g. 3: possibly true */
  readonly credibility: string;
  readonly evidence: SentenceView["evidence"];
};

export function evidenceRows(
  sentences: readonly SentenceView[],
  claims: readonly Claim[],
  sources: readonly SourceEntry[],
): readonly EvidenceRowView[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return sentences.map(({ id, label, anchor, says, standingWord, evidence }) => {
    const claim = byId.get(id);
    const credibility = claim && credibilityOf(claim, sources);
    return {
      label,
      href: `#${anchor}`,
      says,
      standing: standingWord,
      credibility: credibility === undefined ? "" : `${credibility}: ${CREDIBILITY_WORDS[credibility]}`,
      evidence,
    };
  });
}

/** The way back: which sentences use each passage of a source. `number` is the source’s, from 1. */
export function passageUses(
  source: string,
  number: number,
  claims: readonly Claim[],
  sentences: readonly SentenceView[],
): readonly PassageUseView[] {
  const addresses = claims.flatMap(({ evidence }) => evidence.map(({ at }) => readAddress(at)));
  const used = new Set(addresses.filter((one) => one.source === source).map(({ passage }) => passage));
  return [...used]
    .toSorted((a, b) => a - b)
    .map((passage) => {
      const mark = `${number}.${passage}`;
      const using = sentences.filter(({ evidence }) => evidence.some((piece) => piece.mark === mark));
      return { mark, sentences: using.map(linkTo) };
    });
}
