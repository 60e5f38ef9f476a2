import { rm } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "../disk/make-folder.ts";
import { findOrInstallBrowser } from "../disk/machine/install-browser.ts";
import { whereabouts } from "../disk/project.ts";
import { foreignOutput } from "../disk/refuse-foreign.ts";
import { removeAtExit } from "../disk/remove-at-exit.ts";
import { shownFolder, withShownPaths } from "../disk/shown-paths.ts";
import { swapFolder } from "../disk/site/swap-folder.ts";
import { writeManifest } from "../disk/site/write-manifest.ts";
import { countOf } from "../problem.ts";
import { headLine, madeOf } from "./head-line.ts";
import { makeSite } from "./make-site.ts";
import { printChecks, type Report } from "./print-checks.ts";
import { readBriefings, readSite } from "./read-site.ts";
import { EXIT, UsageError } from "./run-command.ts";
import type { Steps } from "./steps.ts";

export type BuildWish = {
  readonly dataFolder: string;
  readonly articles?: string | undefined;
  readonly output: string;
  /** Whether every PDF is printed, also one whose page is as it was. */
  readonly isForced?: boolean;
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
    const { checked, beside, siteText, parts, made } = await steps.run(
      "check",
      async () => {
        const reading = await readSite(wish);
        const made = await madeOf(readBriefings(reading));
        steps.head(headLine(made));
        return { ...reading, made };
      },
      ({ checked: all }) => printChecks(all).trim().split("\n")[0] ?? "",
    );
    if (checked.length === 0) throw new UsageError(`There is no briefing in ${wish.dataFolder}.`);
    if (!parts) {
      report(checked, beside, { made, siteText });
      return EXIT.problems;
    }
    const browser = await steps.run(
      "browser",
      () => findOrInstallBrowser(steps.say),
      ({ version, source }) => `${version} (${source})`,
    );
    await rm(next, { recursive: true, force: true });
    await makeFolder(next);
    const press = { browser, isForced: wish.isForced === true };
    const problems = await makeSite(parts, next, press, steps);
    if (problems.length > 0) {
      const shown = problems.map(({ slug, ...problem }) => withShownPaths(problem, slug, whereabouts(wish)));
      report(checked, shown, { made });
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
      () => shownFolder(wish.output, process.cwd()),
    );
    if (parts.settings.address === undefined) {
      const file = shownFolder(join(wish.dataFolder, "site.yaml"), process.cwd());
      steps.say(
        `No QR code is printed, as ${file} names no address; “address: https://example.org/briefings/” does.`,
      );
    }
    report(checked, [], { made });
    return EXIT.done;
  } finally {
    await rm(next, { recursive: true, force: true });
    stayAtExit();
  }
}
