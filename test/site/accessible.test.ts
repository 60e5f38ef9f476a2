import { globSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, type Browser, type Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findOrInstallBrowser } from "../../src/disk/machine/install-browser.ts";
import { loadViews, viewsOf } from "../../src/disk/site/load-views.ts";
import { checkFolders, PROJECT_ROOT } from "../../src/disk/project.ts";
import { readCatalogues } from "../../src/disk/read-catalogues.ts";
import { renderPages } from "../../src/disk/site/render-pages.ts";
import { serveFolder, type ServedFolder } from "../../src/disk/serve/serve-folder.ts";
import { MOST_SHOWN } from "../../src/publish/briefing-list.ts";
import { examples } from "../../templates/components/downloads/examples.ts";
import { htmlFindings } from "../templates/html-rules.ts";
import { axeFindings, putAxeInto } from "../templates/run-axe.ts";
import { visit } from "./visit.ts";

const EXAMPLE = "briefings/dam-inspection";
/** One page of each kind. */
const PAGES = [
  "index.html",
  "years/2031/index.html",
  "search/index.html",
  "method/index.html",
  "accessibility/index.html",
  "404.html",
  `${EXAMPLE}/index.html`,
  `${EXAMPLE}/handout/index.html`,
  `${EXAMPLE}/ar/index.html`,
  `${EXAMPLE}/sources/courier/index.html`,
];

type Setting = {
  readonly name: string;
  readonly width: number;
  readonly features: readonly { readonly name: string; readonly value: string }[];
  /** Whether the reader’s own setting is letters of twice the usual size. */
  readonly largeText?: true;
};

const LIGHT = { name: "prefers-color-scheme", value: "light" };
const DARK = { name: "prefers-color-scheme", value: "dark" };
const FORCED = { name: "forced-colors", value: "active" };
const SETTINGS: readonly Setting[] = [
  { name: "light", width: 1280, features: [LIGHT] },
  { name: "dark", width: 1280, features: [DARK] },
  { name: "forced colours", width: 1280, features: [FORCED] },
  { name: "320 px", width: 320, features: [LIGHT] },
  { name: "320 px in the dark", width: 320, features: [DARK] },
  { name: "text of 200 %", width: 1280, features: [LIGHT], largeText: true },
  { name: "text of 200 % in 320 px", width: 320, features: [LIGHT], largeText: true },
];

let folder: string;
let server: ServedFolder;
let browser: Browser;
let largeText: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-accessible-"));
  const { texts: languages } = await readCatalogues();
  const english = languages.get("en")!;
  const data = join(PROJECT_ROOT, "test/briefings/dam-inspection/data");
  const [view] = viewsOf(await checkFolders({ dataFolder: data }), english, languages);
  const finished = { ...view!, downloads: examples["to read, and all of it"] };
  // So many that the years have pages; all but the first lead to what is not rendered.
  const others = Array.from({ length: MOST_SHOWN }, (_, index) => ({
    ...finished,
    slug: `another-${index}`,
    titlePages: [],
    sourceTexts: [],
    superseded: index === 0 ? finished.superseded : "",
    withdrawn: index === 1 ? "Withdrawn on 4 July 2031 by the desk." : "",
  }));
  const shipped = await loadViews();
  await renderPages([finished, ...others, ...shipped], folder, english, undefined, languages);
  server = await serveFolder(folder);
  const found = await findOrInstallBrowser(() => undefined);
  browser = await launch({ executablePath: found.path, args: [...found.args] });
  const args = [...found.args, "--blink-settings=defaultFontSize=32"];
  largeText = await launch({ executablePath: found.path, args });
});

afterAll(async () => {
  await browser?.close();
  await largeText?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(path: string, setting: Setting): Promise<Page> {
  const { width, features } = setting;
  const { page } = await visit(setting.largeText ? largeText : browser, `${server.origin}/${path}`, width);
  await page.emulateMediaFeatures([...features]);
  await putAxeInto(page);
  return page;
}

describe("the pages", () => {
  it("looked at here are one of each kind", () => {
    const made = globSync("**/*.html", { cwd: folder }).map((path) => path.replaceAll("\\", "/"));
    const kind = (path: string): string => path.replace(/(briefings|sources|years)\/[^/]+/gu, "$1/*");
    expect([...new Set(made.map(kind))].toSorted()).toEqual(PAGES.map(kind).toSorted());
  });
});

describe.each(PAGES)("%s", (path) => {
  it("is valid HTML", async () => {
    expect(await htmlFindings(await readFile(join(folder, path), "utf8"))).toEqual([]);
  });

  it("says before and behind all it tells how that may be passed on, and in its head where the feed is", async () => {
    const page = await open(path, SETTINGS[0]!);
    const told = await page.evaluate(() => {
      const [first, last, ...more] = [
        ...document.querySelectorAll<HTMLElement>("main .handling-mark__label"),
      ];
      if (!first || !last) return { marks: first ? 1 : 0 };
      const isBefore = (one: Node, other: Node) => (one.compareDocumentPosition(other) & 4) > 0;
      // What stands before the title leads elsewhere, or says that the text holds no longer.
      const title = document.querySelector("h1")!;
      const all = [...document.querySelectorAll("main :is(p, li, td, dd)")].filter(
        (one) => isBefore(title, one) && !one.matches(".handling-mark, .title-block *, .peek *, footer *"),
      );
      return {
        marks: more.length + 2,
        labels: [first, last].map((one) => one.offsetHeight > 0 && one.innerText),
        astray: all
          .filter((one) => !isBefore(first, one) || !isBefore(one, last))
          .map((one) => one.textContent.trim().slice(0, 40)),
      };
    });
    const isOfBriefings = !/^(?:method|accessibility|404)/u.test(path);
    expect(told).toEqual(
      isOfBriefings ? { marks: 2, labels: ["TLP:CLEAR", "TLP:CLEAR"], astray: [] } : { marks: 0 },
    );
    const feeds = await page.$$eval('link[rel="alternate"][type="application/atom+xml"]', (all) =>
      all.map((link) => link.href),
    );
    // Where it is shown is not known of the page of what is not found.
    expect(feeds).toEqual(path === "404.html" ? [] : [`${server.origin}/feed.xml`]);
    await page.close();
  });

  it.each(SETTINGS)(
    "gives axe nothing to find, and fits its window: $name",
    async (setting) => {
      const page = await open(path, setting);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        setting.width,
      );
      await page.close();
    },
    60_000,
  );
});

describe("text of 200 %", () => {
  it.each(["", "handout/"].flatMap((path) => [320, 360].map((width) => [path, width] as const)))(
    "fits on the shipped briefing’s page “%s” in %d px",
    async (path, width) => {
      const { page } = await visit(largeText, `${server.origin}/briefings/al-asad-handover/${path}`, width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    },
  );

  it("is twice as large", async () => {
    const sizes = await Promise.all(
      [SETTINGS[0]!, SETTINGS.at(-1)!].map(async (setting) => {
        const page = await open("method/index.html", setting);
        const size = await page.evaluate(() =>
          Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
        );
        await page.close();
        return size;
      }),
    );
    expect(sizes).toEqual([16, 32]);
  });
});

describe("the word for standing", () => {
  it.each([320, 360, 768, 1280])(
    "stands on the line of the mark before it, %d px wide: alone it would be read as said of the next sentence",
    async (width) => {
      const page = await open(`${EXAMPLE}/index.html`, { ...SETTINGS[0]!, width });
      const lines = await page.$$eval(".sentence__standing", (all) =>
        all.map((word) => {
          const [top, before] = [word, word.previousElementSibling!].map(
            (one) => one.getBoundingClientRect().bottom,
          );
          return Math.abs(top! - before!) < 12;
        }),
      );
      expect(lines.length).toBeGreaterThan(3);
      expect(lines).not.toContain(false);
      await page.close();
    },
  );
});

describe("what opens", () => {
  const [phone, wide] = [SETTINGS[3]!, SETTINGS[0]!];

  it.each([
    { what: "the words behind a sentence", selector: "a.sentence__mark", setting: phone },
    { what: "what can be copied of a paragraph", selector: "a[data-share]", setting: wide },
    { what: "what a word means", selector: "a[data-peek]", setting: wide },
  ])(
    "gives axe nothing to find: $what",
    async ({ selector, setting }) => {
      for (const features of [[LIGHT], [DARK], [FORCED]]) {
        const page = await open(`${EXAMPLE}/index.html`, { ...setting, features });
        await page.$eval(selector, (one) => one.scrollIntoView({ block: "center" }));
        await page.click(selector);
        expect(await page.$$eval(":popover-open", (all) => all.length)).toBe(1);
        expect(await axeFindings(page)).toEqual([]);
        await page.close();
      }
    },
    60_000,
  );
});
