import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, type Browser, type Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finishDownloads } from "../../src/disk/site/finish-downloads.ts";
import { findOrInstallBrowser } from "../../src/disk/machine/install-browser.ts";
import { readEnglish } from "../../src/disk/read-catalogues.ts";
import { renderPages } from "../../src/disk/site/render-pages.ts";
import { makeOfflinePage } from "../../src/export/offline-page.ts";
import type { BriefingView } from "../../src/view/briefing-view.ts";
import { DATA_BLOCK, sentencesOf } from "../../src/view/check-page.ts";
import { changed, shippedInput } from "./example-input.ts";

const { view } = shippedInput;
const HOSTILE = "</style></script><script>alert(1)</script><img src=https://example.org/x>";

const parts = {
  html: '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title><meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><link rel="stylesheet" href="a.css"><script src="a.js" defer></script></head><body><p data-online><a href="a.pdf">PDF</a></p><p><a href="../b/" class="c" aria-label="B">b</a> <a href="#d">d</a> <a href="https://example.org/">e</a></p></body></html>',
  styles: "p { color: red; }",
  printStyles: "@page { margin: 0; }",
  script: "document.title += 1;",
  fonts: new Map<string, Uint8Array>(),
};

describe("makeOfflinePage(parts)", () => {
  const page = makeOfflinePage(parts);

  it("holds style sheets and script, and asks for none", () => {
    expect(page).toContain("<style>p { color: red; }</style>");
    expect(page).toContain('<style media="print">@page { margin: 0; }</style>');
    expect(page).toContain("<script>document.title += 1;</script></body>");
    expect(page).not.toMatch(/<link|src="|'self'|unsafe/u);
    expect(page.match(/Content-Security-Policy/gu)).toHaveLength(1);
    expect(page.match(/'sha256-[\w+/]{43}='/gu)).toHaveLength(3);
  });

  it("leaves out what makes sense on the site alone, and turns links to other files into text", () => {
    expect(page).not.toContain("PDF");
    expect(page).toContain('<span class="c">b</span>');
    expect(page).toContain('<a href="#d">d</a> <a href="https://example.org/">e</a>');
  });

  it("says by which address the page is known", () => {
    const canonical = '<link rel="canonical" href="https://desk.example/b/">';
    const html = parts.html.replace("<title>", `${canonical}<title>`);
    expect(makeOfflinePage({ ...parts, html }).match(/<link[^>]*>/gu)).toEqual([canonical]);
  });

  it("does not tell whether something stood where nothing stands", () => {
    const offline = (body: string): string =>
      makeOfflinePage({ ...parts, html: `<title>T</title><p>a</p>\n${body}<p>b</p>` });
    expect(offline("<ul data-online></ul>\n <b data-online>c</b>\n")).toBe(offline(""));
  });

  it.each([
    [{ styles: "a{}</STYLE >" }, "A style of the page would end itself."],
    [{ printStyles: "</style>" }, "A style of the page would end itself."],
    [{ script: '"</script>"' }, "A script of the page would end itself."],
    [{ html: "<frameset>" }, "The page has no head or no body."],
    [{ styles: '@font-face { src: url("fonts/no.woff2"); }' }, "asks for the face “no.woff2”"],
  ])("refuses %j", (part, message) => {
    expect(() => makeOfflinePage({ ...parts, ...part })).toThrow(message);
  });

  it("takes along only the faces that its text needs", () => {
    const styles =
      '@font-face { src: url("fonts/latin.woff2"); unicode-range: U+0000-00FF; } @font-face { src: url("fonts/arabic.woff2"); unicode-range: U+0600-06FF, U+FEFF; }';
    const fonts = new Map([
      ["latin.woff2", Uint8Array.of(1)],
      ["arabic.woff2", Uint8Array.of(2)],
    ]);
    const latin = makeOfflinePage({ ...parts, styles, fonts });
    expect(latin).toContain("data:font/woff2;base64,AQ==");
    expect(latin).not.toContain("Ag==");
    const both = makeOfflinePage({
      ...parts,
      html: parts.html.replace("PDF</a></p>", "</a></p>عين"),
      styles,
      fonts,
    });
    expect(both).toContain("data:font/woff2;base64,Ag==");
  });
});

describe("the offline copy of the shipped briefing, opened from the disk", () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "briefbook-offline-"));
    const site = join(folder, "site");
    const english = await readEnglish();
    const render = async (views: readonly BriefingView[]) => await renderPages(views, site, english);
    await render([view]);
    const [finished] = await finishDownloads([{ view, downloads: [] }], [], site, { texts: english, render });
    const offered = finished!.downloads.find(({ format }) => format === "HTML")!;
    const file = join(folder, "alone.html");
    await writeFile(file, await readFile(join(site, "briefings", view.slug, offered.href)));
    await rm(site, { recursive: true });
    const found = await findOrInstallBrowser(() => undefined);
    browser = await launch({ executablePath: found.path, args: [...found.args] });
    page = await browser.newPage();
    page.on("request", (request) => requests.push(request.url().slice(0, 60)));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(pathToFileURL(file).href);
    await page.evaluate("document.fonts.ready");
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("asks for nothing but itself and what stands in it, and breaks no policy", () => {
    expect(requests.filter((url) => !url.startsWith("data:font/woff2"))).toEqual([
      expect.stringMatching(/^file:.*/u),
    ]);
    expect(complaints).toEqual([]);
  });

  it("prints every sentence, in the faces of the site", async () => {
    const text = await page.evaluate(() => document.body.innerText.replaceAll(/\s+/gu, " "));
    expect(sentencesOf(view).filter(({ says }) => !text.includes(says))).toEqual([]);
    const faces = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
    );
    expect(new Set(faces.map((family) => family.replaceAll('"', "")))).toEqual(
      new Set(["Source Serif 4", "Source Sans 3"]),
    );
  });

  it("has a chart that answers, and links within the page alone", async () => {
    const { hidden, links } = await page.evaluate(() => ({
      hidden: document.querySelector(".chart__hint")?.hasAttribute("hidden"),
      links: [...document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? ""),
    }));
    expect(hidden).toBe(false);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((href) => !/^(?:#|https?:\/\/)/u.test(href))).toEqual([]);
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => link.getAttribute("href") ?? "")
        .filter((href) => document.getElementById(href.slice(1)) === null),
    );
    expect(dead).toEqual([]);
  });

  it("keeps hostile words for words", async () => {
    const spoiled = changed(shippedInput, { view: { title: HOSTILE, subtitle: HOSTILE } }).view;
    const site = join(folder, "hostile");
    const english = await readEnglish();
    const render = async (views: readonly BriefingView[]) => await renderPages(views, site, english);
    await render([spoiled]);
    const [finished] = await finishDownloads([{ view: spoiled, downloads: [] }], [], site, {
      texts: english,
      render,
    });
    const offered = finished!.downloads.find(({ format }) => format === "HTML")!;
    const html = await readFile(join(site, "briefings", view.slug, offered.href), "utf8");
    expect(html.replace(DATA_BLOCK, "").match(/<script/gu)).toHaveLength(1);
    expect(html).not.toContain("<img");
  });
});
