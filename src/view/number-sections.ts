import type { Texts } from "../texts/texts.ts";
import type { ReportPlan, SECTION_PARTS } from "../claim/report-plan.ts";
import type { SentenceView } from "./sentence-view.ts";
import { standingNote } from "./standing-note.ts";

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
  /** What holds for its sentences unless a word behind one says otherwise; may be empty. */
  readonly standing: string;
  readonly paragraphs: readonly ParagraphView[];
};

/** What each printed claim is called, by its id: its place in the report. e.g. 2.1a, Bottom line 2, Judgement 1 */
export function labelsOf(
  plan: ReportPlan,
  judgements: readonly string[],
  texts: Texts,
): ReadonlyMap<string, string> {
  return new Map([
    ...plan.bottomLine.map(
      (id, index) => [id, texts.say("sentence.bottom-line", { number: index + 1 })] as const,
    ),
    ...judgements.map((id, index) => [id, texts.say("judgement.title", { number: index + 1 })] as const),
    ...plan.sections.flatMap(({ paragraphs }, s) =>
      paragraphs.flatMap((ids, p) =>
        ids.map((id, index) => [id, `${s + 1}.${p + 1}${ids.length > 1 ? letter(index) : ""}`] as const),
      ),
    ),
  ]);
}

/** Sections and paragraphs with their numbers: 2, 2.1. */
export function numberSections(
  { sections }: ReportPlan,
  sentences: (ids: readonly string[], part: SectionView["part"]) => readonly SentenceView[],
  texts: Texts,
): readonly SectionView[] {
  return sections.map((section, s) => {
    const part = section.part ?? "none";
    const paragraphs = section.paragraphs.map((ids, p) => ({
      number: `${s + 1}.${p + 1}`,
      anchor: `paragraph-${s + 1}-${p + 1}`,
      sentences: sentences(ids, part),
    }));
    return {
      id: section.id,
      number: String(s + 1),
      title: section.title,
      part,
      standing: standingNote(
        paragraphs.flatMap((paragraph) => paragraph.sentences),
        texts,
      ),
      paragraphs,
    };
  });
}

/** a, b, c … z, aa, ab … */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
