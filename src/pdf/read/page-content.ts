import type { PDFObject, PDFPage } from "@cantoo/pdf-lib";
import { readContent, type PageContent } from "./read-content.ts";
import { streamBytes } from "./stream-bytes.ts";

/** What the content of a page paints. Several checks ask for it; it is read once. */
export function pageContent(page: PDFPage): PageContent {
  const contents = page.node.Contents();
  const known = contents && READ.get(contents);
  if (known) return known;
  const content = readContent(streamBytes(contents));
  if (contents) READ.set(contents, content);
  return content;
}

/** Whoever changes a page writes new contents. */
const READ = new WeakMap<PDFObject, PageContent>();
