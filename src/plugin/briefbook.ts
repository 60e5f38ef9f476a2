import { join, resolve } from "node:path";
import { makePreview, makeSite, type SiteParts } from "../command/make-site.ts";
import { printChecks } from "../command/print-checks.ts";
import { readSite } from "../command/read-site.ts";
import { printedSteps } from "../command/steps.ts";
import { findOrInstallBrowser } from "../disk/machine/install-browser.ts";
import { makeScratchFolder } from "../pdf/press/scratch-folder.ts";
import { countOf } from "../problem.ts";
import { briefbookData } from "./briefbook-data.ts";
import { handOver, leavePart } from "./hand-over.ts";
import type { PluginHost } from "./host.ts";
import { readOptions, type BriefbookOptions } from "./options.ts";
import { partRenderer } from "./render-part.ts";

export type { BriefbookData, ListedBriefing } from "./briefbook-data.ts";
export type { PluginHost } from "./host.ts";
export type { BriefbookOptions } from "./options.ts";

/** The steps of a site are told by Eleventy's own lines. */
const QUIETLY = printedSteps(1, { print: () => {}, now: () => 0 });

/**
 * Briefbook as a plugin of Eleventy 3: checks the briefings before a site is built, gives them to its templates, and puts
 * their pages and PDFs beside its own. While Eleventy serves or watches, it makes no PDFs.
 */
export default function briefbook(eleventy: PluginHost, options: BriefbookOptions): void {
  const { data, articles, prefix, quiet } = readOptions(options);
  const root = `/${prefix}`;
  const tell = (line: string): unknown => quiet || process.stdout.write(`[briefbook] ${line}\n`);
  let ready: { readonly parts: SiteParts; readonly render: ReturnType<typeof partRenderer> } | undefined;
  let madeFrom = "";

  for (const folder of [data, articles]) if (folder !== undefined) eleventy.addWatchTarget(folder);
  eleventy.on("eleventy.before", async () => {
    const parts = await readReady(resolve(data), articles === undefined ? undefined : resolve(articles));
    ready = { parts, render: partRenderer(parts.drawn, parts.english) };
    tell(printChecks(parts.checked).trim());
  });
  eleventy.addGlobalData("briefbook", () => briefbookData(ready?.parts.drawn ?? [], root));
  eleventy.addShortcode("briefbook", function (part, slug) {
    const page = this.page.url === false ? root : this.page.url;
    return ready?.render(part, slug, { page, root }) ?? "";
  });
  eleventy.on("eleventy.after", async ({ runMode, outputMode, directories, results = [] }) => {
    if (!ready || outputMode !== "fs" || sourceOf(ready.parts) === madeFrom) return;
    const scratch = makeScratchFolder("plugin");
    const made = scratch.path;
    try {
      if (runMode === "build") await makeWhole(ready.parts, made);
      else await makePreview(ready.parts, made, QUIETLY);
      if (prefix !== "") await leavePart(made);
      const count = await handOver(made, join(directories.output, prefix), results);
      madeFrom = sourceOf(ready.parts);
      tell(
        `${countOf(count, "file")} below ${root}${runMode === "build" ? "" : "; PDFs are made by a build"}`,
      );
    } finally {
      scratch.remove();
    }
  });
}

/** Reads and checks the briefings; throws with the problems, as `npm run check` prints them, where there are any. */
async function readReady(dataFolder: string, articles: string | undefined): Promise<SiteParts> {
  const { checked, beside, siteText, parts } = await readSite({
    dataFolder,
    articles,
    namedBy: "the option articles of the plugin",
  });
  if (checked.length === 0) throw new Error(`There is no briefing in ${dataFolder}.`);
  if (parts) return parts;
  const wrong = checked.filter(({ check }) => check.problems.length > 0);
  throw new Error(`The briefings have problems.\n\n${printChecks(wrong, "text", beside, { siteText })}`);
}

async function makeWhole(parts: SiteParts, folder: string): Promise<void> {
  const press = { browser: await findOrInstallBrowser(() => {}), folder: resolve(".cache", "briefbook") };
  const problems = await makeSite(parts, folder, press, QUIETLY);
  if (problems.length > 0)
    throw new Error(`The briefings have problems.\n\n${printChecks([], "text", problems)}`);
}

/** All that the pages are made of, to know whether anything changed while Eleventy watches. */
function sourceOf({ settings, checked }: SiteParts): string {
  return JSON.stringify([settings, checked.map(({ folder }) => [...folder.files])]);
}
