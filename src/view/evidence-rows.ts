import type { Texts } from "../texts/texts.ts";
import type { Claim, ClaimKind } from "../claim/claim.ts";
import { credibilityOf, type Credibility } from "../claim/credibility.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import { citedPassages, lossOf } from "./loss-view.ts";
import { linkTo, type SentenceLink } from "./sentence-links.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { PassageUseView } from "./source-view.ts";

/**
 * A row of the table that leads from each sentence to its words. What holds for most sentences is said once above the
 * table and is empty here: a single origin, possibly true, told by the report itself.
 */
export type EvidenceRowView = {
  readonly label: string;
  readonly href: string;
  readonly says: string;
  readonly standing: string;
  /** Credibility of what is told, apart from the reliability of who tells it. e.g. 6: truth cannot be judged */
  readonly credibility: string;
  readonly evidence: readonly (SentenceView["evidence"][number] & { readonly saidBy: string })[];
};

/** Of what one origin tells and nobody opposes. */
const USUAL_CREDIBILITY: Credibility = 3;

export function evidenceRows(
  sentences: readonly SentenceView[],
  claims: readonly Claim[],
  sources: readonly SourceEntry[],
  texts: Texts,
): readonly EvidenceRowView[] {
  const itself = texts.say("sentence.report-itself");
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return sentences.map(({ id, label, anchor, says, kind, standingMark, evidence }) => {
    const claim = byId.get(id);
    return {
      label,
      href: `#${anchor}`,
      says,
      standing: standingMark,
      credibility: credibilityInWords(kind, claim && credibilityOf(claim, sources), texts),
      evidence: evidence.map((piece) => ({
        ...piece,
        saidBy: piece.speaker === itself ? "" : piece.speaker,
      })),
    };
  });
}

/** Empty where it is the usual one. */
function credibilityInWords(kind: ClaimKind, grade: Credibility | undefined, texts: Texts): string {
  if (grade === undefined) return kind === "commentary" ? texts.say("credibility.comment") : "";
  return grade === USUAL_CREDIBILITY ? "" : texts.say(`credibility.c${grade}`);
}

/** The way back: which sentences each passage of a source carries or opposes, and how many fall with it. `number` is the source’s, from 1. */
export function passageUses(
  source: string,
  number: number,
  claims: readonly Claim[],
  sentences: readonly SentenceView[],
): readonly PassageUseView[] {
  return citedPassages(source, claims).map((passage) => {
    const mark = `${number}.${passage}`;
    const using = (isFor: boolean): readonly SentenceLink[] =>
      sentences
        .filter(({ evidence }) =>
          evidence.some((piece) => piece.mark === mark && (piece.stance === "supports") === isFor),
        )
        .map(linkTo);
    const { falling } = lossOf(`${source}.${passage}`, claims);
    return { mark, sentences: using(true), opposed: using(false), falling };
  });
}
