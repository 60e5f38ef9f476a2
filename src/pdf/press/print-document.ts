import type { PDFDocument } from "@cantoo/pdf-lib";
import type { PageOf } from "../fill-page-numbers.ts";
import { forPaper } from "../for-paper.ts";
import { settlePageNumbers } from "../settle-page-numbers.ts";
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
};

/** A printed page; `pageOf` has the page, from 1, of each id that some link of the document leads to. */
export type PrintedDocument = {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** What the bytes are, read already. */
  readonly document: PDFDocument;
  readonly pages: number;
  readonly pageOf: PageOf;
  /** What its page loaded, as paths from the root of the site. e.g. /assets/styles.css */
  readonly loaded: readonly string[];
};

/**
 * Prints one page with a browser that runs, and again until the numbers in its contents are those of its pages.
 *
 * @throws {PrintFailed} if the page is wrong or takes too long; {BrowserCrashed} if another browser may do better.
 */
export async function printDocument(setting: Setting, { id, paper }: PrintJob): Promise<PrintedDocument> {
  const read = await fetchPage(id, setting.url, setting.timeout);
  const html = paper === undefined ? read : forPaper(read, paper);
  const { result: print, loaded } = await printPage(
    setting,
    html,
    async (prints) => await settlePageNumbers(html, prints),
  );
  if (print.kind === "unsettled") throw new PrintFailed(id, print.reasons);
  const { bytes, document, pages, pageOf } = print;
  return { id, bytes, document, pages, pageOf, loaded };
}
