import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { launch, type Browser } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findOrInstallBrowser } from "../../src/disk/machine/install-browser.ts";
import { VARIANTS } from "../../src/pdf/variants.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { expandGraph, unexpected } from "../publish/read-graph.ts";
import { htmlFindings } from "../templates/html-rules.ts";
import { hostSite, type Host } from "./host-site.ts";
import { readPdf } from "./read-pdf.ts";
import { scanCode } from "../publish/scan-code.ts";
import { runBuild } from "./run-build.ts";
import { visit } from "./visit.ts";

const SLUG = "dam-inspection";
const BASE = "/some/path/";
const ADDRESS = `https://desk.example${BASE}`;
const NOTICE =
  "Withdrawn on 3 May 2031 by The example desk. The crack was painted on. The text is kept as it was published, so that whoever cited it can be followed; do not rely on it.";

let folder: string;
let site: string;
let host: Host;
let browser: Browser;
const read = async (path: string): Promise<string> => await readFile(join(site, path), "utf8");
const url = (path: string): string => `${host.origin}${BASE}${path}`;

/** The example, withdrawn as well as superseded, on a site that knows its address. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-hosted-"));
  site = join(folder, "site");
  const data = join(folder, "data");
  await cp(join(PROJECT_ROOT, "test/briefings", SLUG, "data"), data, { recursive: true });
  const plan = join(data, SLUG, "briefing.yaml");
  // Names in their own script are not what this is about.
  const entities = join(data, SLUG, "entities.yaml");
  await writeFile(entities, (await readFile(entities, "utf8")).replace(/, native: \{[^}]*\}/gu, ""));
  const withdrawn = "withdrawn: { on: 2031-05-03, why: The crack was painted on. }\n";
  await writeFile(plan, withdrawn + (await readFile(plan, "utf8")));
  await writeFile(
    join(data, "site.yaml"),
    `name: Briefings of the desk\naddress: ${ADDRESS}\ncontact: { says: The desk, link: "mailto:desk@desk.example" }\n`,
  );
  const build = await runBuild(["--data", data, "--output", site]);
  if (build.status !== 0) throw new Error(`The build failed.\n${build.stdout}${build.stderr}`);
  host = await hostSite(site, BASE);
  const found = await findOrInstallBrowser(() => undefined);
  browser = await launch({ executablePath: found.path, args: [...found.args] });
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Every page that can be reached from the first by links, and every other file that they lead to. */
async function followAll(): Promise<{
  readonly pages: readonly string[];
  readonly incidents: readonly string[];
}> {
  const found = [""];
  const pages: string[] = [];
  const incidents: string[] = [];
  for (const path of found) {
    const response = await fetch(url(path));
    if (response.status !== 200) incidents.push(`${response.status}: ${path}`);
    const isPage = response.headers.get("content-type")?.startsWith("text/html") === true;
    await response.arrayBuffer();
    if (!isPage) continue;
    pages.push(path);
    const { page, incidents: seen } = await visit(browser, url(path), 320);
    incidents.push(...seen.map((incident) => `${path}: ${incident}`));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) incidents.push(`${path}: ${width} px wide`);
    const links = await page.$$eval("a[href], link[href]", (all) =>
      all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*$/u, "")),
    );
    await page.close();
    for (const link of links) {
      if (!link.startsWith(`${host.origin}/`)) continue;
      const target = link.slice(url("").length);
      if (!found.includes(target)) found.push(target);
    }
  }
  return { pages, incidents };
}

describe("the site below a path, with the headers of the table", () => {
  it("is followed link by link: nothing is missing, astray, too wide for 320 px, or against its policy", async () => {
    const { pages, incidents } = await followAll();
    expect(incidents).toEqual([]);
    expect(host.astray).toEqual([]);
    expect(host.missing).toEqual([]);
    expect(pages).toEqual(
      expect.arrayContaining([
        "",
        "method/index.html",
        "accessibility/index.html",
        "search/index.html",
        `briefings/${SLUG}/index.html`,
        `briefings/${SLUG}/handout/index.html`,
        `briefings/${SLUG}/sources/courier/`,
      ]),
    );
  }, 120_000);

  it("would have noticed a breach of its policy", async () => {
    const { page, incidents } = await visit(browser, url("index.html"), 320);
    await page.evaluate(() => {
      const style = document.createElement("style");
      style.textContent = "p { color: red }";
      document.head.append(style);
    });
    await page.waitForFunction(() => true);
    expect(incidents.some((incident) => incident.includes("policy: style-src"))).toBe(true);
    await page.close();
  });

  it("may be framed by nobody", async () => {
    const response = await fetch(url(""));
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    await response.arrayBuffer();
  });
});

describe("what is not found", () => {
  it.each(["nothing", "briefings/nothing/", "briefings/nothing/at/all/index.html"])(
    "shows a page whose links and style hold at %s",
    async (path) => {
      const { page } = await visit(browser, url(path), 360);
      expect(await page.$eval("h1", ({ textContent }) => textContent)).toContain("no page at this address");
      const hrefs = await page.$$eval("main a[href], footer a[href], link[href]", (all) =>
        all.map((link) => (link as HTMLAnchorElement).href),
      );
      for (const href of hrefs.filter((one) => one.startsWith("http"))) {
        const response = await fetch(href);
        expect([href, response.status]).toEqual([href, 200]);
        await response.arrayBuffer();
      }
      expect(hrefs).toContain(url(""));
      expect(await page.evaluate(() => document.styleSheets.length)).toBe(2);
      for (const sheet of await page.$$("link[rel=stylesheet]")) await sheet.evaluate((one) => one.remove());
      // Without its style the page would show what is for paper alone.
      const text = await page.$eval("footer", (foot) => foot.innerText);
      expect(text).toContain("The desk");
      expect(text).not.toContain("mailto:");
      await page.close();
    },
  );
});

describe("a withdrawn briefing", () => {
  it.each([`briefings/${SLUG}/index.html`, `briefings/${SLUG}/handout/index.html`])(
    "says so before anything else on %s, and keeps its text",
    async (path) => {
      const { page } = await visit(browser, url(path), 1280);
      const first = await page.$eval("main", (main) => main.innerText.trim());
      expect(first.startsWith(NOTICE)).toBe(true);
      expect(first).toContain("hairline crack");
      await page.close();
      expect(await htmlFindings(await read(path))).toEqual([]);
    },
  );

  it.each(["a4", "handout"])(
    "says so first on the first page of %s, and at the head of every one",
    async (name) => {
      const { pages } = await readPdf(await readFile(join(site, `briefings/${SLUG}/${SLUG}-${name}.pdf`)));
      const text = pages.map((page) => page.text.replaceAll(/\s+/gu, " "));
      expect(text[0]).toContain(NOTICE);
      expect(text.filter((one) => !one.includes("Withdrawn: Halvern Dam"))).toEqual([]);
    },
  );

  it("says so on the list, in the feed and to machines", async () => {
    expect(await read("index.html")).toContain(NOTICE);
    expect(await read("feed.xml")).toContain("<title>Withdrawn: A crack in Halvern Dam</title>");
    const graph = /<script type="application\/ld\+json">([^<]*)</u.exec(
      await read(`briefings/${SLUG}/index.html`),
    );
    const nodes = await expandGraph(graph?.[1] ?? "");
    expect(unexpected(nodes)).toEqual([]);
    expect(JSON.stringify(nodes[0])).toContain('"Withdrawn"');
  });
});

describe("what a site says that knows its address", () => {
  it("is whole addresses of files that are there", async () => {
    const page = await read(`briefings/${SLUG}/index.html`);
    const graphs = [page, await read(`briefings/${SLUG}/data/briefing.jsonld`), await read("index.html")];
    const addresses = [...graphs, await read("feed.xml"), await read("sitemap.xml"), await read("robots.txt")]
      .map((text) => text.replaceAll("<wbr>", ""))
      .flatMap((text) => text.match(/https:\/\/desk\.example[^"<\s]*/gu) ?? [])
      .map((address) => address.replace(/#.*$/u, ""));
    expect(new Set(addresses).size).toBeGreaterThan(10);
    for (const address of new Set(addresses)) {
      const response = await fetch(address.replace(ADDRESS, url("")));
      expect([address, response.status]).toEqual([address, 200]);
      await response.arrayBuffer();
    }
    expect(page).toContain(`<link rel="canonical" href="${ADDRESS}briefings/${SLUG}/">`);
    expect(page).toContain(`<meta property="og:image" content="${ADDRESS}briefings/${SLUG}/card.png">`);
  });

  it.each(["feed.xml", "sitemap.xml"])("is well-formed in %s", async (path) => {
    const parser = new DOMParser({ onError: onErrorStopParsing });
    expect(parser.parseFromString(await read(path), "application/xml").documentElement).not.toBeNull();
  });

  it("ends every page with terms and contact", async () => {
    for (const path of ["index.html", "404.html", "method/index.html", `briefings/${SLUG}/index.html`]) {
      const html = await read(path);
      expect(html).toContain('Contact: <a href="mailto:desk@desk.example">The desk</a>');
      expect(html).toContain("Licence: None is given; all rights remain with the authors.");
    }
  });
});

describe("paper of a site that knows its address", () => {
  it.each(VARIANTS.map(({ suffix }) => suffix))(
    "has a code that leads to the briefing, and the address in letters, on first and last page of %s",
    async (suffix) => {
      const data = new Uint8Array(await readFile(join(site, "briefings", SLUG, `${SLUG}-${suffix}.pdf`)));
      const pdf = await getDocument({ data, verbosity: 0 }).promise;
      const here = `${ADDRESS}briefings/${SLUG}/`;
      for (const number of [1, pdf.numPages]) {
        const page = await pdf.getPage(number);
        expect([number, await scanned(page)]).toEqual([number, here]);
        const { items } = await page.getTextContent();
        const text = items.map((one) => ("str" in one ? one.str : "")).join("");
        expect(text.replaceAll(/\s+/gu, "")).toContain(here);
      }
    },
  );
});

/** What a scanner reads from a page on paper, at 150 dots an inch. */
async function scanned(page: PDFPageProxy): Promise<string | undefined> {
  const viewport = page.getViewport({ scale: 150 / 72 });
  const canvas = createCanvas(viewport.width, viewport.height);
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  const { data, width, height } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  return scanCode(data, width, height);
}
