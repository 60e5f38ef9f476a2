import { resolve } from "node:path";
import { headLine, madeOf } from "../src/command/head-line.ts";
import { printChecks, printSum } from "../src/command/print-checks.ts";
import { paintFor } from "../src/command/paint.ts";
import { printProblems } from "../src/command/print-problems.ts";
import { progressOn } from "../src/command/progress.ts";
import { EXIT, runCommand, UsageError } from "../src/command/run-command.ts";
import { findOrInstallBrowser } from "../src/disk/machine/install-browser.ts";
import { viewsOf } from "../src/disk/site/load-views.ts";
import { finishDownloads } from "../src/disk/site/finish-downloads.ts";
import { checkOutputs } from "../src/disk/audit/check-outputs.ts";
import { printedInWords, printSite } from "../src/disk/print/print-site.ts";
import { checkFolders, PROJECT_ROOT } from "../src/disk/project.ts";
import { readCatalogues, readEnglish } from "../src/disk/read-catalogues.ts";
import { readSiteSettings } from "../src/disk/read-site-settings.ts";
import { renderPages } from "../src/disk/site/render-pages.ts";
import { readTextIfAny } from "../src/disk/read-text.ts";
import { writeDownloads } from "../src/disk/site/write-downloads.ts";
import { writeManifest } from "../src/disk/site/write-manifest.ts";

await runCommand({
  help: `Prints the PDFs of a built site again from its pages, and makes anew what holds or names them.

  npm run pdf -- [--output DIR] [--force]

  --output DIR   the built site; default _site
  --data DIR     the folder with the briefings; default data
  --force        print every PDF; else those whose page is as it was are taken from .cache/pdf
`,
  options: { output: { type: "string" }, data: { type: "string" }, force: { type: "boolean" } },
  run: async ({ output, data, force }) => {
    const site = resolve(PROJECT_ROOT, typeof output === "string" ? output : "_site");
    if ((await readTextIfAny(resolve(site, "manifest.json"))) === undefined) {
      throw new UsageError(`There is no built site at ${site}; build it first: npm run build.`);
    }
    const dataFolder = resolve(PROJECT_ROOT, typeof data === "string" ? data : "data");
    const checked = await checkFolders({ dataFolder });
    const broken = checked.filter(({ check }) => check.problems.length > 0);
    if (broken.length > 0) {
      process.stdout.write(`${printChecks(broken)}${printSum(broken, [])}`);
      return EXIT.problems;
    }
    const browser = await findOrInstallBrowser((line) => void process.stdout.write(`${line}\n`));
    const [english, { texts: languages }] = [await readEnglish(), await readCatalogues()];
    const drawn = viewsOf(checked, english, languages);
    const made = await madeOf(drawn, Promise.resolve({ kind: "found", browser }));
    process.stdout.write(`${headLine(made)}\n${printChecks(checked)}`);
    for (const { slug, hash } of drawn) {
      const page = await readTextIfAny(resolve(site, "briefings", slug, "index.html"));
      if (page?.includes(hash) !== true) {
        throw new UsageError(`The page of ${slug} was built from other data; build it again: npm run build.`);
      }
    }
    const downloads = await writeDownloads(checked, drawn, site, english);
    const printed = await printSite(
      downloads.map(({ view }) => view),
      site,
      { browser, texts: english, isForced: force === true, onProgress: progressOn(process.stdout) },
    );
    const { settings } = await readSiteSettings(dataFolder);
    const views = await finishDownloads(downloads, printed, site, {
      texts: english,
      render: async (finished) => await renderPages(finished, site, english, settings, languages),
    });
    const { faults, problems } = await checkOutputs(views, site, english, settings, languages);
    if (faults.length > 0) throw new Error(faults.join("\n"));
    process.stderr.write(printProblems(problems, { paint: paintFor(process.stderr) }));
    if (problems.length > 0) return EXIT.problems;
    await writeManifest(site, browser.version);
    process.stdout.write(`${printedInWords(printed)}\n`);
    return EXIT.done;
  },
});
