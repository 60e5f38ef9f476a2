import { PLAIN_ENGLISH } from "../texts/plain-english.ts";
import { DATA_DICTIONARY } from "./data-dictionary.ts";
import { copyInWords, type Document } from "./document.ts";
import type { Figure } from "./figure.ts";
import { OBSERVATION_COLUMNS, QUALIFIERS, type Observation } from "./observation.ts";
import { statusInWords } from "./observation-words.ts";
import { readParts } from "./parts.ts";
import { printCsv } from "./print-csv.ts";
import { printCsvw } from "./print-csvw.ts";
import { printJson } from "./print-json.ts";

/** What the files to take along say of where they come from. */
export type Provenance = {
  /** e.g. The handover of Ain al-Asad air base, EX-2031-01, edition 2, as of 10 March 2031 */
  readonly source: string;
  /** e.g. C3, by id of document */
  readonly marks: ReadonlyMap<string, string>;
};

/** All observations as CSV, those off the chart too, each with its document. */
export function observationsCsv({ observations, documents }: Figure, { marks }: Provenance): string {
  const register = new Map(documents.value.map((document) => [document.id, document]));
  const rows = observations.value.map((row) => [
    ...OBSERVATION_COLUMNS.map((name) => cellOf(row[name as keyof Observation])),
    ...documentCells(register.get(row.document), marks, row),
  ]);
  return printCsv([DATA_DICTIONARY.map(({ name }) => name), ...rows]);
}

function documentCells(
  document: Document | undefined,
  marks: ReadonlyMap<string, string>,
  { qualifier }: Observation,
): readonly string[] {
  if (!document) return ["", "", "", "", "", ""];
  const { id, publisher, title, date, copy, url } = document;
  const of = copyInWords(copy, PLAIN_ENGLISH);
  const read = qualifier === "derived" && copy !== "derived" ? `worked out here, from ${of}` : of;
  return [marks.get(id) ?? "", publisher, title, date ?? "", read, url ?? ""];
}

function cellOf(value: string | number | null): string {
  return value === null ? "" : String(value);
}

/** The dictionary of the CSV file: its columns, each code of a measure and each reason for which a row is not drawn. */
export function observationsCsvw({ chart, measures }: Figure, { source }: Provenance): string {
  const { title, subject, unit, observations, note } = chart.value;
  const reasons = Object.entries(measures.value.offChart).map(([code, reason]) => `${code}: ${reason}`);
  const codes = measures.value.measures.map(({ code, counts }) => `${code}: ${counts}`);
  const meant = new Map([
    ["measure", codes],
    ["plot", reasons],
  ]);
  const columns = DATA_DICTIONARY.map((column) => ({
    ...column,
    description: [column.description, ...(meant.get(column.name) ?? [])].join(" "),
  }));
  const description = `${subject}, in ${unit}. ${note}`;
  return printCsvw({ url: observations, title, description, source }, columns, "id");
}

/** Observations, definitions, statuses, reasons and documents as one JSON file. */
export function observationsJson(
  { chart, measures, documents, observations }: Figure,
  provenance: Provenance,
): string {
  const { title, subtitle, subject, unit, asOf, note, undated } = chart.value;
  return printJson({
    format: "briefbook-observations/1",
    title,
    subtitle,
    subject,
    unit,
    asOf,
    note,
    source: provenance.source,
    statuses: Object.fromEntries(
      (["A", "B", "E", "F", "Q"] as const).map((code) => [code, statusInWords(code, PLAIN_ENGLISH)]),
    ),
    qualifiers: QUALIFIERS.filter(Boolean),
    measures: measures.value.measures,
    offChart: measures.value.offChart,
    documents: documents.value.map((document) => ({
      ...document,
      copy: copyInWords(document.copy, PLAIN_ENGLISH),
      citedAs: provenance.marks.get(document.id) ?? null,
    })),
    observations: observations.value.map((row) => ({ ...row, parts: readParts(row.parts) })),
    undated: undated.map(({ claim, value, qualifier }) => ({ claim, value, qualifier })),
  });
}
