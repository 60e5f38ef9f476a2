import { evidenceKey } from "../evidence/evidence-lock.ts";
import type { Finding } from "../evidence/finding.ts";
import type { CheckedBriefing } from "./checked-briefing.ts";
import { readAddress, type Claim, type Evidence } from "./claim.ts";
import { credibilityOf, type Credibility } from "./credibility.ts";
import { dependantsOf, standsAt } from "./dependence.ts";
import type { Indicator, Judgement } from "./judgement.ts";
import { standingOf, type Standing } from "./standing.ts";

/** A quote, where it stands, who says it, how good the source is, and what else rests on its passage. */
export type ExplainedQuote = {
  readonly at: string;
  readonly quote: string;
  readonly stance: Evidence["stance"];
  readonly saidBy: string;
  readonly reliability: string;
  readonly verdict: Finding["verdict"];
  /** The passage around the quote, where the article is at hand. */
  readonly passage: { readonly before: string; readonly words: string; readonly after: string } | undefined;
  /** Other claims that the same passage carries. */
  readonly alsoCarries: readonly string[];
  /** What the analyst says to what a rule asks of this quote. e.g. why it may be cut where it is */
  readonly reasons: readonly string[];
};

/** Why a sentence may be printed. */
export type Explanation = {
  readonly claim: string;
  readonly says: string;
  readonly kind: Claim["kind"];
  readonly standing: Standing;
  /** Credibility on the scale of AJP-2.1, apart from how reliable the source is; undefined where none is given. */
  readonly credibility: Credibility | undefined;
  readonly evidence: readonly ExplainedQuote[];
  readonly documents: readonly string[];
  readonly basis: readonly string[];
  /** The sentences of the basis. */
  readonly grounds: readonly { readonly claim: string; readonly says: string }[];
  readonly silent: readonly string[];
  /** What goes with a judgement; undefined for any other sentence, and for one without a record. */
  readonly judgement: ExplainedJudgement | undefined;
};

/** How well founded a judgement is, what else could be true, and what would bear it out or count against it. */
export type ExplainedJudgement = Pick<
  Judgement,
  "confidence" | "because" | "wouldChange" | "alternatives"
> & {
  readonly indicators: readonly (Pick<Indicator, "id" | "watch" | "by"> & {
    readonly direction: Indicator["bears"][number]["direction"];
  })[];
};

/** A claim and the words of a passage, or of a whole source, that bear on it. */
export type Use = { readonly claim: string; readonly says: string; readonly quotes: readonly string[] };

/** What falls if a passage, or a whole source, is withdrawn; and apart from it what it speaks against or limits. */
export type Uses = {
  readonly address: string;
  readonly direct: readonly Use[];
  /** Judgements and assumptions that rest on these. */
  readonly derived: readonly { readonly claim: string; readonly says: string }[];
  readonly contradicted: readonly Use[];
  readonly qualified: readonly Use[];
};

/** Explains one claim; undefined where there is none of that id. */
export function explainClaim(briefing: CheckedBriefing, id: string): Explanation | undefined {
  const claim = briefing.claims.value.find((one) => one.id === id);
  return (
    claim && {
      claim: claim.id,
      says: claim.says,
      kind: claim.kind,
      standing: standingOf(claim, briefing.sources.value),
      credibility: credibilityOf(claim, briefing.sources.value),
      evidence: claim.evidence.map((piece) => explainQuote(briefing, claim, piece)),
      documents: claim.documents,
      basis: claim.basis,
      grounds: claim.basis.map((ground) => ({
        claim: ground,
        says: briefing.claims.value.find((one) => one.id === ground)?.says ?? "",
      })),
      silent: claim.silent,
      judgement: explainJudgement(briefing, id),
    }
  );
}

function explainJudgement({ judgements }: CheckedBriefing, id: string): ExplainedJudgement | undefined {
  const record = judgements.value.judgements.find(({ claim }) => claim === id);
  if (!record) return undefined;
  const { confidence, because, wouldChange, alternatives } = record;
  const indicators = judgements.value.indicators.flatMap(({ id: indicator, watch, by, bears }) =>
    bears.filter(({ on }) => on === id).map(({ direction }) => ({ id: indicator, watch, by, direction })),
  );
  return { confidence, because, wouldChange, alternatives, indicators };
}

/** Lists what rests on `source.passage` or on `source`. */
export function usesOf({ claims }: CheckedBriefing, address: string): Uses {
  const { direct, derived, contradicted, qualified } = dependantsOf(address, claims.value);
  const bearing =
    (stance: Evidence["stance"]) =>
    ({ id, says, evidence }: Claim): Use => ({
      claim: id,
      says,
      quotes: evidence
        .filter((piece) => piece.stance === stance && standsAt(piece, address))
        .map(({ quote }) => quote),
    });
  return {
    address,
    direct: direct.map(bearing("supports")),
    derived: derived.map(({ id, says }) => ({ claim: id, says })),
    contradicted: contradicted.map(bearing("contradicts")),
    qualified: qualified.map(bearing("qualifies")),
  };
}

function explainQuote(briefing: CheckedBriefing, claim: Claim, piece: Evidence): ExplainedQuote {
  const { source } = readAddress(piece.at);
  const finding = briefing.findings.get(evidenceKey(piece)) ?? { verdict: "unread" as const };
  const speaker = briefing.entities.value.find(({ id }) => id === piece.said);
  const { direct } = dependantsOf(piece.at, briefing.claims.value);
  return {
    at: piece.at,
    quote: piece.quote,
    stance: piece.stance,
    saidBy: speaker?.name ?? "the report itself",
    reliability: briefing.sources.value.find(({ id }) => id === source)?.reliability ?? "F",
    verdict: finding.verdict,
    passage: passageAround(briefing, piece, finding),
    alsoCarries: direct.map(({ id }) => id).filter((id) => id !== claim.id),
    reasons: [piece.clip, piece.voice, piece.plan, piece.modal, piece.comment].filter(
      (reason) => reason !== undefined,
    ),
  };
}

function passageAround(
  { shelf }: CheckedBriefing,
  { at }: Evidence,
  finding: Finding,
): ExplainedQuote["passage"] {
  const { source, passage: number } = readAddress(at);
  const found = shelf?.get(source);
  if (found?.kind !== "unchanged" || finding.verdict !== "verified") return undefined;
  const passage = found.article.passages.find((one) => one.number === number);
  if (!passage) return undefined;
  const points = Array.from(found.article.text);
  const start = points.slice(0, finding.start).join("").length;
  const end = points.slice(0, finding.end).join("").length;
  return {
    before: found.article.text.slice(passage.start, start),
    words: found.article.text.slice(start, end),
    after: found.article.text.slice(end, passage.end),
  };
}
