import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, type Browser, type Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkBriefing } from "../../src/briefing.ts";
import { TITLE_PAGE_LANGUAGES } from "../../src/claim/title-page.ts";
import { findOrInstallBrowser } from "../../src/disk/machine/install-browser.ts";
import { viewsOf } from "../../src/disk/site/load-views.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { readBriefingFolder } from "../../src/disk/read-briefing-folder.ts";
import { readCatalogues } from "../../src/disk/read-catalogues.ts";
import { renderPages } from "../../src/disk/site/render-pages.ts";
import { serveFolder, type ServedFolder } from "../../src/disk/serve/serve-folder.ts";
import type { BriefingView } from "../../src/view/briefing-view.ts";
import { PAGE_POLICY, POLICY_HEADER } from "../../src/publish/security-headers.ts";
import { headersOf } from "../publish/read-headers.ts";
import { htmlFindings } from "../templates/html-rules.ts";
import { axeFindings, putAxeInto } from "../templates/run-axe.ts";
import { drawnFaces, visit } from "./visit.ts";

const FOLDER = "briefings/dam-inspection";
const TITLE_PAGE = `${FOLDER}/ar/index.html`;

const { texts: languages } = await readCatalogues();
let folder: string;
let browser: Browser;
/** The example as it is built, and all of it in the words of the Arabic catalogue. */
let [english, arabic]: ServedFolder[] = [];
let view: BriefingView;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-title-page-"));
  const data = join(PROJECT_ROOT, "test/briefings/dam-inspection/data");
  const files = await readBriefingFolder(data, "dam-inspection");
  const checked = [{ folder: files, check: checkBriefing(files, undefined), lockWritten: false }];
  const render = async (language: string): Promise<ServedFolder> => {
    const words = languages.get(language)!;
    const views = viewsOf(checked, words, languages);
    if (language === "en") view = views[0]!;
    await renderPages(views, join(folder, language), words, undefined, languages);
    return await serveFolder(join(folder, language));
  };
  english = await render("en");
  arabic = await render("ar");
  const found = await findOrInstallBrowser(() => undefined);
  browser = await launch({ executablePath: found.path, args: [...found.args] });
});

afterAll(async () => {
  await browser?.close();
  await english?.close();
  await arabic?.close();
  await rm(folder, { recursive: true, force: true });
});

const open = async (server: ServedFolder, path: string, width: number): Promise<Page> => {
  const { page, incidents } = await visit(browser, `${server.origin}/${path}`, width);
  expect(incidents).toEqual([]);
  return page;
};
const read = async (path: string): Promise<string> => await readFile(join(folder, "en", path), "utf8");
const widthOf = async (page: Page): Promise<number> =>
  await page.evaluate(() => document.documentElement.scrollWidth);

describe("the Arabic title page", () => {
  it("is valid, in Arabic and from the right", async () => {
    const html = await read(TITLE_PAGE);
    expect(await htmlFindings(html)).toEqual([]);
    expect(html).toContain('<html lang="ar" dir="rtl">');
    for (const words of ["صدع في سد هالفرن", "الإصدار 2", "10 مارس 2031", "12 مارس 2031", "نموذج لغوي"]) {
      expect(html).toContain(words);
    }
  });

  it("leads to the sentences, the sections and the files of the briefing, which are all there", async () => {
    const report = await read(`${FOLDER}/index.html`);
    const hrefs = Array.from(
      (await read(TITLE_PAGE)).matchAll(/href="\.\.\/([^"]*)"/gu),
      ([, href]) => href!,
    );
    const anchors = hrefs.flatMap((href) => /^index\.html#(.+)$/u.exec(href)?.[1] ?? []);
    expect(anchors).toEqual([
      ...view.bottomLine.map(({ anchor }) => anchor),
      ...[...view.sections, ...view.appendices].map(({ id }) => id),
    ]);
    expect(anchors.filter((anchor) => !report.includes(`id="${anchor}"`))).toEqual([]);
    expect(hrefs).toEqual(expect.arrayContaining(["dam-inspection-a4.pdf", "dam-inspection-handout.pdf"]));
  });

  it("and the briefing name each other as one thing in two languages", async () => {
    const pairs = (html: string) =>
      Array.from(
        html.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]+)">/gu),
        ([, ...pair]) => pair,
      );
    expect(pairs(await read(TITLE_PAGE))).toEqual([
      ["en", "../index.html"],
      ["ar", "index.html"],
    ]);
    expect(pairs(await read(`${FOLDER}/index.html`))).toEqual([["ar", "ar/index.html"]]);
    expect(await read(`${FOLDER}/index.html`)).toContain(
      '<a href="ar/index.html" hreflang="ar" lang="ar" dir="rtl">صفحة العنوان بالعربية</a>',
    );
  });

  it("says that the briefing is superseded, in words of its own", async () => {
    expect(await read(TITLE_PAGE)).toMatch(/class="superseded"[^]*EX-2031-02[^]*2 أبريل 2031/u);
  });

  it.each([360, 768, 1280])(
    "is no wider than a window of %i pixels, and accessible to axe",
    async (width) => {
      const page = await open(english!, TITLE_PAGE, width);
      expect(await widthOf(page)).toBe(width);
      await putAxeInto(page);
      expect(await axeFindings(page)).toEqual([]);
      await page.close();
    },
  );

  it("is set in the Arabic face, its marks from the left and at the right edge", async () => {
    const page = await open(english!, TITLE_PAGE, 1280);
    expect([...(await drawnFaces(page)).keys()].some((name) => name.startsWith("Noto Naskh Arabic"))).toBe(
      true,
    );
    const [mark, title] = await page.$$eval(".handling-mark__label, h1", (all) =>
      ["STRONG", "H1"].map((tag) => {
        const one = all.find(({ tagName }) => tagName === tag)!;
        const range = document.createRange();
        range.selectNodeContents(one);
        const { right } = range.getBoundingClientRect();
        return { direction: getComputedStyle(one).direction, right: Math.round(right) };
      }),
    );
    expect(mark!.direction).toBe("ltr");
    expect(title!.direction).toBe("rtl");
    expect(Math.abs(mark!.right - title!.right)).toBeLessThan(12);
    await page.close();
  });
});

describe("a briefing without translations", () => {
  it("names no other language", async () => {
    await renderPages([{ ...view, titlePages: [] }], join(folder, "alone"), languages.get("en")!);
    const html = await readFile(join(folder, "alone", FOLDER, "index.html"), "utf8");
    expect(html).not.toMatch(/hreflang/u);
  });
});

describe("all of the example in the words of the Arabic catalogue", () => {
  it("has words for every language of title pages", () => {
    expect(TITLE_PAGE_LANGUAGES.filter((language) => !languages.has(language))).toEqual([]);
  });

  it.each([
    [`${FOLDER}/index.html`, 360],
    [`${FOLDER}/index.html`, 1280],
    [`${FOLDER}/handout/index.html`, 360],
    ["method/index.html", 360],
    ["index.html", 360],
  ])("is laid out from the right without overflow: %s, %i pixels", async (path, width) => {
    const page = await open(arabic!, path, width);
    expect(await page.evaluate(() => document.dir)).toBe("rtl");
    expect(await widthOf(page)).toBe(width);
    await page.close();
  });

  it("mirrors the three columns: contents at the right, evidence at the left; the chart stays", async () => {
    const places = async (server: ServedFolder) => {
      const page = await open(server, `${FOLDER}/index.html`, 1400);
      const found = await page.evaluate(() => {
        const middle = (selector: string): number => {
          const { left, right } = document.querySelector(selector)!.getBoundingClientRect();
          return Math.round((left + right) / 2);
        };
        const ticks = [...document.querySelectorAll("svg.chart__panel text")]
          .filter(({ textContent }) => /^20\d\d$/u.test(textContent))
          .map((tick) => [Number(tick.textContent), tick.getBoundingClientRect().left] as const);
        return {
          contents: middle(".contents"),
          text: middle(".bottom-line__text"),
          notes: middle(".evidence-notes"),
          years: ticks.toSorted(([, one], [, other]) => one - other).map(([year]) => year),
        };
      });
      await page.close();
      return found;
    };
    const [left, right] = [await places(english!), await places(arabic!)];
    expect(left.contents).toBeLessThan(left.text);
    expect(left.text).toBeLessThan(left.notes);
    expect(right.contents).toBeGreaterThan(right.text);
    expect(right.text).toBeGreaterThan(right.notes);
    expect(right.years).toEqual(left.years);
    expect(left.years).toEqual(left.years.toSorted((one, other) => one - other));
  });

  it("prints no English words of ours", async () => {
    const words = [
      ...languages
        .get("ar")!
        .say("report.sourcing-lead")
        .matchAll(/\p{Script=Latin}{2,}/gu),
    ];
    expect(words).toEqual([]);
    // What machines read of the page is data, and English.
    const html = (await readFile(join(folder, "ar", FOLDER, "index.html"), "utf8")).replaceAll(
      /<script\b.*?<\/script>/gsu,
      "",
    );
    for (const own of [
      "Bottom line",
      "Key judgements",
      "Sourcing",
      "Contents",
      "Skip to",
      "Published",
      "not stated",
    ]) {
      expect(html).not.toContain(own);
    }
  });
});

describe("every page that is made", () => {
  it("is sent with the policy of pages, once, by hosts that read _headers", async () => {
    const files = await readdir(join(folder, "en"), { recursive: true });
    const paths = files.map((path) => `/${path.replaceAll("\\", "/")}`);
    const pages = paths.flatMap((path) =>
      path.endsWith(".html") ? [path, path.replace(/index\.html$/u, "")] : [],
    );
    expect(pages).toEqual(expect.arrayContaining(["/", "/404.html", `/${TITLE_PAGE}`]));
    const policies = (path: string) => headersOf(path).filter(([name]) => name === POLICY_HEADER);
    for (const path of pages) expect([path, policies(path)]).toEqual([path, [[POLICY_HEADER, PAGE_POLICY]]]);
  });
});
