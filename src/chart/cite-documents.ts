import type { Texts } from "../texts/texts.ts";
import { dateInWords, firstDay } from "../figure/calendar-date.ts";
import type { ChartSpec } from "../figure/chart-spec.ts";
import { copyInWords, type Document } from "../figure/document.ts";
import { isPlotted, type Observation } from "../figure/observation.ts";
import { compareText } from "../problem.ts";

/** A document that the chart cites, as the table of documents prints it. */
export type CitedDocument = {
  readonly id: string;
  readonly mark: string;
  readonly publisher: string;
  readonly title: string;
  readonly isDated: boolean;
  readonly date: string;
  readonly url: string | null;
  readonly copy: string;
  /** How many plotted rows and events cite it. */
  readonly usedBy: number;
};

/** Numbers the documents behind plotted rows and events C1, C2, … by the first day they are used for, then by id. */
export function citeDocuments(
  documents: readonly Document[],
  rows: readonly Observation[],
  events: ChartSpec["events"],
  texts: Texts,
): readonly CitedDocument[] {
  const uses = new Map<string, number[]>();
  const use = (id: string, day: number): void => {
    const days = uses.get(id);
    if (days) days.push(day);
    else uses.set(id, [day]);
  };
  for (const row of rows.filter(isPlotted)) use(row.document, firstDay(row.start));
  for (const event of events) use(event.document, firstDay(event.date));
  const firsts = new Map([...uses].map(([id, days]) => [id, days.reduce((a, b) => Math.min(a, b))]));
  const first = (id: string): number => firsts.get(id) ?? Infinity;
  return documents
    .filter((document) => uses.has(document.id))
    .toSorted((a, b) => first(a.id) - first(b.id) || compareText(a.id, b.id))
    .map(({ id, publisher, title, date, url, copy }, index) => ({
      id,
      mark: `C${index + 1}`,
      publisher,
      title,
      isDated: date !== null,
      date: date === null ? texts.say("documents-table.no-date") : dateInWords(date, texts),
      url,
      copy: copyInWords(copy, texts),
      usedBy: uses.get(id)?.length ?? 0,
    }));
}
