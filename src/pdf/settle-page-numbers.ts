import type { PDFDocument } from "@cantoo/pdf-lib";
import { fillPageNumbers, type PageOf } from "./fill-page-numbers.ts";
import { openPdf } from "./read/open-pdf.ts";
import { pagesOfIds } from "./pages-of-ids.ts";
import { runningHeads, sectionsIn } from "./running-heads.ts";

/**
 * What changes from print to print of one page: the numbers in its contents, and the sheet of its running heads; and
 * whether it tells a page behind every reference, those that share one included.
 */
export type Numbering = { readonly pageOf: PageOf; readonly heads: string; readonly tellsAll?: boolean };

/**
 * The prints of a page that settling asks for: first a draft, which tells only where ids stand and so needs no tags
 * and no ink, then prints with a numbering. A page without contents is printed once, without one.
 */
export type Prints = {
  readonly draft: (numbering?: Numbering) => Promise<Uint8Array>;
  readonly final: (numbering?: Numbering) => Promise<Uint8Array>;
};

/** A print whose contents have the numbers of its own pages, read already, or why there is none. */
export type SettledPrint =
  | {
      readonly kind: "settled";
      readonly bytes: Uint8Array;
      readonly document: PDFDocument;
      readonly pages: number;
      readonly numbering: Numbering;
    }
  | { readonly kind: "unsettled"; readonly reasons: readonly string[] };

/**
 * Numbers settle at the second print, as their slots have a fixed width; one more for a page they moved all the same.
 * A page that is told behind a reference only if the next one is elsewhere can move just that, and so be wrong each time:
 * then all are told, in as many prints again.
 */
const MOST_PRINTS = 3;

/**
 * Prints a page until the numbers in its contents, and the sections in its running heads, are those of the print they
 * stand in. CSS would have `target-counter()` for this, which Chromium does not draw. With the numbering that is
 * expected, e.g. that of an earlier print, no draft is needed where it still holds; where it does not, it is one more print.
 */
export async function settlePageNumbers(
  html: string,
  prints: Prints,
  expected?: Numbering,
): Promise<SettledPrint> {
  const sections = sectionsIn(html);
  const isNumbered = fillPageNumbers(html, {}).unknown.length > 0;
  const isGuess = isNumbered && expected?.tellsAll !== true;
  const guess = isGuess && expected ? fillPageNumbers(html, expected.pageOf) : undefined;
  let numbering = guess?.unknown.length === 0 ? expected : undefined;
  let numbered = { html: (numbering && guess?.html) ?? html, heads: numbering?.heads ?? "" };
  const hasDraft = isNumbered && !numbering;
  const most = MAY_BE_UNTOLD.test(html) ? 2 * MOST_PRINTS : MOST_PRINTS;
  for (let count = 1; count <= most; count += 1) {
    const isDraft = hasDraft && count === 1;
    const bytes = isDraft ? await prints.draft() : await prints.final(numbering);
    const document = await openPdf(bytes);
    const { pages, pageOf } = pagesOfIds(document);
    const heads = runningHeads(sections, pageOf, pages);
    const filled = fillPageNumbers(html, pageOf, numbering?.tellsAll);
    if (filled.unknown.length > 0) return { kind: "unsettled", reasons: filled.unknown.map(missingId) };
    const isSettled = filled.html === numbered.html && heads === numbered.heads;
    if (isSettled && !isDraft)
      return { kind: "settled", bytes, document, pages, numbering: { ...numbering, pageOf, heads } };
    numbering = { pageOf, heads, ...(count >= MOST_PRINTS && { tellsAll: true }) };
    numbered = { html: fillPageNumbers(html, pageOf, numbering.tellsAll).html, heads };
  }
  const reason = `The page numbers of the contents did not settle in ${most} prints.`;
  return { kind: "unsettled", reasons: [reason] };
}

const MAY_BE_UNTOLD = /<span\b[^<>]*\sdata-unless-one-page="/u;

function missingId(id: string): string {
  return `The contents name “${id}”, but no link leads to an element of that id.`;
}
