import type { CitedDocument } from "../chart/cite-documents.ts";
import { dateInWords } from "../figure/calendar-date.ts";
import { copyInWords, type Document } from "../figure/document.ts";

/** The chart's documents, then those that only sentences cite, in the order of the register; numbered on. */
export function numberDocuments(
  charted: readonly CitedDocument[],
  documents: readonly Document[],
  citedInSentences: ReadonlySet<string>,
): readonly CitedDocument[] {
  const numbered = new Set(charted.map(({ id }) => id));
  const more = documents.filter(({ id }) => citedInSentences.has(id) && !numbered.has(id));
  return [
    ...charted,
    ...more.map(({ id, publisher, title, date, url, copy }, index) => ({
      id,
      mark: `C${charted.length + index + 1}`,
      publisher,
      title,
      isDated: date !== null,
      date: date === null ? "date not given" : dateInWords(date),
      url,
      copy: copyInWords(copy),
      usedBy: 0,
    })),
  ];
}
