import type { Texts } from "../texts/texts.ts";
import type { CitedDocument } from "../chart/cite-documents.ts";
import { dateInWords } from "../figure/calendar-date.ts";
import { copyInWords, type Document } from "../figure/document.ts";

/** The chart's documents, then those that only sentences cite, in the order of the register; numbered on. */
export function numberDocuments(
  charted: readonly CitedDocument[],
  documents: readonly Document[],
  citedInSentences: ReadonlySet<string>,
  texts: Texts,
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
      date: date === null ? texts.say("documents-table.no-date") : dateInWords(date, texts),
      url,
      copy: copyInWords(copy, texts),
      usedBy: 0,
    })),
  ];
}
