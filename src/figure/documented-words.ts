import { PLAIN_ENGLISH } from "../texts/plain-english.ts";
import type { DocumentedWords } from "../claim/checked-briefing.ts";
import { parseEdtf, printEdtf } from "../claim/edtf.ts";
import type { Figures } from "./read-figures.ts";
import { numberInWords } from "./observation-words.ts";
import type { Document } from "./document.ts";
import type { Observation } from "./observation.ts";

/** Puts observations and documents into words, so that a sentence is held to them as it is to a quote. */
export function documentedWords({ documents, figure }: Figures): DocumentedWords {
  const observations = figure?.observations.value ?? [];
  const rows = observations.map((row) => ({ ...row, words: rowInWords(row) }));
  return {
    observations: new Map(rows.map(({ id, words }) => [id, words])),
    numbers: new Map(
      documents.value.map(({ id, events }) => [
        id,
        [
          ...rows.filter((row) => row.document === id).map(({ words }) => words),
          ...events.map(({ date, what }) => `${what}, ${dateWords(date)}`),
        ],
      ]),
    ),
    titles: new Map(documents.value.map((document) => [document.id, titleInWords(document, observations)])),
    dates: new Map(documents.value.flatMap(({ id, date }) => (date === null ? [] : [[id, date] as const]))),
  };
}

function rowInWords(row: Observation): string {
  return `${numberInWords(row, PLAIN_ENGLISH)}, ${[row.start, row.end].filter(Boolean).map(dateWords).join(", ")}`;
}

/** Months in full: a date that is read back is not shortened. */
function dateWords(date: string): string {
  const edtf = parseEdtf(date);
  return edtf ? printEdtf(edtf) : date;
}

/** Without the note, which is ours and tells how the document was read. */
function titleInWords(
  { id, publisher, title, definition, events }: Document,
  rows: readonly Observation[],
): string {
  const locators = new Set(rows.filter(({ document }) => document === id).map(({ locator }) => locator));
  const happened = events.map(({ what }) => what);
  return [publisher, title, definition, ...happened, ...locators]
    .filter((words) => words !== undefined)
    .join(". ");
}
