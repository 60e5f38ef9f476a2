import type { PDFDocument } from "@cantoo/pdf-lib";
import { readDestinations } from "./read/destinations.ts";
import type { PageOf } from "./fill-page-numbers.ts";

/** How many pages a PDF has, and on which, from 1, each id stands that some link of the document leads to. */
export function pagesOfIds(document: PDFDocument): { readonly pages: number; readonly pageOf: PageOf } {
  const placed = [...readDestinations(document).named].filter(
    (entry): entry is [string, number] => entry[1] !== undefined,
  );
  return { pages: document.getPageCount(), pageOf: Object.fromEntries(placed) };
}
