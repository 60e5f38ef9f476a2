import type { Texts } from "../texts/texts.ts";
import type { CitedDocument } from "../chart/cite-documents.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import type { SourceRecord } from "../source/source-record.ts";

/** Stands in a citation of a document where no date is known. */
const NO_DATE = "n.d.";

/**
 * How an article is cited, on one line: what is not known is left out or named as such, never filled in. One without an
 * address is told apart by the hash of its file.
 */
export function citeSource(
  { author, title, publisher, published, url }: SourceEntry,
  { file }: SourceRecord,
  texts: Texts,
): string {
  const parts = [
    author,
    title === null ? texts.say("citation.untitled") : `“${title}”`,
    publisher,
    published ?? texts.say("citation.no-date"),
    url ?? texts.say("citation.file", { digits: file.sha256 }),
  ];
  return joined(parts, texts.say("general.comma"));
}

/** How a document is cited, on one line. */
export function citeDocument({ publisher, title, isDated, date, url }: CitedDocument): string {
  return joined([publisher, `“${title}”`, isDated ? date : NO_DATE, url]);
}

/** No stop stands behind an address: whoever copies it would copy the stop. */
function joined(parts: readonly (string | null)[], comma = ", "): string {
  const text = parts.filter((part) => part !== null).join(comma);
  return /^https?:/u.test(parts.at(-1) ?? "") || text.endsWith(".") ? text : `${text}.`;
}
