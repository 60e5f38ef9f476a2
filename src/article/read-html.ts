import type { ExtractedText } from "./extraction.ts";
import { htmlMetadata } from "./html-metadata.ts";
import { readPage } from "./read-page.ts";
import type { Unreadable } from "./unreadable.ts";

/**
 * Counted up whenever the same page may give another text or other statements than before, be it by a change here or
 * in the parser. Records keep it, so that the change is noticed.
 */
export const HTML_EXTRACTOR = "html/3";

/** Reads the article of a page: what its reader sees of it, and what the page says of itself. */
export function readHtml(html: string): ExtractedText | Unreadable {
  const page = readPage(html);
  if (!page.ok) return page;
  const { document, text, passages, headlines, hidden } = page;
  const stated = htmlMetadata(document, headlines);
  return { ok: true, text, passages, extraction: { extractor: HTML_EXTRACTOR, stated, hidden } };
}
