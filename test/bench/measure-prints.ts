import type { Browser } from "puppeteer";
import { finishPdf } from "../../src/pdf/finish-pdf.ts";
import { forPaper } from "../../src/pdf/for-paper.ts";
import { inPairs } from "../../src/pdf/press/in-pairs.ts";
import { printDocument, type PrintedDocument } from "../../src/pdf/press/print-document.ts";
import type { PrintSource } from "../../src/disk/print/print-key.ts";

const [ROUNDS, TIMEOUT] = [5, 120_000];

/** Medians of seconds: Chromium's own print of a page, and ours from the page to the finished bytes. */
export type Prints = { readonly bare: number; readonly ours: number; readonly pages: number };

/** Prints a page by turns as Chromium does and as we do, with one browser, some rounds after a first that warms up both. */
export async function measurePrints(
  browser: Browser,
  origin: string,
  source: PrintSource,
  rounds = ROUNDS,
): Promise<Prints> {
  const [bare, ours]: number[][] = [[], []];
  let pages = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const first = await secondsOf(async () => await printBare(browser, origin, source));
    const second = await secondsOf(async () => void (pages = await printOurs(browser, origin, source)));
    if (round === 0) continue;
    bare?.push(first);
    ours?.push(second);
  }
  return { bare: median(bare ?? []), ours: median(ours ?? []), pages };
}

/** Seconds from a started browser to the finished bytes of all documents, two at a time as in a build. */
export async function measureTogether(
  browser: Browser,
  origin: string,
  sources: readonly PrintSource[],
): Promise<number> {
  return await secondsOf(
    async () =>
      await inPairs(
        sources,
        async (source) => await printOnly(browser, origin, source),
        async ({ meta, attachments }, { document }) => void (await finishPdf(document, meta, attachments)),
      ),
  );
}

/** What anybody would do: open the page, print it with tags and bookmarks. */
async function printBare(
  browser: Browser,
  origin: string,
  { html, path, paper }: PrintSource,
): Promise<void> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const url = origin + path;
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const body = forPaper(html, paper);
    const isPage = request.url() === url;
    void (isPage ? request.respond({ contentType: "text/html; charset=utf-8", body }) : request.continue());
  });
  await page.goto(url, { waitUntil: "load" });
  await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  await context.close();
}

export async function printOurs(browser: Browser, origin: string, source: PrintSource): Promise<number> {
  const { document, pages } = await printOnly(browser, origin, source);
  await finishPdf(document, source.meta, source.attachments);
  return pages;
}

async function printOnly(
  browser: Browser,
  origin: string,
  { path, paper }: PrintSource,
): Promise<PrintedDocument> {
  const setting = { browser, id: path, url: origin + path, timeout: TIMEOUT };
  return await printDocument(setting, { id: path, path, paper });
}

export async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
