import { rm } from "node:fs/promises";
import { makeFolder } from "../disk/make-folder.ts";
import { findOrInstallBrowser } from "../disk/install-browser.ts";
import { viewsOf } from "../disk/load-views.ts";
import { checkAndLock, whereabouts, type CheckedFolder } from "../disk/project.ts";
import { problemsOf, readCatalogues } from "../disk/read-catalogues.ts";
import { foreignOutput } from "../disk/refuse-foreign.ts";
import { removeAtExit } from "../disk/remove-at-exit.ts";
import { readSiteSettings } from "../disk/read-site-settings.ts";
import { withShownPaths } from "../disk/shown-paths.ts";
import { swapFolder } from "../disk/swap-folder.ts";
import { writeManifest } from "../disk/write-manifest.ts";
import { countOf } from "../problem.ts";
import { headLine } from "./head-line.ts";
import { makeSite, type SiteParts } from "./make-site.ts";
import { printChecks, type Report } from "./print-checks.ts";
import { EXIT, UsageError } from "./run-command.ts";
import type { Steps } from "./steps.ts";

export type BuildWish = {
  readonly dataFolder: string;
  readonly articles?: string | undefined;
  readonly output: string;
};

/**
 * The main job: check, pages, PDFs, check of what came out, manifest, swap. Everything is built in a folder beside the
 * output and moved into its place at the very end, so that a build that stops anywhere leaves the earlier output whole.
 */
export async function buildSite(wish: BuildWish, steps: Steps, report: Report): Promise<number> {
  const next = `${wish.output}.next`;
  const foreign = await foreignOutput(wish.output);
  if (foreign !== undefined) throw new UsageError(foreign);
  const stayAtExit = removeAtExit(next);
  try {
    const catalogues = await readCatalogues();
    const languages = catalogues.texts;
    const english = languages.get("en");
    const {
      checked,
      unlike,
      drawn: planned,
    } = await steps.run(
      "check",
      async () => {
        const all = await checkAndLock(wish);
        const faults = problemsOf(catalogues, ["en", ...titlePagesOf(all)]);
        const isReady = faults.length === 0 && all.every(({ check }) => check.problems.length === 0);
        const drawn = english && isReady ? viewsOf(all, english, languages) : [];
        steps.head(await headLine(drawn));
        return { checked: all, unlike: faults, drawn };
      },
      ({ checked: all }) => printChecks(all).trim().split("\n")[0] ?? "",
    );
    if (checked.length === 0) throw new UsageError(`There is no briefing in ${wish.dataFolder}.`);
    const { settings, problems: unfit, text: siteText } = await readSiteSettings(wish.dataFolder);
    const beside = [...unlike, ...unfit];
    if (!english || beside.length > 0 || checked.some(({ check }) => check.problems.length > 0)) {
      report(checked, beside, { siteText });
      return EXIT.problems;
    }
    const browser = await steps.run(
      "browser",
      () => findOrInstallBrowser(steps.say),
      ({ version, source }) => `${version} (${source})`,
    );
    await rm(next, { recursive: true, force: true });
    await makeFolder(next);
    const parts: SiteParts = { checked, drawn: planned, english, languages, settings };
    const problems = await makeSite(parts, next, browser, steps);
    if (problems.length > 0) {
      const shown = problems.map(({ slug, ...problem }) => withShownPaths(problem, slug, whereabouts(wish)));
      report(checked, shown, {});
      return EXIT.problems;
    }
    await steps.run(
      "manifest",
      () => writeManifest(next, browser.version),
      (count) => `${countOf(count, "file")} hashed`,
    );
    await steps.run(
      "publish",
      () => swapFolder(next, wish.output),
      () => wish.output,
    );
    report(checked, [], {});
    return EXIT.done;
  } finally {
    await rm(next, { recursive: true, force: true });
    stayAtExit();
  }
}

/** The languages of the title pages that are to be built. */
function titlePagesOf(checked: readonly CheckedFolder[]): readonly string[] {
  return checked.flatMap(({ check }) =>
    (check.ready?.briefing.plan.value.titlePages ?? []).map(({ language }) => language),
  );
}
