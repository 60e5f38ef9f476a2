import type { Texts } from "../texts/texts.ts";
import type { CitedDocument } from "../chart/cite-documents.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import type { SourceRecord } from "../source/source-record.ts";

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
    title === null ? texts.say("citation.untitled") : texts.say("general.quote", { quote: title }),
    publisher,
    published ?? texts.say("citation.no-date"),
    url ?? texts.say("citation.file", { digits: file.sha256 }),
  ];
  return joined(parts, texts.say("general.comma"));
}

/** How a document is cited, on one line. */
export function citeDocument({ publisher, title, isDated, date, url }: CitedDocument, texts: Texts): string {
  const parts = [
    publisher,
    texts.say("general.quote", { quote: title }),
    isDated ? date : texts.say("citation.no-date"),
    url,
  ];
  return joined(parts, texts.say("general.comma"));
}

/** No stop stands behind an address: whoever copies it would copy the stop. */
function joined(parts: readonly (string | null)[], comma: string): string {
  const text = parts.filter((part) => part !== null).join(comma);
  return /^https?:/u.test(parts.at(-1) ?? "") || text.endsWith(".") ? text : `${text}.`;
}
