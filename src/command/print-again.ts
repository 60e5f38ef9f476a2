import { resolve } from "node:path";
import { checkOutputs } from "../disk/audit/check-outputs.ts";
import { findOrInstallBrowser } from "../disk/machine/install-browser.ts";
import { printedInWords, printSite } from "../disk/print/print-site.ts";
import { checkFolders } from "../disk/project.ts";
import { readCatalogues, readEnglish } from "../disk/read-catalogues.ts";
import { readSiteSettings } from "../disk/read-site-settings.ts";
import { readTextIfAny } from "../disk/read-text.ts";
import { finishDownloads } from "../disk/site/finish-downloads.ts";
import { viewsOf } from "../disk/site/load-views.ts";
import { renderPages } from "../disk/site/render-pages.ts";
import { writeDownloads } from "../disk/site/write-downloads.ts";
import { writeManifest } from "../disk/site/write-manifest.ts";
import type { Problem } from "../problem.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { headLine, madeOf } from "./head-line.ts";
import { printChecks, printSum } from "./print-checks.ts";
import type { Progress } from "./progress.ts";
import { EXIT, UsageError } from "./run-command.ts";

export type PrintAgainWish = {
  readonly dataFolder: string;
  /** The folder of a built site. */
  readonly site: string;
  /** Whether every PDF is printed, also one whose page is as it was. */
  readonly isForced: boolean;
};

export type Told = {
  readonly print: (text: string) => unknown;
  readonly complain: (problems: readonly Problem[]) => unknown;
  /** How many of how many documents are printed. */
  readonly progress: Progress;
};

/**
 * Prints the PDFs of a built site again from its pages, and makes anew what holds or names them.
 *
 * @returns the exit code: 1 where the data has problems.
 * @throws UsageError where there is no built site, or it was built from other data.
 */
export async function printAgain(
  { dataFolder, site, isForced }: PrintAgainWish,
  { print, complain, progress }: Told,
): Promise<number> {
  if ((await readTextIfAny(resolve(site, "manifest.json"))) === undefined)
    throw new UsageError(`There is no built site at ${site}; build it first: npm run build.`);
  const checked = await checkFolders({ dataFolder });
  const broken = checked.filter(({ check }) => check.problems.length > 0);
  if (broken.length > 0) {
    print(`${printChecks(broken)}${printSum(broken, [])}`);
    return EXIT.problems;
  }
  const browser = await findOrInstallBrowser((line) => void print(`${line}\n`));
  const [english, { texts: languages }] = [await readEnglish(), await readCatalogues()];
  const { settings } = await readSiteSettings(dataFolder);
  const drawn = viewsOf(checked, english, languages);
  const made = await madeOf(drawn, Promise.resolve({ kind: "found", browser }));
  print(`${headLine(made)}\n${printChecks(checked)}`);
  await refuseOtherData(drawn, site);
  const downloads = await writeDownloads(checked, drawn, site, english);
  const printed = await printSite(
    downloads.map(({ view }) => view),
    site,
    { browser, texts: english, isForced, onProgress: progress },
  );
  const views = await finishDownloads(downloads, printed, site, {
    texts: english,
    render: (finished) => renderPages(finished, site, english, settings, languages),
  });
  const { faults, problems } = await checkOutputs(views, site, english, settings, languages);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  complain(problems);
  if (problems.length > 0) return EXIT.problems;
  await writeManifest(site, browser.version);
  print(`${printedInWords(printed)}\n`);
  return EXIT.done;
}

/** Each page carries the hash of the data that it was built from. */
async function refuseOtherData(drawn: readonly BriefingView[], site: string): Promise<void> {
  for (const { slug, hash } of drawn) {
    const page = await readTextIfAny(resolve(site, "briefings", slug, "index.html"));
    if (page?.includes(hash) !== true)
      throw new UsageError(`The page of ${slug} was built from other data; build it again: npm run build.`);
  }
}
