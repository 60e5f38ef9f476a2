import type { PDFDocument } from "@cantoo/pdf-lib";
import { forPaper } from "../for-paper.ts";
import { settlePageNumbers, type Numbering } from "../settle-page-numbers.ts";
import { fetchPage } from "./fetch-page.ts";
import { PrintFailed } from "./print-failed.ts";
import { printPage, type Setting } from "./print-page.ts";

/** A page of the site to print. */
export type PrintJob = {
  readonly id: string;
  /** From the root of the site. e.g. /briefings/al-asad-handover/ */
  readonly path: string;
  /** What it is printed for, where its styles make a difference. e.g. letter */
  readonly paper?: string;
  /** That of an earlier print: where it still holds, one print is enough. */
  readonly expected?: Numbering | undefined;
};

/** A printed page. */
export type PrintedDocument = {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** What the bytes are, read already. */
  readonly document: PDFDocument;
  readonly pages: number;
  /** Its `pageOf` has the page, from 1, of each id that some link of the document leads to. */
  readonly numbering: Numbering;
  /** What its page loaded, as paths from the root of the site. e.g. /assets/styles.css */
  readonly loaded: readonly string[];
};

/**
 * Prints one page with a browser that runs, and again until the numbers in its contents are those of its pages.
 *
 * @throws {PrintFailed} if the page is wrong or takes too long; {BrowserCrashed} if another browser may do better.
 */
export async function printDocument(
  setting: Setting,
  { id, paper, expected }: PrintJob,
): Promise<PrintedDocument> {
  const read = await fetchPage(id, setting.url, setting.timeout);
  const html = paper === undefined ? read : forPaper(read, paper);
  const { result: print, loaded } = await printPage(
    setting,
    html,
    async ({ blank, tagged }) => await settlePageNumbers(html, { draft: blank, final: tagged }, expected),
  );
  if (print.kind === "unsettled") throw new PrintFailed(id, print.reasons);
  const { bytes, document, pages, numbering } = print;
  return { id, bytes, document, pages, numbering, loaded };
}
