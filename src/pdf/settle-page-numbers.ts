import { fillPageNumbers, type PageOf } from "./fill-page-numbers.ts";
import { pagesOfIds } from "./pages-of-ids.ts";
import { runningHeads, sectionsIn } from "./running-heads.ts";

/** What is printed: a page, and the style sheet of its running heads. */
export type Printable = { readonly html: string; readonly heads: string };

/** A print whose contents have the numbers of its own pages, or why there is none. */
export type SettledPrint =
  | { readonly kind: "settled"; readonly bytes: Uint8Array; readonly pages: number; readonly pageOf: PageOf }
  | { readonly kind: "unsettled"; readonly reasons: readonly string[] };

/** Numbers settle at the second print, as their slots have a fixed width; one more for a page they moved all the same. */
const MOST_PRINTS = 3;

/**
 * Prints a page until the numbers in its contents, and the sections in its running heads, are those of the print they
 * stand in: once if it has no contents, as a rule twice. CSS would have `target-counter()` for this, which Chromium does not draw.
 */
export async function settlePageNumbers(
  html: string,
  print: (printable: Printable) => Promise<Uint8Array>,
): Promise<SettledPrint> {
  const sections = sectionsIn(html);
  let numbered = { html, heads: "" };
  for (let count = 1; count <= MOST_PRINTS; count += 1) {
    const bytes = await print(numbered);
    const { pages, pageOf } = await pagesOfIds(bytes);
    const filled = fillPageNumbers(html, pageOf);
    const heads = runningHeads(sections, pageOf, pages);
    if (filled.unknown.length > 0) return { kind: "unsettled", reasons: filled.unknown.map(missingId) };
    const isSettled = filled.html === numbered.html && heads === numbered.heads;
    if (isSettled) return { kind: "settled", bytes, pages, pageOf };
    numbered = { html: filled.html, heads };
  }
  const reason = `The page numbers of the contents did not settle in ${MOST_PRINTS} prints.`;
  return { kind: "unsettled", reasons: [reason] };
}

function missingId(id: string): string {
  return `The contents name “${id}”, but no link leads to an element of that id.`;
}
