import { PDFDict, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { PDFDocument } from "@cantoo/pdf-lib";
import { destinationIn, readDestinations } from "./destinations.ts";

/** A bookmark; `page` counts from 1 and is undefined if it leads to none. `dict` is the live object. */
export type OutlineEntry = {
  readonly title: string;
  readonly page: number | undefined;
  readonly dict: PDFDict;
};

/** The bookmarks of a document in reading order, children after their parent (ISO 32000-1, 12.3.3). */
export function outlineEntries(document: PDFDocument): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const seen = new Set<PDFDict>();
  const { pageOf } = readDestinations(document);
  const visit = (holder: PDFDict): void => {
    let dict = holder.lookup(PDFName.of("First"));
    while (dict instanceof PDFDict && !seen.has(dict)) {
      seen.add(dict);
      entries.push({ title: titleOf(dict), page: pageOf(destinationIn(dict)), dict });
      visit(dict);
      dict = dict.lookup(PDFName.of("Next"));
    }
  };
  const root = document.catalog.lookup(PDFName.of("Outlines"));
  if (root instanceof PDFDict) visit(root);
  return entries;
}

function titleOf(dict: PDFDict): string {
  const title = dict.lookup(PDFName.of("Title"));
  return title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : "";
}
