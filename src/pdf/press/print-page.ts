import { ProtocolError, TimeoutError, type Browser, type Page } from "puppeteer";
import type { Numbering } from "../settle-page-numbers.ts";
import { BrowserCrashed } from "./browser-crashed.ts";
import { guardRequests, type Observed } from "./guard-requests.ts";
import { loadFonts } from "./load-fonts.ts";
import { loadPictures } from "./load-pictures.ts";
import { hiddenAtFirst, WINDOW } from "./on-paper-only.ts";
import { preparePrint } from "./prepare-print.ts";
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

/** The prints that can be had of a loaded page: with nothing drawn, to learn where ids stand; to be looked at; and tagged. */
export type PagePrints = Readonly<
  Record<"blank" | "plain" | "tagged", (numbering?: Numbering) => Promise<Uint8Array>>
>;

/** What was made of the prints, and the paths of the site that the page loaded for them. */
export type PageUse<Result> = { readonly result: Result; readonly loaded: readonly string[] };

/**
 * Loads the given page as if it stood at the job's address, in a fresh context with scripts off, and prints it as often
 * as `use` asks.
 *
 * @throws {PrintFailed} if the page is wrong or takes too long; {BrowserCrashed} if another browser may do better.
 */
export async function printPage<Result>(
  setting: Setting,
  html: string,
  use: (prints: PagePrints) => Promise<Result>,
): Promise<PageUse<Result>> {
  const { browser, id, timeout } = setting;
  const observed: Observed = { reasons: new Set(), loaded: new Set() };
  const { reasons, loaded } = observed;
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
    const print = async (kind: keyof PagePrints, numbering?: Numbering): Promise<Uint8Array> => {
      await preparePrint(page, numbering, kind === "blank");
      const tagged = kind === "tagged";
      const bytes = await page.pdf({ ...HOW, tagged, outline: tagged, timeout });
      if (reasons.size > 0) throw new PrintFailed(id, [...reasons]);
      return bytes;
    };
    const work = async (): Promise<Result> => {
      await load(page, setting, html, observed);
      // What is wrong is known: a print would only cost time.
      if (reasons.size > 0) throw new PrintFailed(id, [...reasons]);
      return await use({
        blank: async (numbering) => await print("blank", numbering),
        plain: async (numbering) => await print("plain", numbering),
        tagged: async (numbering) => await print("tagged", numbering),
      });
    };
    const result = await Promise.race([work(), crashed]);
    await context.close();
    return { result, loaded: [...loaded].toSorted() };
  } catch (error) {
    if (error instanceof PrintFailed) throw error;
    if (crash !== undefined || !browser.connected)
      throw new BrowserCrashed("The browser crashed.", { cause: error });
    if (isLate(error)) reasons.add(`It took longer than ${timeout / 1000} s: ${error.message}`);
    if (reasons.size === 0) throw error;
    throw new PrintFailed(id, [...reasons], { cause: error });
  }
}

const HOW = { preferCSSPageSize: true, printBackground: true, waitForFonts: true } as const;

/** Puppeteer has two errors for steps that take too long: its own, and one for an answer that never came. */
function isLate(error: unknown): error is Error {
  return (
    error instanceof TimeoutError || (error instanceof ProtocolError && error.message.includes("timed out"))
  );
}

async function load(page: Page, { url, timeout }: Setting, html: string, observed: Observed): Promise<void> {
  page.setDefaultTimeout(timeout);
  await page.setJavaScriptEnabled(false);
  await page.emulateMediaType("print");
  await page.setViewport(WINDOW);
  await guardRequests(page, url, hiddenAtFirst(html), observed);
  await page.goto(url, { waitUntil: "load" });
  const [fonts] = await Promise.all([loadFonts(page), loadPictures(page)]);
  for (const font of fonts) observed.reasons.add(font);
}
