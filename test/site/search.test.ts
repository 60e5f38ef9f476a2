import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, type Browser, type Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findOrInstallBrowser } from "../../src/disk/machine/install-browser.ts";
import { viewsOf } from "../../src/disk/site/load-views.ts";
import { checkFolders, PROJECT_ROOT } from "../../src/disk/project.ts";
import { renderPages } from "../../src/disk/site/render-pages.ts";
import { writeSearch } from "../../src/disk/site/write-search.ts";
import { SEARCH_FILE, type SearchFile } from "../../src/search/search-file.ts";
import { htmlFindings } from "../templates/html-rules.ts";
import { axeFindings, putAxeInto } from "../templates/run-axe.ts";
import { english } from "../texts/english.ts";
import { hostSite, type Host } from "./host-site.ts";
import { visit } from "./visit.ts";

const BASE = "/a/b/";
const SLUG = "dam-inspection";
const HOSTILE = "<img src=x onerror=alert(1)>";

let site: string;
let host: Host;
let browser: Browser;
const url = (path: string): string => `${host.origin}${BASE}${path}`;

/** The pages of the example without PDFs; one sentence of it is hostile. */
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), "briefbook-search-"));
  const checked = await checkFolders({ dataFolder: join(PROJECT_ROOT, "test/briefings", SLUG, "data") });
  const views = viewsOf(checked, english).map((view) => ({ ...view, subtitle: `Hostile ${HOSTILE} text` }));
  await renderPages(views, site, english);
  await writeSearch(views, checked, english, site);
  host = await hostSite(site, BASE);
  const found = await findOrInstallBrowser(() => undefined);
  browser = await launch({ executablePath: found.path, args: [...found.args] });
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
  await rm(site, { recursive: true, force: true });
});

async function ask(page: Page, query: string): Promise<string> {
  await page.focus("#search-field");
  await page.keyboard.type(query);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() =>
    /Found|found|Nothing|could not/u.test(document.querySelector(".search__status")?.textContent ?? ""),
  );
  return await page.$eval(".search__status", ({ textContent }) => textContent);
}

async function knownPlaces(): Promise<SearchFile> {
  const script = await readFile(join(site, SEARCH_FILE), "utf8");
  return JSON.parse(
    JSON.parse(script.slice(script.indexOf("=") + 1, script.lastIndexOf(";"))) as string,
  ) as SearchFile;
}

describe("the search of a site below a path", () => {
  it.each(["index.html", "search/index.html"])(
    "answers on %s, by the policy of pages, and loads what it knows on the first focus",
    async (path) => {
      const { page, incidents } = await visit(browser, url(path), 360);
      const loaded: string[] = [];
      page.on("request", (request) => loaded.push(request.url()));
      expect(await page.$$eval("script[src]", (all) => all.map(({ src }) => src))).toEqual([
        url("assets/search.js"),
      ]);
      await page.focus("#search-field");
      await page.waitForFunction(() => "briefbookSearch" in globalThis);
      expect(loaded.filter((one) => !one.endsWith(".woff2"))).toEqual([url(SEARCH_FILE)]);
      expect(await ask(page, "hairline crack")).toMatch(/^Found: \d+\.$/u);
      const hrefs = await page.$$eval(".search__hit > a", (all) => all.map(({ href }) => href));
      expect(hrefs[0]).toContain(url(`briefings/${SLUG}/`));
      expect(
        await page.$$eval(".search__hit mark", (all) =>
          all.map(({ textContent }) => textContent?.toLowerCase()),
        ),
      ).toEqual(expect.arrayContaining(["hairline", "crack"]));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await putAxeInto(page);
      expect(await axeFindings(page)).toEqual([]);
      expect(incidents).toEqual([]);
      await page.close();
    },
  );

  it("leads by keyboard from the field to the sentence", async () => {
    const { page } = await visit(browser, url("search/index.html"), 1280);
    await ask(page, "hairline");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const [href] = await page.$$eval(".search__hit > a", (all) => all.map((link) => link.href));
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    expect(page.url()).toBe(href);
    expect(await page.$(":target")).not.toBeNull();
    await page.close();
  });

  it("finds by the mark of a passage the sentences behind which it stands, and none behind another", async () => {
    const { page } = await visit(browser, url("search/index.html"), 1280);
    await ask(page, "1.5");
    const marked = await page.$$eval(".search__hit", (all) =>
      all.map((hit) => hit.querySelector(".search__quote mark")?.textContent ?? hit.textContent),
    );
    expect(marked).toContain("1.5");
    expect(marked.filter((one) => one !== "1.5" && !/(?:Sentence|passage) 1\.5 /u.test(one))).toEqual([]);
    await page.close();
  });

  it("knows only places that are there", async () => {
    const { places } = await knownPlaces();
    expect(places.length).toBeGreaterThan(20);
    for (const { href } of places) {
      const [path = "", anchor = "main"] = href.split("#");
      const html = await readFile(join(site, path), "utf8");
      expect(html).toContain(`id="${anchor}"`);
    }
    expect(host.missing).toEqual([]);
  });

  it("prints a text with markup as text", async () => {
    const { page, incidents } = await visit(browser, url("search/index.html"), 1280);
    await ask(page, "hostile");
    expect(await page.$eval(".search__excerpt", ({ textContent }) => textContent)).toContain(HOSTILE);
    expect(await page.$$(".search__hits img")).toEqual([]);
    expect(incidents).toEqual([]);
    await page.close();
  });

  it("takes the question from its address, and says when nothing is found", async () => {
    const { page } = await visit(browser, url("search/index.html?q=zzzz"), 1280);
    await page.waitForFunction(() =>
      (document.querySelector(".search__status")?.textContent ?? "").startsWith("Nothing"),
    );
    expect(await page.$eval(".search__hits", (list) => (list as HTMLElement).hidden)).toBe(true);
    await page.close();
  });

  it("says so where what it knows cannot be loaded", async () => {
    const { page } = await visit(browser, url("search/index.html"), 1280);
    await page.setRequestInterception(true);
    page.on(
      "request",
      (request) => void (request.url().endsWith(SEARCH_FILE) ? request.abort() : request.continue()),
    );
    expect(await ask(page, "crack")).toContain("could not be loaded");
    await page.close();
  });
});

describe("the search without a script", () => {
  it("leads to the list instead, and shows no field", async () => {
    const { page } = await visit(browser, url("search/index.html"), 360, false);
    expect(await page.$eval(".search", (search) => (search as HTMLElement).innerText)).toBe(
      "The search needs a script, which this browser does not run. All briefings are on this list",
    );
    expect(await page.$eval(".search__without a", ({ href }) => href)).toBe(url("index.html"));
    await page.close();
  });
});

describe("the search of a site on a disk", () => {
  it("answers too", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(site, "search/index.html")).href);
    expect(await ask(page, "crack")).toMatch(/^Found: \d+\.$/u);
    await page.close();
  });
});

describe("the pages of the search", () => {
  it("are valid, and their file is the same each time", async () => {
    expect(await htmlFindings(await readFile(join(site, "search/index.html"), "utf8"))).toEqual([]);
    const before = await readFile(join(site, SEARCH_FILE));
    const checked = await checkFolders({ dataFolder: join(PROJECT_ROOT, "test/briefings", SLUG, "data") });
    const views = viewsOf(checked, english).map((view) => ({ ...view, subtitle: `Hostile ${HOSTILE} text` }));
    await writeSearch(views, checked, english, site);
    expect((await readFile(join(site, SEARCH_FILE))).equals(before)).toBe(true);
  });
});
