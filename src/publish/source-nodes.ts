import { parseEdtf } from "../claim/edtf.ts";
import type { Document } from "../figure/document.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import type { Node } from "./json-ld.ts";

/** An article of the register, with what is known of it and nothing else. */
export function articleNode(source: SourceEntry, page: string): Node {
  const { id, title, author, publisher, published, url, descriptor } = source;
  return {
    "@id": `${page}#source-${id}`,
    "@type": "NewsArticle",
    headline: title ?? undefined,
    // Whether a byline names a person, several or a desk is not known.
    creditText: author ?? undefined,
    publisher: organization(publisher),
    datePublished: isoDate(published),
    url: url ?? undefined,
    description: descriptor,
  };
}

/** A document behind numbers and context. */
export function documentNode({ id, title, publisher, date, url }: Document, page: string): Node {
  return {
    "@id": `${page}#document-${id}`,
    "@type": "CreativeWork",
    name: title,
    publisher: organization(publisher),
    datePublished: isoDate(date),
    url: url ?? undefined,
  };
}

function organization(name: string | null): Node | undefined {
  return name === null ? undefined : { "@type": "Organization", name };
}

/** Registers hold dates as articles print them; only those of the calendar are dates to a machine. */
function isoDate(text: string | null): string | undefined {
  const isDate =
    text !== null && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(text) && parseEdtf(text) !== undefined;
  return isDate ? text : undefined;
}
