import type { FoundBrowser } from "../../disk/machine/find-browser.ts";
import { MachineLacks } from "../../machine-lacks.ts";
import { BrowserCrashed } from "./browser-crashed.ts";
import { closeBrowser } from "./close-browser.ts";
import { exitOnSignals } from "./exit-on-signals.ts";
import { inPairs } from "./in-pairs.ts";
import { printDocument, type PrintedDocument, type PrintJob } from "./print-document.ts";
import { startBrowser } from "./start-browser.ts";

export type PrintOptions = {
  readonly browser: FoundBrowser;
  /** Of the server of the built site, without a slash at its end. */
  readonly origin: string;
  readonly jobs: readonly PrintJob[];
  /** The limit of each step, not of the whole. */
  readonly timeoutSeconds?: number;
  /** What is to be done with each document as soon as it is printed, while the browser prints the next two; no others are held. */
  readonly onPrinted: (printed: PrintedDocument) => Promise<void>;
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
export async function printDocuments(options: PrintOptions): Promise<void> {
  const { jobs } = options;
  const signalsAsBefore = exitOnSignals();
  try {
    const printed = new Set<PrintJob>();
    await printAll(options, jobs, printed);
    const left = jobs.filter((job) => !printed.has(job));
    if (left.length > 0) await printAll(options, left, printed);
    const failed = jobs.find((job) => !printed.has(job));
    if (failed)
      throw new MachineLacks(
        `The browser crashed over ${failed.id}, and a fresh one crashed as well.`,
        CRASHES,
      );
  } finally {
    signalsAsBefore();
  }
}

/** Prints with one browser what it can print until it crashes. */
async function printAll(
  { browser: found, origin, timeoutSeconds = 30, onPrinted }: PrintOptions,
  jobs: readonly PrintJob[],
  printed: Set<PrintJob>,
): Promise<void> {
  const timeout = timeoutSeconds * 1000;
  const browser = await startBrowser(found, timeout);
  try {
    await inPairs(
      jobs,
      async (job) => await printDocument({ browser, id: job.id, url: origin + job.path, timeout }, job),
      async (job, print) => {
        await onPrinted(print);
        printed.add(job);
      },
    );
  } catch (error) {
    if (!(error instanceof BrowserCrashed)) throw error;
  } finally {
    await closeBrowser(browser);
  }
}
