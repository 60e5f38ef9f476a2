import type { Column } from "./data-dictionary.ts";
import { printJson } from "./print-json.ts";

/** What is said of a table as a whole. */
export type TableWords = {
  /** The file, which stands beside its dictionary. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** Which briefing it belongs to. */
  readonly source: string;
};

/**
 * The dictionary of a CSV file as CSV on the Web (W3C, Metadata Vocabulary for Tabular Data, 2015), to stand beside it as
 * `<file>-metadata.json`, where readers look for it.
 */
export function printCsvw(
  { url, title, description, source }: TableWords,
  columns: readonly Column[],
  primaryKey: string | readonly string[],
): string {
  return printJson({
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url,
    "dc:title": title,
    "dc:description": `${description} A cell that a spreadsheet would take for a formula begins with an apostrophe.`,
    "dc:source": source,
    dialect: { encoding: "utf-8", header: true, delimiter: ",", quoteChar: '"', doubleQuote: true },
    tableSchema: {
      columns: columns.map(({ name, description: meaning, datatype, required, separator }) => ({
        name,
        titles: name,
        "dc:description": meaning,
        datatype,
        ...(required && { required }),
        ...(separator !== undefined && { separator }),
      })),
      primaryKey,
    },
  });
}
