import type { Texts } from "../texts/texts.ts";
import { sha256 } from "../article/hash.ts";
import type { CitedDocument } from "../chart/cite-documents.ts";
import type { ChartView } from "../chart/draw-chart.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim } from "../claim/claim.ts";
import type { FiguredBriefing } from "../figure/figure.ts";
import type { MapView } from "../map/draw-map.ts";
import { RULES } from "../rules/all-rules.ts";
import type { SourceBase } from "../source/source-base.ts";
import { viewActors, type ActorView } from "./actor-view.ts";
import { citeBriefing } from "./cite-briefing.ts";
import { viewComparison, type ComparisonView } from "./comparison-view.ts";
import { viewDisagreement, type DisagreementView } from "./disagreement-view.ts";
import {
  editionsOf,
  newestEdition,
  newestNumber,
  noticesOf,
  supersededInWords,
  withdrawnInWords,
  type EditionView,
  type NewestEdition,
  type NoticeView,
} from "./edition-view.ts";
import { evidenceRows, type EvidenceRowView } from "./evidence-rows.ts";
import { viewDocuments, type DocumentsView } from "./documents-view.ts";
import { withFilledSections } from "./filled-sections.ts";
import type { OfferedDownload } from "./offered-download.ts";
import { viewGaps, type GapView } from "./gap-view.ts";
import { viewHandout, type HandoutView } from "./handout-view.ts";
import {
  likelihoodScale,
  viewIndicators,
  viewJudgements,
  type IndicatorView,
  type JudgementView,
  type ScaleStepView,
} from "./judgement-view.ts";
import { labelsOf, numberSections, type SectionView } from "./number-sections.ts";
import { printView, type PrintView } from "./print-view.ts";
import { viewRecords, type RecordView } from "./record-view.ts";
import { viewSentence, type SentenceContext, type SentenceView } from "./sentence-view.ts";
import { viewSites, type SiteView } from "./site-view.ts";
import { viewSourceTexts, type SourceTextView } from "./source-text-view.ts";
import type { SourceView } from "./source-view.ts";
import { viewSources } from "./view-sources.ts";
import { standingNote } from "./standing-note.ts";
import { viewTerms, type TermView } from "./term-view.ts";
import type { TitlePageView } from "./title-page-view.ts";
import { timelineHome, viewTimeline, withoutHome, type TimelineRow } from "./timeline-view.ts";
import { viewVerify, type VerifyView } from "./verify-view.ts";

/** The whole report: plain JSON in which every string is final. Templates print, loop and test. */
export type BriefingView = {
  readonly slug: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly subtitle: string;
  readonly language: string;
  readonly number: string;
  readonly handling: string;
  readonly unit: string;
  readonly edition: NewestEdition;
  readonly hash: string;
  readonly shortHash: string;
  /** Whether a newer briefing takes this one’s place: in words, or empty. */
  readonly superseded: string;
  /** That nobody may rely on it any more, and why: in words, or empty. */
  readonly withdrawn: string;
  /** Both of them with their days, the graver first. */
  readonly notices: readonly NoticeView[];
  readonly bottomLine: readonly SentenceView[];
  /** What holds for the sentences of the bottom line that no word marks; may be empty. */
  readonly bottomLineStanding: string;
  readonly judgements: readonly JudgementView[];
  readonly sections: readonly SectionView[];
  readonly appendices: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  readonly chart: ChartView;
  /** Where the sites lie; undefined where no site has a verified point. */
  readonly map: MapView | undefined;
  readonly sites: readonly SiteView[];
  readonly actors: readonly ActorView[];
  readonly timeline: readonly TimelineRow[];
  readonly comparison: readonly ComparisonView[];
  readonly disagreements: readonly DisagreementView[];
  readonly gaps: readonly GapView[];
  readonly indicators: readonly IndicatorView[];
  readonly editions: readonly EditionView[];
  readonly sourceBase: SourceBase;
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[];
  /** The abbreviations, and the amounts in words that the sentences use. */
  readonly terms: readonly TermView[];
  /** The scale of likelihood in the row of terms that is used; empty where nothing is judged. */
  readonly likelihoodScale: readonly ScaleStepView[];
  readonly sources: readonly SourceView[];
  /** Articles that are printed whole, each on a page of its own. */
  readonly sourceTexts: readonly SourceTextView[];
  readonly documents: DocumentsView;
  readonly evidenceRows: readonly EvidenceRowView[];
  readonly records: readonly RecordView[];
  readonly counts: {
    readonly sentences: number;
    readonly quotes: number;
    readonly observations: number;
    /** Promises that were held against it. */
    readonly promises: number;
  };
  /** How the briefing is cited, on one line. */
  readonly citation: string;
  /** How whoever was handed a copy can tell whether it is ours. */
  readonly verify: VerifyView;
  /** Every file that goes with the briefing; sizes and hashes are known once all of them are made. */
  readonly downloads: readonly OfferedDownload[];
  /** Pages in other languages that lead here; none before their words are at hand. */
  readonly titlePages: readonly TitlePageView[];
  /** What the two pages to hand out select. */
  readonly handout: HandoutView;
  readonly print: PrintView;
};

/** Turns a checked briefing and its drawings into the view. The hash covers every other string of it. */
export function viewBriefing(
  briefing: FiguredBriefing,
  { chart, map }: Pick<BriefingView, "chart" | "map">,
  documents: readonly CitedDocument[],
  { files, texts }: { readonly files: ReadonlyMap<string, string>; readonly texts: Texts },
): BriefingView {
  const plan = withFilledSections(briefing, chart);
  const claims = briefing.claims.value;
  const sources = briefing.sources.value;
  const judged = briefing.judgements.value.judgements.map(({ claim }) => claim);
  const context = contextOf(briefing, documents, labelsOf(plan, judged, texts), texts);
  const sentencesOf = (ids: readonly string[], headed?: Claim["kind"]): readonly SentenceView[] =>
    claimsOf(ids, briefing).map((claim) => viewSentence(claim, context, claim.kind === headed));
  const bottomLine = sentencesOf(plan.bottomLine);
  const sections = numberSections(plan, (ids, part) => sentencesOf(ids, kindOfPart(part)), texts);
  const inText = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
  const all = [...bottomLine, ...sentencesOf(judged, "judgement"), ...inText];
  const printed = new Map(all.map((sentence) => [sentence.id, sentence]));
  const judgements = viewJudgements(briefing, printed, texts);
  const disagreements = briefing.disagreements.value.map((one) =>
    viewDisagreement(one, claims, context, printed),
  );
  const sites = viewSites(briefing, printed, texts);
  const timeline = viewTimeline(briefing, printed, timelineHome(sections), texts);
  const sourceViews = viewSources(briefing, all, texts);
  const view = {
    slug: briefing.slug,
    title: plan.title,
    shortTitle: plan.shortTitle,
    subtitle: plan.subtitle,
    language: plan.language,
    number: plan.number,
    handling: plan.handling,
    unit: plan.unit,
    edition: newestEdition(plan, texts),
    superseded: supersededInWords(plan, texts),
    withdrawn: withdrawnInWords(plan, texts),
    notices: noticesOf(plan, texts),
    bottomLine,
    bottomLineStanding: standingNote(bottomLine, texts),
    judgements,
    sections: withoutHome(sections, timeline),
    appendices: appendicesOf(texts),
    chart,
    map,
    sites,
    actors: viewActors(briefing, printed, texts),
    timeline,
    comparison: viewComparison(briefing, printed, texts),
    disagreements,
    gaps: viewGaps(briefing, all, texts),
    indicators: viewIndicators(briefing, judgements, texts),
    editions: editionsOf(plan, texts),
    sourceBase: briefing.sourceBase.value ?? { strengths: [], weaknesses: [], weight: "" },
    terms: viewTerms(briefing.lexicon.value, all, texts),
    abbreviations: briefing.lexicon.value.abbreviations.map(({ short, long }) => ({ short, long })),
    likelihoodScale: likelihoodScale(judgements),
    sources: sourceViews,
    sourceTexts: viewSourceTexts(briefing, sourceViews, all),
    documents: viewDocuments(documents),
    evidenceRows: evidenceRows(all, claims, sources, texts).filter(({ evidence }) => evidence.length > 0),
    records: viewRecords(briefing, files, texts),
    counts: {
      sentences: claims.length,
      quotes: claims.reduce((sum, { evidence }) => sum + evidence.length, 0),
      observations: chart.groups.reduce((sum, { rows: marks }) => sum + marks.length, 0),
      promises: RULES.length,
    },
    handout: viewHandout(plan, {
      bottomLine,
      judgements,
      chart,
      sites,
      disagreements,
      printed,
      sources,
      documents,
      texts,
    }),
  };
  const hash = sha256(JSON.stringify(view));
  const shortHash = hash.slice(0, 12);
  return {
    ...view,
    hash,
    shortHash,
    citation: citeBriefing({ ...view, shortHash }, texts),
    verify: viewVerify(briefing.slug),
    downloads: [],
    titlePages: [],
    print: printView(view, { shortHash, edition: newestNumber(plan), texts }),
  };
}

/** The appendices, which every briefing has: their words are ours. */
export function appendicesOf(texts: Texts): BriefingView["appendices"] {
  return [
    { id: "sourcing", number: "A", title: texts.say("report.sourcing") },
    { id: "data-and-method", number: "B", title: texts.say("report.data-and-method") },
    { id: "this-copy", number: "C", title: texts.say("report.this-copy") },
  ];
}

function contextOf(
  briefing: CheckedBriefing,
  documents: readonly CitedDocument[],
  labels: ReadonlyMap<string, string>,
  texts: Texts,
): SentenceContext {
  return {
    labels,
    sources: briefing.sources.value,
    entities: briefing.entities.value,
    documentMarks: new Map(documents.map(({ id, mark }) => [id, mark])),
    publishers: new Map(documents.map(({ id, publisher }) => [id, publisher])),
    texts,
  };
}

function claimsOf(ids: readonly string[], { claims }: CheckedBriefing): readonly Claim[] {
  return ids.flatMap((id) => claims.value.find((claim) => claim.id === id) ?? []);
}

/** The kind of sentence that the heading of a part names already; a comment or an assumption is named by none. */
function kindOfPart(part: SectionView["part"]): Claim["kind"] | undefined {
  return part === "gaps" ? "gap" : undefined;
}
