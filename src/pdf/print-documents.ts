import {
  launch as launchWithPuppeteer,
  ProtocolError,
  TimeoutError,
  type Browser,
  type HTTPRequest,
  type Page,
} from "puppeteer";
import type { FoundBrowser } from "../disk/find-browser.ts";
import { MachineLacks } from "../machine-lacks.ts";
import type { PageOf } from "./fill-page-numbers.ts";
import { forPaper } from "./for-paper.ts";
import { PrintFailed } from "./print-failed.ts";
import { settlePageNumbers, type Printable } from "./settle-page-numbers.ts";

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
  readonly pages: number;
  readonly pageOf: PageOf;
};

export type PrintOptions = {
  readonly browser: FoundBrowser;
  /** Of the server of the built site, without a slash at its end. */
  readonly origin: string;
  readonly jobs: readonly PrintJob[];
  /** The limit of each step, not of the whole. */
  readonly timeoutSeconds?: number;
};

/** What stays the same while one document is printed. */
type Setting = {
  readonly browser: Browser;
  readonly job: PrintJob;
  readonly url: string;
  readonly timeout: number;
};

/** The browser or the page's renderer died: worth a second try, unlike a page that is wrong. */
class BrowserCrashed extends Error {}

const CLOSING_MILLISECONDS = 2000;

/**
 * Prints pages of a site one after the other, each in a fresh context with scripts off, and prints again until the
 * numbers in its contents are those of the pages. Fonts come from the site's own styles.
 *
 * @throws {PrintFailed} if a page asks for anything outside the site, for something that is not there, or takes longer
 * than the limit; {MachineLacks} if the browser does not start. The browser and its profile are gone in any case.
 */
export async function printDocuments(options: PrintOptions): Promise<readonly PrintedDocument[]> {
  const timeout = (options.timeoutSeconds ?? 30) * 1000;
  const printed: PrintedDocument[] = [];
  const signalsAsBefore = exitOnSignals();
  let browser: Browser | undefined;
  try {
    browser = await launch(options.browser, timeout);
    for (const job of options.jobs) {
      const setting = { job, url: options.origin + job.path, timeout };
      try {
        printed.push(await printDocument({ browser, ...setting }));
      } catch (error) {
        if (!(error instanceof BrowserCrashed)) throw error;
        await close(browser);
        browser = await launch(options.browser, timeout);
        printed.push(await printDocument({ browser, ...setting }).catch(reportSecondCrash(job)));
      }
    }
  } finally {
    if (browser !== undefined) await close(browser);
    signalsAsBefore();
  }
  return printed;
}

/** e.g. 143 is the status of a program that SIGTERM ended. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Lets signals end the process by way of its exit, at which Puppeteer kills the browser and removes its profile. Left
 * to itself Puppeteer closes the browser on SIGTERM and keeps the process alive: that looks like a crash, and a stopped
 * build would print on. Answers with a function that takes the handlers away.
 */
function exitOnSignals(): () => void {
  const exit = (signal: keyof typeof SIGNALS): never => process.exit(SIGNALS[signal]);
  const signals = Object.keys(SIGNALS);
  for (const signal of signals) process.on(signal, exit);
  return () => {
    for (const signal of signals) process.off(signal, exit);
  };
}

function reportSecondCrash(job: PrintJob): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof BrowserCrashed)) throw error;
    throw new PrintFailed(job.id, ["The browser crashed, and a fresh one crashed as well."], {
      cause: error,
    });
  };
}

async function printDocument(setting: Setting): Promise<PrintedDocument> {
  const { id, paper } = setting.job;
  const read = await fetchPage(setting);
  const html = paper === undefined ? read : forPaper(read, paper);
  const print = await settlePageNumbers(html, async (printable) => await printOnce(setting, printable));
  if (print.kind === "unsettled") throw new PrintFailed(id, print.reasons);
  const { bytes, pages, pageOf } = print;
  return { id, bytes, pages, pageOf };
}

async function fetchPage({ job, url, timeout }: Setting): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeout), redirect: "error" });
    if (response.ok) return await response.text();
    throw new PrintFailed(job.id, [`${url} answers with ${response.status}.`]);
  } catch (error) {
    if (error instanceof PrintFailed) throw error;
    throw new PrintFailed(job.id, [`${url} could not be read.`], { cause: error });
  }
}

/** Prints the given page as if it stood at the job's address. */
async function printOnce(setting: Setting, printable: Printable): Promise<Uint8Array> {
  const { browser, job, timeout } = setting;
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
    const bytes = await Promise.race([printPage(page, setting, printable, reasons), crashed]);
    await context.close();
    if (reasons.size === 0) return bytes;
  } catch (error) {
    if (crash !== undefined || !browser.connected)
      throw new BrowserCrashed("The browser crashed.", { cause: error });
    if (isLate(error)) reasons.add(`It took longer than ${timeout / 1000} s: ${error.message}`);
    if (reasons.size === 0) throw error;
  }
  throw new PrintFailed(job.id, [...reasons]);
}

/** Puppeteer has two errors for steps that take too long: its own, and one for an answer that never came. */
function isLate(error: unknown): error is Error {
  return (
    error instanceof TimeoutError || (error instanceof ProtocolError && error.message.includes("timed out"))
  );
}

async function printPage(
  page: Page,
  setting: Setting,
  printable: Printable,
  reasons: Set<string>,
): Promise<Uint8Array> {
  const { url, timeout } = setting;
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

/** The sheet of the running heads, beside the page; there is no such file, and the security policy allows no style in the page. */
const HEADS = "running-heads.css";

function linked(html: string, heads: string): string {
  return heads === "" ? html : html.replace("</head>", `<link rel="stylesheet" href="${HEADS}">\n</head>`);
}

/** Answers the page itself and the sheet of its running heads, lets the site through, stops all else, and notes what went wrong. */
async function guardRequests(
  page: Page,
  url: string,
  { html, heads }: Printable,
  reasons: Set<string>,
): Promise<void> {
  const headsUrl = new URL(HEADS, url).href;
  const { origin } = new URL(url);
  const answer = async (request: HTTPRequest): Promise<void> => {
    const target = request.url();
    if (request.isNavigationRequest() && request.frame() === page.mainFrame() && target === url) {
      await request.respond({ contentType: "text/html; charset=utf-8", body: linked(html, heads) });
    } else if (heads !== "" && target === headsUrl) {
      await request.respond({ contentType: "text/css; charset=utf-8", body: heads });
    } else if (target === `${origin}/favicon.ico`) {
      // Whole Chromes ask for it on their own account, not on the page's.
      await request.respond({ status: 204 });
    } else if (target.startsWith("data:") || new URL(target).origin === origin) {
      await request.continue();
    } else {
      reasons.add(`It asks for ${target}, which is outside the site.`);
      await request.abort("blockedbyclient");
    }
  };
  await page.setRequestInterception(true);
  // A request whose page is gone can no longer be answered; that failure surfaces where the page is awaited.
  page.on("request", (request) => void answer(request).catch(() => undefined));
  page.on("response", (response) => {
    if (response.status() >= 400) reasons.add(`${response.url()} answers with ${response.status()}.`);
  });
  page.on("requestfailed", (request) => {
    const target = request.url();
    if (target.startsWith(`${origin}/`))
      reasons.add(`${target} could not be loaded (${request.failure()?.errorText}).`);
  });
  page.on("console", (message) => {
    // Failed resources, which are told above with their addresses, are repeated here without.
    const repeats = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !repeats) reasons.add(`The browser reports: ${message.text()}`);
  });
}

/**
 * Loads every font face of the styles, and answers with those that could not be. Without this a face that stands in
 * the margin boxes alone is first asked for by the print itself, which does not wait and takes a font of the system.
 */
async function loadFonts(page: Page): Promise<readonly string[]> {
  const faces = await page.evaluate(async () => {
    await Promise.allSettled([...document.fonts].map((face) => face.load()));
    await document.fonts.ready;
    return [...document.fonts].map(({ family, weight, style, status }) => ({
      name: `${family} ${weight} ${style}`,
      status,
    }));
  });
  return faces
    .filter(({ status }) => status !== "loaded")
    .map(({ name }) => `The font ${name} could not be loaded.`);
}

/** Starts the browser, trying twice; its profile is a temporary folder that Puppeteer removes with it. */
async function launch(found: FoundBrowser, timeout: number): Promise<Browser> {
  const start = async () =>
    await launchWithPuppeteer({
      executablePath: found.path,
      args: [...found.args],
      headless: found.path.includes("headless-shell") ? "shell" : true,
      env: { ...process.env, TZ: "UTC", LANG: "C.UTF-8", LC_ALL: "C.UTF-8", LANGUAGE: "en" },
      timeout,
      protocolTimeout: timeout,
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
    });
  try {
    return await start().catch(start);
  } catch (error) {
    throw new MachineLacks(
      `The browser ${found.path} was found but does not start.`,
      "Run it by hand to see why; a container may lack its libraries, or forbid the sandbox to users other than root.",
      { cause: error },
    );
  }
}

/** Closes a browser; one that does not answer is killed, with its children. */
async function close(browser: Browser): Promise<void> {
  const child = browser.process();
  const closing = browser.close().catch(() => undefined);
  if (await endsWithin(closing, CLOSING_MILLISECONDS)) return;
  try {
    // Puppeteer starts it as the leader of a process group where the system has such; Debian's launcher is a shell
    // script, whose death alone would leave the browser running.
    if (child?.pid !== undefined && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
    else child?.kill("SIGKILL");
  } catch {
    // It was gone already.
  }
  await endsWithin(closing, CLOSING_MILLISECONDS);
}

async function endsWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const ended = await Promise.race([promise.then(() => true), late]);
  clearTimeout(timer);
  return ended;
}
