import type { PDFDocument } from "@cantoo/pdf-lib";
import type { FoundBrowser } from "../../disk/find-browser.ts";
import { MachineLacks } from "../../machine-lacks.ts";
import type { PageOf } from "../fill-page-numbers.ts";
import { forPaper } from "../for-paper.ts";
import { settlePageNumbers } from "../settle-page-numbers.ts";
import { BrowserCrashed } from "./browser-crashed.ts";
import { closeBrowser } from "./close-browser.ts";
import { exitOnSignals } from "./exit-on-signals.ts";
import { fetchPage } from "./fetch-page.ts";
import { inPairs } from "./in-pairs.ts";
import { PrintFailed } from "./print-failed.ts";
import { printPage, type Setting } from "./print-page.ts";
import { startBrowser } from "./start-browser.ts";

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

export type PrintOptions = {
  readonly browser: FoundBrowser;
  /** Of the server of the built site, without a slash at its end. */
  readonly origin: string;
  readonly jobs: readonly PrintJob[];
  /** The limit of each step, not of the whole. */
  readonly timeoutSeconds?: number;
  /** What is to be done with each document as soon as it is printed, while the browser prints the next. */
  readonly onPrinted?: (printed: PrintedDocument) => Promise<void>;
};

const CRASHES =
  "Often it lacks memory or room in /dev/shm: give it more, or name another browser by PUPPETEER_EXECUTABLE_PATH.";

/**
 * Prints pages of a site, two at a time, each in a fresh context with scripts off, and prints again until the
 * numbers in its contents are those of the pages. Fonts come from the site's own styles.
 *
 * @throws {PrintFailed} if a page asks for anything outside the site, for something that is not there, or takes longer
 * than the limit; {MachineLacks} if the browser does not start, or crashes twice. The browser and its profile are gone in any case.
 */
export async function printDocuments(options: PrintOptions): Promise<readonly PrintedDocument[]> {
  const { jobs } = options;
  const signalsAsBefore = exitOnSignals();
  try {
    const printed = new Map<PrintJob, PrintedDocument>();
    await printAll(options, jobs, printed);
    const left = jobs.filter((job) => !printed.has(job));
    if (left.length > 0) await printAll(options, left, printed);
    return jobs.map((job) => {
      const print = printed.get(job);
      if (print) return print;
      throw new MachineLacks(`The browser crashed over ${job.id}, and a fresh one crashed as well.`, CRASHES);
    });
  } finally {
    signalsAsBefore();
  }
}

/** Prints with one browser what it can print until it crashes. */
async function printAll(
  { browser: found, origin, timeoutSeconds = 30, onPrinted }: PrintOptions,
  jobs: readonly PrintJob[],
  printed: Map<PrintJob, PrintedDocument>,
): Promise<void> {
  const timeout = timeoutSeconds * 1000;
  const browser = await startBrowser(found, timeout);
  try {
    await inPairs(jobs, async (job) => {
      const print = await printDocument({ browser, id: job.id, url: origin + job.path, timeout }, job);
      await onPrinted?.(print);
      printed.set(job, print);
    });
  } catch (error) {
    if (!(error instanceof BrowserCrashed)) throw error;
  } finally {
    await closeBrowser(browser);
  }
}

async function printDocument(setting: Setting, { id, paper }: PrintJob): Promise<PrintedDocument> {
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
