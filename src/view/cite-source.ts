import type { CitedDocument } from "../chart/cite-documents.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import type { SourceRecord } from "../source/source-record.ts";

/** Stands in a citation where no date is known. */
const NO_DATE = "n.d.";

/**
 * How an article is cited, on one line: what is not known is left out or named as such, never filled in. One without an
 * address is told apart by the hash of its file.
 */
export function citeSource(
  { author, title, publisher, published, url }: SourceEntry,
  { file }: SourceRecord,
): string {
  const parts = [
    author,
    title === null ? "[untitled article]" : `“${title}”`,
    publisher,
    published ?? NO_DATE,
    url ?? `file with SHA-256 ${file.sha256}`,
  ];
  return joined(parts);
}

/** How a document is cited, on one line. */
export function citeDocument({ publisher, title, isDated, date, url }: CitedDocument): string {
  return joined([publisher, `“${title}”`, isDated ? date : NO_DATE, url]);
}

/** No stop stands behind an address: whoever copies it would copy the stop. */
function joined(parts: readonly (string | null)[]): string {
  const text = parts.filter((part) => part !== null).join(", ");
  return /^https?:/u.test(parts.at(-1) ?? "") || text.endsWith(".") ? text : `${text}.`;
}
