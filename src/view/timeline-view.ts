import type { Texts } from "../texts/texts.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim } from "../claim/claim.ts";
import { spanOfEdtf } from "../claim/date-span.ts";
import { edtfInWords, parseEdtf, type Edtf } from "../claim/edtf.ts";
import { sectionClaims } from "../claim/section-claims.ts";
import { compareText } from "../problem.ts";
import type { SectionView } from "./number-sections.ts";
import type { PrintedSentences } from "./sentence-links.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What happened, or was to happen, at a time that a source gives. */
export type TimelineRow = {
  /** e.g. 18 January 2026; until September 2025 */
  readonly date: string;
  /** The date as HTML can hold it: a year, a month or a day, without doubt; empty for any other. e.g. 2026-01 */
  readonly datetime: string;
  /** How its sign is drawn; the words beside it say the same. */
  readonly sign: "stated" | "uncertain" | "planned" | "documents";
  /** Where the date comes from, in a word. e.g. stated, planned, from documents */
  readonly basis: string;
  readonly sentence: SentenceView;
  /** Whether the sentence stands here and nowhere else; else the row repeats it and leads to it. */
  readonly home: boolean;
};

/**
 * Every printed sentence whose time is known, oldest first; what came after the as-of date stands in its own section
 * alone. What has no date is among the gaps.
 */
export function viewTimeline(
  { claims, plan }: CheckedBriefing,
  printed: PrintedSentences,
  home: ReadonlySet<string>,
  texts: Texts,
): readonly TimelineRow[] {
  const later = new Set(sectionClaims(plan.value, (part) => part === "later"));
  return claims.value
    .filter(({ id }) => !later.has(id))
    .flatMap((claim) => {
      const sentence = printed.get(claim.id);
      const span = spanOfEdtf(claim.when);
      return sentence && span ? [{ claim, sentence, ...orderOf(span) }] : [];
    })
    .toSorted((a, b) => a.at - b.at || a.to - b.to || compareText(a.claim.id, b.claim.id))
    .map(({ claim, sentence }) => ({
      date: dateOf(claim.when, texts),
      datetime: DATE_OF_HTML.test(claim.when) ? claim.when : "",
      sign: signOf(claim),
      basis: texts.say(`timeline.basis.${basisOf(claim)}`),
      // The basis says already that documents carry it.
      sentence: claim.kind === "context" ? { ...sentence, kindWord: "" } : sentence,
      home: home.has(claim.id),
    }));
}

/** The sentences that stand in the timeline and nowhere else: those of its section that have a date. */
export function timelineHome(sections: readonly SectionView[]): ReadonlySet<string> {
  const paragraphs = sections
    .filter(({ part }) => part === "timeline")
    .flatMap((section) => section.paragraphs);
  return new Set(paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
}

/** Sections without the sentences that the timeline prints; what has no date stays a paragraph. */
export function withoutHome(
  sections: readonly SectionView[],
  timeline: readonly TimelineRow[],
): readonly SectionView[] {
  const told = new Set(timeline.filter(({ home }) => home).map(({ sentence }) => sentence.id));
  return sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.flatMap((paragraph) => {
      const sentences = paragraph.sentences.filter(({ id }) => !told.has(id));
      return sentences.length === 0 ? [] : [{ ...paragraph, sentences }];
    }),
  }));
}

/** HTML, “dates and times”: a year of four digits, a month or a day; neither doubt nor span. */
const DATE_OF_HTML = /^(?!0000)\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/u;

/** What is to be done by a day stands at that day, not at the beginning of time. */
function orderOf({ from, to }: { readonly from: number; readonly to: number }): { at: number; to: number } {
  return { at: Number.isFinite(from) ? from : to, to };
}

function dateOf(when: string, texts: Texts): string {
  const edtf = parseEdtf(when);
  return edtf ? edtfInWords(edtf, texts) : when;
}

function signOf({ kind, when, whenBasis }: Claim): TimelineRow["sign"] {
  if (kind === "plan") return "planned";
  if (kind === "context") return "documents";
  return whenBasis === "derived" || isDoubtful(parseEdtf(when)) ? "uncertain" : "stated";
}

function isDoubtful(edtf: Edtf | undefined): boolean {
  if (!edtf || edtf.kind === "unknown") return true;
  const ends = edtf.kind === "date" ? [edtf.date] : [edtf.from, edtf.to];
  return ends.some(
    (end) =>
      end === "unknown" ||
      (typeof end === "object" && (end.qualifier !== undefined || end.unspecified !== undefined)),
  );
}

function basisOf({ kind, whenBasis }: Claim): string {
  if (kind === "plan") return "planned";
  if (kind === "context") return "documents";
  return whenBasis === "derived" ? "derived" : "stated";
}
