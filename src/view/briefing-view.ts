import { sha256 } from "../article/hash.ts";
import type { CitedDocument } from "../chart/cite-documents.ts";
import type { ChartView } from "../chart/draw-chart.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { coverageOf } from "../claim/coverage.ts";
import { readAddress, type Claim } from "../claim/claim.ts";
import { printDay } from "../claim/edtf.ts";
import type { SECTION_PARTS } from "../claim/report-plan.ts";
import { RULES } from "../rules/all-rules.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import { viewDisagreement, type DisagreementView } from "./disagreement-view.ts";
import { viewGaps, type GapView } from "./gap-view.ts";
import { printView, type PrintView } from "./print-view.ts";
import { viewRecords, type RecordView } from "./record-view.ts";
import { viewSentence, type SentenceContext, type SentenceView } from "./sentence-view.ts";
import { viewSource, type PassageUseView, type SourceView } from "./source-view.ts";

/** A numbered paragraph. */
export type ParagraphView = {
  readonly number: string;
  readonly anchor: string;
  readonly sentences: readonly SentenceView[];
};

/** A numbered section; `part` says what it holds besides its paragraphs. */
export type SectionView = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly part: "none" | (typeof SECTION_PARTS)[number];
  readonly paragraphs: readonly ParagraphView[];
};

/** A row of the table that leads from each sentence to its words. */
export type EvidenceRowView = {
  readonly label: string;
  readonly href: string;
  readonly says: string;
  readonly standing: string;
  readonly evidence: SentenceView["evidence"];
};

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
  readonly edition: {
    readonly label: string;
    readonly date: string;
    readonly published: string;
    readonly asOf: string;
    readonly asOfDate: string;
    readonly change: string;
  };
  readonly hash: string;
  readonly shortHash: string;
  readonly bottomLine: readonly SentenceView[];
  readonly sections: readonly SectionView[];
  readonly appendices: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  readonly chart: ChartView;
  readonly disagreements: readonly DisagreementView[];
  readonly gaps: readonly GapView[];
  readonly sources: readonly SourceView[];
  readonly documents: readonly CitedDocument[];
  readonly evidenceRows: readonly EvidenceRowView[];
  readonly rules: readonly { readonly name: string; readonly promise: string }[];
  readonly records: readonly RecordView[];
  readonly counts: { readonly sentences: number; readonly quotes: number; readonly observations: number };
  readonly print: PrintView;
};

const APPENDICES = [
  { id: "sourcing", number: "A", title: "Sourcing" },
  { id: "data-and-method", number: "B", title: "Data and method" },
] as const;

/** Turns a checked briefing and its drawn chart into the view. The hash covers every other string of it. */
export function viewBriefing(
  briefing: CheckedBriefing,
  chart: ChartView,
  documents: readonly CitedDocument[],
  texts: ReadonlyMap<string, string>,
): BriefingView {
  const plan = briefing.plan.value;
  const edition = plan.editions.at(-1) ?? { number: 1, date: plan.asOf, change: "" };
  const context = contextOf(briefing, documents);
  const claims = new Map(briefing.claims.value.map((claim) => [claim.id, claim]));
  const sentences = (ids: readonly string[], label: (index: number) => string): readonly SentenceView[] => {
    const all = ids.flatMap((id) => claims.get(id) ?? []);
    const [kind] = all.map((claim) => claim.kind);
    const alike = all.length > 1 && all.every((claim) => claim.kind === kind);
    return all.map((claim, index) => viewSentence(claim, label(index), context, alike));
  };
  const bottomLine = sentences(plan.bottomLine, (index) => `Bottom line ${index + 1}`);
  const sections = plan.sections.map((section, s): SectionView => ({
    id: section.id,
    number: String(s + 1),
    title: section.title,
    part: section.part ?? "none",
    paragraphs: section.paragraphs.map((ids, p) => ({
      number: `${s + 1}.${p + 1}`,
      anchor: `paragraph-${s + 1}-${p + 1}`,
      sentences: sentences(ids, (index) => `${s + 1}.${p + 1}${ids.length > 1 ? letter(index) : ""}`),
    })),
  }));
  const rows = evidenceRows(bottomLine, sections);
  const coverage = coverageOf(briefing);
  const view = {
    slug: briefing.slug,
    title: plan.title,
    shortTitle: plan.shortTitle,
    subtitle: plan.subtitle,
    language: plan.language,
    number: plan.number,
    handling: plan.handling,
    unit: plan.unit,
    edition: {
      label: `Edition ${edition.number}`,
      date: edition.date,
      published: printDay(edition.date),
      asOf: printDay(plan.asOf),
      asOfDate: plan.asOf,
      change: edition.change,
    },
    bottomLine,
    sections,
    appendices: APPENDICES,
    chart,
    disagreements: briefing.disagreements.value.map((one) => viewDisagreement(one, claims, context, rows)),
    gaps: viewGaps(briefing, [
      ...bottomLine,
      ...sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences)),
    ]),
    sources: briefing.sources.value.flatMap((source, index) => {
      const record = briefing.records.get(source.id);
      return record
        ? [
            viewSource(
              source,
              record,
              index + 1,
              passageUses(briefing.claims.value, source.id, index + 1, rows),
              coverage.find((one) => one.source === source.id),
              sameOrigin(briefing.sources.value, source),
            ),
          ]
        : [];
    }),
    documents,
    evidenceRows: rows.filter(({ evidence }) => evidence.length > 0),
    rules: RULES.map(({ name, promise }) => ({ name, promise })),
    records: viewRecords(briefing, texts),
    counts: {
      sentences: briefing.claims.value.length,
      quotes: briefing.claims.value.reduce((sum, { evidence }) => sum + evidence.length, 0),
      observations: chart.groups.reduce((sum, { rows: marks }) => sum + marks.length, 0),
    },
  };
  const hash = sha256(JSON.stringify(view));
  return { ...view, hash, shortHash: hash.slice(0, 12), print: printView(view, hash.slice(0, 12)) };
}

function contextOf(briefing: CheckedBriefing, documents: readonly CitedDocument[]): SentenceContext {
  return {
    sources: briefing.sources.value,
    entities: briefing.entities.value,
    documentMarks: new Map(documents.map(({ id, mark }) => [id, mark])),
    publishers: new Map(documents.map(({ id, publisher }) => [id, publisher])),
  };
}

/** The numbers of the other articles that go back to the same origin. */
function sameOrigin(sources: readonly SourceEntry[], source: SourceEntry): readonly number[] {
  return sources.flatMap((other, index) =>
    other !== source && other.origin.id === source.origin.id ? [index + 1] : [],
  );
}

/** a, b, c … z, aa, ab … */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

function evidenceRows(
  bottomLine: readonly SentenceView[],
  sections: readonly SectionView[],
): readonly EvidenceRowView[] {
  const sentences = [
    ...bottomLine,
    ...sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences)),
  ];
  return sentences.map(({ label, anchor, says, standingWord, evidence }) => ({
    label,
    href: `#${anchor}`,
    says,
    standing: standingWord,
    evidence,
  }));
}

function passageUses(
  claims: readonly Claim[],
  source: string,
  number: number,
  rows: readonly EvidenceRowView[],
): readonly PassageUseView[] {
  const passages = claims.flatMap(({ evidence }) =>
    evidence.map(({ at }) => readAddress(at)).filter((address) => address.source === source),
  );
  const used = [...new Set(passages.map(({ passage }) => passage))].toSorted((a, b) => a - b);
  return used.map((passage) => ({
    mark: `${number}.${passage}`,
    sentences: rows
      .filter(({ evidence }) => evidence.some(({ mark }) => mark === `${number}.${passage}`))
      .map(({ label, href, says }) => ({ label, href, name: `${label}: ${says}` })),
  }));
}
