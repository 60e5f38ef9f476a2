import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { connect, type Browser } from "puppeteer";
import { checkFolders, type CheckedFolder } from "../../disk/project.ts";
import { viewsOf } from "../../disk/site/load-views.ts";
import { problemsOf, readCatalogues } from "../../disk/read-catalogues.ts";
import { readSiteSettings } from "../../disk/read-site-settings.ts";
import { renamePatiently } from "../../disk/rename-patiently.ts";
import { renderPages } from "../../disk/site/render-pages.ts";
import { serveFolder } from "../../disk/serve/serve-folder.ts";
import { createMeasureText } from "../../chart/measure-text.ts";
import { rememberedMap } from "../../map/remembered-map.ts";
import { documentsOf, type BriefingDocument } from "../../pdf/briefing-documents.ts";
import { printPreview } from "../../pdf/press/print-preview.ts";
import type { Numbering } from "../../pdf/settle-page-numbers.ts";
import type { BriefingView } from "../../view/briefing-view.ts";
import type { Problem } from "../../problem.ts";
import { codeFrame } from "../code-frame.ts";
import { textAt } from "../print-checks.ts";
import { withCauses } from "../with-causes.ts";
import { latestOnly } from "./latest-only.ts";
import { OF_PDF } from "./after-news.ts";
import { pageFolders } from "./page-folders.ts";
import type { PreviewNews, PreviewWish } from "./preview-news.ts";

/** Seconds that each step of a print may take. */
const TIMEOUT = 30;

type Built = { readonly folder: string; readonly view: BriefingView; readonly start: number };

/**
 * Answers with what is to be called at each change: it checks the briefing, makes its pages in a folder of their own, and
 * then its PDF, and tells of each. Catalogues and the browser are kept; the data is read anew.
 */
export async function buildPreview(
  wish: PreviewWish,
  tell: (news: PreviewNews) => void,
): Promise<(start: number) => void> {
  const catalogues = await readCatalogues();
  const tools = { measureText: createMeasureText(), mapOf: rememberedMap() };
  const browser = wish.browser === undefined ? undefined : await connect({ browserWSEndpoint: wish.browser });
  let [count, asked] = [0, performance.now()];
  let built: Built | undefined;
  const folders = pageFolders(async (path) => await rm(path, { recursive: true, force: true }));
  let expected: Numbering | undefined;

  const makePages = async (): Promise<void> => {
    const start = asked;
    const checked = await checkFolders({ ...wish, only: wish.slug });
    const { settings, problems } = await readSiteSettings(wish.dataFolder);
    const all = [
      ...checked.flatMap(({ check }) => check.problems),
      ...problems,
      ...problemsOf(catalogues, ["en", ...languagesOf(checked)]),
    ];
    const english = catalogues.texts.get("en");
    const [view] = english && all.length === 0 ? viewsOf(checked, english, catalogues.texts, tools) : [];
    if (!view || !english) {
      const textOf = (file: string): string | undefined =>
        checked.map(({ folder }) => textAt(folder, file)).find((text) => text !== undefined);
      tell({
        kind: "problems",
        problems: all.map((one) => ({ ...one, frame: frameOf(one, textOf(one.file)) })),
      });
      return;
    }
    const folder = join(wish.folder, `pages-${(count += 1)}`);
    await renderPages([view], folder, english, settings, catalogues.texts);
    built = { folder, view, start };
    const path = `briefings/${view.slug}/index.html`;
    const { shortHash } = view;
    tell({ kind: "page", folder, path, milliseconds: performance.now() - start, shortHash });
    print();
    await folders.add(folder);
  };

  const printLatest = async (): Promise<void> => {
    if (!built || !browser) return;
    const job = built;
    const document = documentsOf(job.view).find(({ variant }) => variant.suffix === wish.paper);
    if (!document) throw new Error(`There is no paper “${wish.paper}”.`);
    const { bytes, pages, numbering } = await folders.whileRead(
      job.folder,
      async () => await printFrom(browser, job.folder, document, expected),
    );
    expected = numbering;
    const { pageOf } = numbering;
    // A later page is there already, and its PDF is printed next.
    if (job !== built) return;
    const file = `${job.view.slug}-${wish.paper}.pdf`;
    const path = join(wish.folder, "pdf", file);
    await writeFile(`${path}.new`, bytes);
    await renamePatiently(`${path}.new`, path);
    tell({ kind: "pdf", file, pages, pageOf, milliseconds: performance.now() - job.start });
  };

  const guarded =
    (place: string, work: () => Promise<void>): (() => Promise<void>) =>
    async () => {
      try {
        await work();
      } catch (error) {
        tell({ kind: "fault", place, ...inWords(error) });
      }
    };
  const make = latestOnly(guarded("the page", makePages));
  const print = latestOnly(guarded(OF_PDF, printLatest));
  return (start) => {
    asked = start;
    make();
  };
}

async function printFrom(
  browser: Browser,
  folder: string,
  { id, page, variant }: BriefingDocument,
  expected: Numbering | undefined,
) {
  const server = await serveFolder(folder);
  try {
    const setting = { browser, id, url: `${server.origin}/${page}`, timeout: TIMEOUT * 1000 };
    return await printPreview(setting, variant.suffix, expected);
  } finally {
    await server.close();
    // A print that failed leaves its context, and this browser lives on.
    const contexts = browser.browserContexts().filter((one) => one !== browser.defaultBrowserContext());
    await Promise.all(contexts.map(async (one) => await one.close().catch(() => undefined)));
  }
}

function frameOf(problem: Problem, text: string | undefined): readonly string[] {
  return text === undefined
    ? []
    : codeFrame(text, problem).map(({ edge, text: shown }) => `${edge} ${shown}`.trimEnd());
}

function languagesOf(checked: readonly CheckedFolder[]): readonly string[] {
  const plans = checked.flatMap(({ check }) => check.ready?.briefing.plan.value ?? []);
  return plans.flatMap(({ titlePages }) => titlePages.map(({ language }) => language));
}

function inWords(error: unknown): { says: string; hint: string } {
  const says = withCauses(error).join("\nbecause of: ");
  const hint = error instanceof Error && "hint" in error ? String(error.hint) : "";
  return { says, hint };
}
