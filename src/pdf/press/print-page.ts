import { ProtocolError, TimeoutError, type Browser, type Page } from "puppeteer";
import type { Printable } from "../settle-page-numbers.ts";
import { BrowserCrashed } from "./browser-crashed.ts";
import { guardRequests } from "./guard-requests.ts";
import { loadFonts } from "./load-fonts.ts";
import { PrintFailed } from "./print-failed.ts";

/** What stays the same while one document is printed. */
export type Setting = {
  readonly browser: Browser;
  /** The id of the print job. */
  readonly id: string;
  readonly url: string;
  /** Milliseconds, for each step. */
  readonly timeout: number;
};

/**
 * Prints the given page as if it stood at the job's address, in a fresh context with scripts off.
 *
 * @throws {PrintFailed} if the page is wrong or takes too long; {BrowserCrashed} if another browser may do better.
 */
export async function printPage(setting: Setting, printable: Printable): Promise<Uint8Array> {
  const { browser, id, timeout } = setting;
  const reasons = new Set<string>();
  let crash: Error | undefined;
  try {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const crashed = new Promise<never>((_resolve, reject) => {
      page.once("error", (error) => {
        crash = error;
        reject(error);
      });
    });
    const bytes = await Promise.race([loadAndPrint(page, setting, printable, reasons), crashed]);
    await context.close();
    if (reasons.size === 0) return bytes;
  } catch (error) {
    if (crash !== undefined || !browser.connected)
      throw new BrowserCrashed("The browser crashed.", { cause: error });
    if (isLate(error)) reasons.add(`It took longer than ${timeout / 1000} s: ${error.message}`);
    if (reasons.size === 0) throw error;
  }
  throw new PrintFailed(id, [...reasons]);
}

/** Puppeteer has two errors for steps that take too long: its own, and one for an answer that never came. */
function isLate(error: unknown): error is Error {
  return (
    error instanceof TimeoutError || (error instanceof ProtocolError && error.message.includes("timed out"))
  );
}

async function loadAndPrint(
  page: Page,
  { url, timeout }: Setting,
  printable: Printable,
  reasons: Set<string>,
): Promise<Uint8Array> {
  page.setDefaultTimeout(timeout);
  await page.setJavaScriptEnabled(false);
  await page.emulateMediaType("print");
  await guardRequests(page, url, printable, reasons);
  await page.goto(url, { waitUntil: "load" });
  for (const font of await loadFonts(page)) reasons.add(font);
  // What is wrong is known: a print would only cost time.
  if (reasons.size > 0) return new Uint8Array();
  return await page.pdf({
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    printBackground: true,
    waitForFonts: true,
    timeout,
  });
}
