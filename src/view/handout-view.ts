import type { Texts } from "../texts/texts.ts";
import type { CitedDocument } from "../chart/cite-documents.ts";
import type { ChartView } from "../chart/draw-chart.ts";
import type { ReportPlan } from "../claim/report-plan.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import type { DisagreementView } from "./disagreement-view.ts";
import type { JudgementView } from "./judgement-view.ts";
import type { PrintedSentences } from "./sentence-links.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { SiteView } from "./site-view.ts";
import { handoutDocuments, type HandoutDocuments } from "./handout-documents.ts";
import { reliabilityInWords } from "./reliability-in-words.ts";
import { standingNote } from "./standing-note.ts";

/**
 * The two pages to hand out: nothing in them is written for them, all of it is selected from the report. Marks are text
 * there: a link that leaves the page would carry the address of the machine that prints into the PDF.
 */
export type HandoutView = {
  readonly bottomLine: readonly SentenceView[];
  readonly bottomLineStanding: string;
  readonly judgements: readonly JudgementView[];
  /** The panel with the latest numbers alone, under no title of the whole; none where nothing is drawn. */
  readonly chart: Pick<ChartView, "subtitle" | "note" | "panels">;
  readonly sites: readonly SiteView[];
  readonly disagreements: readonly DisagreementView[];
  /** Days that documents give and the articles leave out. */
  readonly dates: readonly SentenceView[];
  readonly gaps: readonly SentenceView[];
  readonly assumptions: readonly SentenceView[];
  readonly sources: readonly {
    readonly number: number;
    readonly heading: string;
    readonly descriptor: string;
    readonly reliability: string;
  }[];
  readonly documents: HandoutDocuments;
};

type Report = Pick<HandoutView, "bottomLine" | "judgements" | "sites" | "disagreements"> & {
  readonly chart: ChartView;
  readonly printed: PrintedSentences;
  readonly sources: readonly SourceEntry[];
  readonly documents: readonly CitedDocument[];
  readonly texts: Texts;
};

/** Disagreements and gaps are those that the plan picks; without a pick, all of them. */
export function viewHandout({ handout }: ReportPlan, report: Report): HandoutView {
  const { bottomLine, judgements, chart, sites, disagreements, printed, sources, documents, texts } = report;
  const told = [...printed.values()];
  const gaps = told.filter(({ kind }) => kind === "gap");
  const panels = chart.panels.slice(-1);
  const dates = pick(told, handout?.dates ?? []);
  const unknown = (handout ? pick(gaps, handout.gaps) : gaps)
    // What the bottom line says already stands on the same page.
    .filter(({ id }) => bottomLine.every((sentence) => sentence.id !== id));
  const assumptions = told.filter(({ kind }) => kind === "assumption");
  const judged = judgements.map(({ sentence }) => sentence);
  const sentences = [...bottomLine, ...judged, ...dates, ...unknown, ...assumptions];
  return {
    bottomLine: bottomLine.map(withPlainMarks),
    bottomLineStanding: standingNote(bottomLine, texts),
    judgements: judgements.map((judgement) => ({
      ...judgement,
      sentence: withPlainMarks(judgement.sentence),
    })),
    chart: { subtitle: chart.subtitle, note: chart.note, panels },
    sites,
    disagreements: handout ? pick(disagreements, handout.disagreements) : disagreements,
    dates: dates.map(plainly),
    gaps: unknown.map(plainly),
    assumptions: assumptions.map(plainly),
    sources: sources.map(({ title, descriptor, reliability }, index) => ({
      number: index + 1,
      heading: title ?? texts.say("source.untitled"),
      descriptor,
      reliability: reliabilityInWords(reliability, texts),
    })),
    documents: handoutDocuments(documents, sentences, panels),
  };
}

function withPlainMarks(sentence: SentenceView): SentenceView {
  return { ...sentence, marks: sentence.marks.map((mark) => ({ ...mark, href: "" })) };
}

/** Among its like, under a heading that says what they are. */
function plainly(sentence: SentenceView): SentenceView {
  return { ...withPlainMarks(sentence), kindWord: "" };
}

function pick<T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): readonly T[] {
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
}
