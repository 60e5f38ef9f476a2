import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { EvidenceLock } from "../evidence/evidence-lock.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { SentenceLink } from "./sentence-links.ts";
import type { SourceView } from "./source-view.ts";

/** A stretch of a passage; `sentences` are those that quote it, none where nobody does. */
type StretchView = { readonly text: string; readonly sentences: readonly SentenceLink[] };

/** An article printed whole: its passages with their numbers, what is quoted marked, and the way back to the sentences. */
export type SourceTextView = {
  readonly id: string;
  readonly number: number;
  readonly heading: string;
  readonly descriptor: string;
  readonly facts: SourceView["facts"];
  readonly passages: readonly {
    readonly number: number;
    readonly anchor: string;
    readonly role: "heading" | "paragraph";
    readonly stretches: readonly StretchView[];
  }[];
};

/** The articles whose rights allow it, in the order of the register. */
export function viewSourceTexts(
  { sources, records, texts, lock }: CheckedBriefing,
  views: readonly SourceView[],
  sentences: readonly SentenceView[],
): readonly SourceTextView[] {
  return sources.value.flatMap(({ id, rights }) => {
    const [text, record, view] = [texts.get(id), records.get(id), views.find((one) => one.id === id)];
    if (rights !== "full" || !text || !record || !view) return [];
    return [
      {
        id,
        number: view.number,
        heading: view.heading,
        descriptor: view.descriptor,
        facts: view.facts,
        passages: record.passages.map(({ number, role, start }) => ({
          number,
          anchor: `passage-${number}`,
          role,
          stretches: stretchesOf(
            text.passages[number - 1] ?? "",
            quotedIn(`${id}.${number}`, start, lock, `${view.number}.${number}`, sentences),
          ),
        })),
      },
    ];
  });
}

type Quoted = { readonly start: number; readonly end: number; readonly sentences: readonly SentenceView[] };

/** Where the quotes of a passage stand in it, in code points from its first. */
function quotedIn(
  at: string,
  start: number,
  lock: EvidenceLock | undefined,
  mark: string,
  sentences: readonly SentenceView[],
): readonly Quoted[] {
  const entries = lock?.evidence.filter((entry) => entry.at === at) ?? [];
  return entries.map((entry) => ({
    start: entry.start - start,
    end: entry.end - start,
    sentences: sentences.filter(({ evidence }) =>
      evidence.some((piece) => piece.mark === mark && piece.quote === entry.quote),
    ),
  }));
}

/** Cuts a passage where quotes begin and end, so that overlapping ones are told apart. */
function stretchesOf(passage: string, quoted: readonly Quoted[]): readonly StretchView[] {
  const points = Array.from(passage);
  const edges = new Set([0, points.length, ...quoted.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].toSorted((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => {
    const from = cuts[index] ?? 0;
    const over = quoted.filter((one) => one.start <= from && one.end >= end);
    const using = new Set(over.flatMap((one) => one.sentences));
    return withSpacesOutside(points.slice(from, end).join(""), [...using].map(linkBack));
  });
}

/** Where quotes overlap, a cut falls beside a space: it is not marked, and stands behind the links of what is. */
function withSpacesOutside(text: string, sentences: readonly SentenceLink[]): readonly StretchView[] {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const parts = [
    { text: before, sentences: [] },
    { text: words, sentences },
    { text: after, sentences: [] },
  ];
  return sentences.length === 0 ? [{ text, sentences }] : parts.filter((part) => part.text !== "");
}

/** From the page of the article, which stands two folders below the report. */
function linkBack({ label, anchor, says }: SentenceView): SentenceLink {
  return { label, href: `../../#${anchor}`, name: `${label}: ${says}` };
}
