import type { CitedDocument } from "../chart/cite-documents.ts";
import type { PanelView } from "../chart/draw-chart.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What the marks on a handout lead to, for whoever holds nothing but the sheet. */
export type HandoutDocuments = {
  readonly listed: readonly {
    readonly mark: string;
    readonly publisher: string;
    /** In short where it is long. */
    readonly title: string;
    readonly date: string;
  }[];
  /** How many more are cited, which only the whole briefing lists; 0 where all are listed. */
  readonly more: number;
};

/** The documents that sentences and panels cite, in short; first those of sentences, where not all have room. */
export function handoutDocuments(
  documents: readonly CitedDocument[],
  sentences: readonly SentenceView[],
  panels: readonly PanelView[],
): HandoutDocuments {
  const said = new Set(sentences.flatMap(({ marks }) => marks.map(({ label }) => label)));
  const drawn = new Set(panels.flatMap(({ cited }) => cited));
  const ofSentences = documents.filter(({ mark }) => said.has(mark));
  const ofPanels = documents.filter(({ id, mark }) => drawn.has(id) && !said.has(mark));
  const cited = [...ofSentences, ...ofPanels];
  // One over the number takes the place that would say so.
  const chosen = new Set(cited.length <= MOST ? cited : cited.slice(0, MOST - 1));
  return {
    listed: documents
      .filter((document) => chosen.has(document))
      .map(({ mark, publisher, title, date }) => ({
        mark,
        publisher: inShort(publisher),
        title: inShort(title),
        date,
      })),
    more: cited.length - chosen.size,
  };
}

/** Four to five lines of the sheet, which is all that two filled pages can spare. */
const MOST = 6;

/** Letters of a publisher or of a title: by these and a date it is found. */
const LONGEST = 40;

function inShort(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  const end = cut.lastIndexOf(" ");
  return `${(end > LONGEST / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.(–—-]+$/u, "")}…`;
}
