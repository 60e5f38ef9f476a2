import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../../src/disk/machine/find-browser.ts";
import { viewsOf } from "../../src/disk/site/load-views.ts";
import type { PrintSource } from "../../src/disk/print/print-key.ts";
import { checkFolders, PROJECT_ROOT } from "../../src/disk/project.ts";
import { readEnglish } from "../../src/disk/read-catalogues.ts";
import { renderPages } from "../../src/disk/site/render-pages.ts";
import { serveFolder } from "../../src/disk/serve/serve-folder.ts";
import { sourceReader } from "../../src/disk/print/source-reader.ts";
import { writeDownloads } from "../../src/disk/site/write-downloads.ts";
import { documentsOf } from "../../src/pdf/briefing-documents.ts";
import { closeBrowser } from "../../src/pdf/press/close-browser.ts";
import { startBrowser } from "../../src/pdf/press/start-browser.ts";
import { page, withSite } from "../pdf/print-site.ts";
import { madeUpDocument } from "./made-up-document.ts";
import { measureMemory } from "./measure-memory.ts";
import { measurePrints, measureTogether, printOurs, secondsOf } from "./measure-prints.ts";
import { measurePeers } from "./peers.ts";

/** How much dearer a document may be than its bare print; seconds for the four; kilobytes a document. */
const GOALS = { ratio: 1.35, together: 4, growth: 40 } as const;

const SMALL_DOCUMENTS = 500;

/** Where a measurement goes: a line to print, and what is held against a goal, a number of the same unit. */
export type Tell = {
  readonly print: (line: string) => void;
  readonly reach: (name: string, used: number, goal: number) => void;
};

/** Says what PDFs take beside the bare print of the same page and beside other programs, and whether memory grows. */
export async function benchPdfs(tell: Tell): Promise<void> {
  tell.print(
    `load of the machine: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(", ")}`,
  );
  await benchShipped(tell);
  for (const pages of [16, 120]) {
    await withSite({ "index.html": madeUpDocument(pages) }, async (site) => {
      await benchPage(tell, site, madeUpDocument(pages));
    });
  }
  const small = page("<h1>Small</h1><p>A page.</p>");
  await withSite({ "index.html": small }, async (site) => {
    const growth = await withBrowser(
      site,
      async (browser, origin) => await measureMemory(browser, origin, sourceOf(small), SMALL_DOCUMENTS),
    );
    const goal = `(goal ${GOALS.growth} kB)`;
    const words = `browser ${growth.browser.toFixed(1)} kB, ours ${growth.ours.toFixed(1)} kB a document`;
    tell.print(`${`memory over ${SMALL_DOCUMENTS} documents ${goal}`.padEnd(46)} ${words}`);
    tell.reach("memory of the browser", growth.browser, GOALS.growth);
    tell.reach("memory of our process", growth.ours, GOALS.growth);
  });
}

async function benchShipped(tell: Tell): Promise<void> {
  const site = await mkdtemp(join(tmpdir(), "briefbook-bench-"));
  try {
    const texts = await readEnglish();
    const checked = await checkFolders({ dataFolder: join(PROJECT_ROOT, "data") });
    const made = await writeDownloads(checked, viewsOf(checked, texts), site, texts);
    const views = made.map(({ view }) => view);
    await renderPages(views, site, texts);
    const read = sourceReader(site, texts);
    const wanted = views.flatMap((view) => documentsOf(view, texts).map((document) => ({ view, document })));
    const sources = await Promise.all(wanted.map(async ({ view, document }) => await read(view, document)));
    // The first prints of a process are what a build has: they are measured before anything is warm.
    const seconds = await withBrowser(
      site,
      async (browser, origin) => await measureTogether(browser, origin, sources),
    );
    tell.print(
      `${`the documents of the site (goal ${GOALS.together} s)`.padEnd(46)} ${seconds.toFixed(2)} s after launch`,
    );
    tell.reach("the documents of the site", seconds, GOALS.together);
    await withBrowser(site, async (browser, origin) => {
      for (const [index, source] of sources.entries()) {
        const name = wanted[index]?.document.variant.name ?? "";
        const prints = await measurePrints(browser, origin, source);
        tellPrints(tell, name, prints);
      }
    });
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}

async function benchPage(tell: Tell, site: string, html: string): Promise<void> {
  const source = sourceOf(html);
  const { pages } = await withBrowser(site, async (browser, origin) => {
    const prints = await measurePrints(browser, origin, source, 3);
    tellPrints(tell, "made up", prints);
    return prints;
  });
  const whole = await secondsOf(
    async () =>
      void (await withBrowser(site, async (browser, origin) => await printOurs(browser, origin, source))),
  );
  const server = await serveFolder(site);
  try {
    const peers = await measurePeers(`${server.origin}/`, site, await findBrowser());
    const others = peers.map(
      ({ name, result }) => `${name} ${typeof result === "number" ? `${result.toFixed(1)} s` : result}`,
    );
    tell.print(
      `${`  ${pages} pages from launch to file`.padEnd(46)} ours ${whole.toFixed(1)} s; ${others.join("; ")}`,
    );
  } finally {
    await server.close();
  }
}

function tellPrints(
  { print, reach }: Tell,
  name: string,
  { bare, ours, pages }: Awaited<ReturnType<typeof measurePrints>>,
): void {
  const title = `${name}, ${pages} pages (goal ${GOALS.ratio} times bare)`;
  print(
    `${title.padEnd(46)} ${ours.toFixed(2)} s, bare ${bare.toFixed(2)} s: ${(ours / bare).toFixed(2)} times`,
  );
  reach(`${name}, ${pages} pages`, ours / bare, GOALS.ratio);
}

function sourceOf(html: string): PrintSource {
  const meta = {
    title: "Trial",
    author: "The desk",
    subject: "A trial",
    keywords: [],
    language: "en-GB",
    date: "2026-11-21",
    headings: [],
    pageInWords: (number: number) => `page ${number}`,
  };
  return { html, path: "/", paper: "a4", meta, attachments: [] };
}

async function withBrowser<Result>(
  site: string,
  run: (browser: Awaited<ReturnType<typeof startBrowser>>, origin: string) => Promise<Result>,
): Promise<Result> {
  const server = await serveFolder(site);
  const browser = await startBrowser(await findBrowser(), 120_000);
  try {
    return await run(browser, server.origin);
  } finally {
    await closeBrowser(browser);
    await server.close();
  }
}
