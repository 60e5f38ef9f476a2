import { readDestinations } from "./destinations.ts";
import type { PageOf } from "./fill-page-numbers.ts";
import { openPdf } from "./open-pdf.ts";

/** How many pages a PDF has, and on which, from 1, each id stands that some link of the document leads to. */
export async function pagesOfIds(
  bytes: Uint8Array,
): Promise<{ readonly pages: number; readonly pageOf: PageOf }> {
  const document = await openPdf(bytes);
  const placed = [...readDestinations(document).named].filter(
    (entry): entry is [string, number] => entry[1] !== undefined,
  );
  return { pages: document.getPageCount(), pageOf: Object.fromEntries(placed) };
}
