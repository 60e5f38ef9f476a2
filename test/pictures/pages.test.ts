import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, type Browser, type Page, type ScreenshotClip } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findOrInstallBrowser } from "../../src/disk/machine/install-browser.ts";
import { viewsOf } from "../../src/disk/site/load-views.ts";
import { checkFolders, PROJECT_ROOT } from "../../src/disk/project.ts";
import { readCatalogues } from "../../src/disk/read-catalogues.ts";
import { renderPages } from "../../src/disk/site/render-pages.ts";
import { serveFolder, type ServedFolder } from "../../src/disk/serve/serve-folder.ts";
import { examples } from "../../templates/components/downloads/examples.ts";
import { expectPicture, whyNotCompared } from "./expect-picture.ts";

const GOLDEN = join(import.meta.dirname, "pages");
const EXAMPLE = "/briefings/dam-inspection/";
const SHIPPED = "/briefings/al-asad-handover/";

type Setting = {
  /** Of the golden picture. */
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly features?: readonly { readonly name: string; readonly value: string }[];
  readonly print?: true;
  /** What is pictured from its upper edge on; else the page from its beginning. */
  readonly from?: string;
};

const SETTINGS: readonly Setting[] = [
  { name: "first-screen-360", path: EXAMPLE, width: 360 },
  { name: "first-screen-1280", path: EXAMPLE, width: 1280 },
  {
    name: "first-screen-1280-dark",
    path: EXAMPLE,
    width: 1280,
    features: [{ name: "prefers-color-scheme", value: "dark" }],
  },
  {
    name: "first-screen-1280-forced-colours",
    path: EXAMPLE,
    width: 1280,
    features: [{ name: "forced-colors", value: "active" }],
  },
  { name: "first-page-in-print", path: EXAMPLE, width: 800, print: true },
  { name: "first-screen-1920", path: EXAMPLE, width: 1920 },
  {
    name: "judgements-768-dark",
    path: EXAMPLE,
    width: 768,
    features: [{ name: "prefers-color-scheme", value: "dark" }],
    from: "#key-judgements",
  },
  { name: "evidence-in-print", path: EXAMPLE, width: 800, print: true, from: ".evidence-table" },
  { name: "chart-1280", path: SHIPPED, width: 1280, from: ".chart__panel" },
];

const found = await findOrInstallBrowser(() => undefined);
const why = whyNotCompared(found.version);
// A skipped test is easily overlooked.
if (why) process.stderr.write(`\nTHE GOLDEN PICTURES OF THE PAGES ARE NOT COMPARED: ${why}.\n`);

describe.skipIf(why !== "")(`golden pictures of the pages${why && ` (not compared: ${why})`}`, () => {
  let folder: string;
  let server: ServedFolder;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "briefbook-pictures-"));
    const { texts: languages } = await readCatalogues();
    const english = languages.get("en")!;
    const checks = await Promise.all(
      [join(PROJECT_ROOT, "data"), join(PROJECT_ROOT, "test/briefings/dam-inspection/data")].map(
        async (dataFolder) => await checkFolders({ dataFolder }),
      ),
    );
    const views = checks.flatMap((checked) => viewsOf(checked, english, languages));
    const finished = views.map((view) => ({ ...view, downloads: examples["to read, and all of it"] }));
    await renderPages(finished, folder, english, undefined, languages);
    server = await serveFolder(folder);
    browser = await launch({ executablePath: found.path, args: [...found.args], headless: "shell" });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(SETTINGS)("$name", async (setting) => {
    const page = await browser.newPage();
    await page.setViewport({ width: setting.width, height: 900 });
    await page.emulateMediaFeatures([...(setting.features ?? [])]);
    if (setting.print) await page.emulateMediaType("print");
    await page.goto(server.origin + setting.path);
    await page.evaluate("document.fonts.ready");
    const png = await page.screenshot({ clip: await clipOf(page, setting), captureBeyondViewport: true });
    await page.close();
    const compared = expectPicture(join(GOLDEN, `${setting.name}.png`), png);
    await expect(compared).resolves.toBeUndefined();
  });
});

/** 900 pixels of height, however high the page is: a picture of another size would be taken for another picture. */
async function clipOf(page: Page, { width, from }: Setting): Promise<ScreenshotClip> {
  const top =
    from === undefined ? 0 : await page.$eval(from, (one) => one.getBoundingClientRect().top + scrollY);
  return { x: 0, y: Math.round(top), width, height: 900 };
}
