import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { launch, type Browser } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findOrInstallBrowser } from "../../src/disk/machine/install-browser.ts";
import { loadViews } from "../../src/disk/site/load-views.ts";
import { readEnglish } from "../../src/disk/read-catalogues.ts";
import { renderPages } from "../../src/disk/site/render-pages.ts";
import { serveFolder, type ServedFolder } from "../../src/disk/serve/serve-folder.ts";

const BRIEFING = "briefings/al-asad-handover/";
const PAGES = ["", BRIEFING, `${BRIEFING}handout/`, "method/", "accessibility/", "search/", "404.html"];
const VIEWS = PAGES.flatMap((path) => [360, 1280].map((width) => ({ path, width })));
/** Longer than any browser waits with the first text. */
const LATE = 800;

let folder: string;
let server: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-first-view-"));
  await renderPages(await loadViews(), folder, await readEnglish());
  server = await serveFolder(folder);
  const found = await findOrInstallBrowser(() => undefined);
  browser = await launch({ executablePath: found.path, args: [...found.args] });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

type FirstView = { readonly shifts: readonly string[]; readonly loaded: ReadonlyMap<string, number> };

/** Opens a page as for the first time, with faces that come after a while, and tells what moved and what was loaded. */
async function firstView(path: string, width: number, late: number): Promise<FirstView> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: 800 });
  const loaded = new Map<string, number>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    void response.buffer().then(
      ({ length }) => loaded.set(pathname, length),
      () => undefined,
    );
  });
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const until = request.resourceType() === "font" ? wait(late) : Promise.resolve();
    void until.then(async () => await request.continue()).catch(() => undefined);
  });
  await page.evaluateOnNewDocument(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          readonly value: number;
          readonly sources: readonly { readonly node?: Element }[];
        };
        shifts.push(`${value}: ${sources.map(({ node }) => node?.className ?? "").join(", ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(`${server.origin}/${path}`, { waitUntil: "networkidle0" });
  // Shifts are told of with the next frames.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
  const shifts = (await page.evaluate("window.shifts")) as readonly string[];
  await context.close();
  return { shifts, loaded };
}

describe.each(VIEWS)("“/$path”, $width px wide, at first sight", ({ path, width }) => {
  it.each([
    ["at once", 0],
    ["late", LATE],
  ])("moves nothing where faces come %s", async (_when, late) => {
    expect((await firstView(path, width, late)).shifts).toEqual([]);
  });
});

describe("the first sight of the briefing", () => {
  it("takes at most 120 kB of faces, each asked for at once and none besides", async () => {
    const { loaded } = await firstView(BRIEFING, 1280, 0);
    const faces = [...loaded].filter(([path]) => path.endsWith(".woff2"));
    expect(faces.map(([path]) => path.replace(/^.*\/|\.woff2$/gu, "")).toSorted()).toEqual([
      "source-sans-3-latin-400-normal",
      "source-sans-3-latin-600-normal",
      "source-serif-4-latin-400-normal",
      "source-serif-4-latin-600-normal",
    ]);
    expect(faces.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(120_000);
  });

  it("would be told of what moves", async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(`${server.origin}/method/`);
    const moved = await page.evaluate(
      async () =>
        await new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
            type: "layout-shift",
            buffered: true,
          });
          setTimeout(() => document.body.prepend(document.createElement("hr")), 700);
        }),
    );
    expect(moved).toBeGreaterThan(0);
    await context.close();
  });
});
