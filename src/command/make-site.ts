import { checkOutputs, type OutputFaults } from "../disk/audit/check-outputs.ts";
import { finishDownloads, finishedInWords } from "../disk/site/finish-downloads.ts";
import { printedInWords, printSite, type PrintWish } from "../disk/print/print-site.ts";
import type { CheckedFolder } from "../disk/project.ts";
import { renderPages } from "../disk/site/render-pages.ts";
import { writeDownloads, type ViewWithFiles } from "../disk/site/write-downloads.ts";
import { writeForMachines } from "../disk/site/write-for-machines.ts";
import { writeSearch } from "../disk/site/write-search.ts";
import { countOf } from "../problem.ts";
import type { SiteSettings } from "../publish/site-settings.ts";
import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import type { Steps } from "./steps.ts";

/** What a site is made of: briefings without a problem, their views, and the words and settings of the site. */
export type SiteParts = {
  readonly checked: readonly CheckedFolder[];
  readonly drawn: readonly BriefingView[];
  readonly english: Texts;
  readonly languages: ReadonlyMap<string, Texts>;
  readonly settings: SiteSettings;
};

/**
 * Makes all of a site but its manifest in an empty folder, and reads it back: data, pages, PDFs, downloads, search, what
 * is for machines.
 *
 * @returns what the authors of a briefing have to mend.
 * @throws if page or PDF lacks what it promises: a fault of ours.
 */
export async function makeSite(
  parts: SiteParts,
  site: string,
  press: Omit<PrintWish, "texts">,
  steps: Steps,
): Promise<OutputFaults["problems"]> {
  const { english, languages, settings } = parts;
  const { made, drawn } = await makeDataAndPages(parts, site, steps);
  const printed = await steps.run(
    "pdf",
    () => printSite(drawn, site, { ...press, texts: english, onProgress: steps.progress }),
    printedInWords,
  );
  const views = await steps.run(
    "downloads",
    () =>
      finishDownloads(made, printed, site, {
        texts: english,
        render: (finished) => renderPages(finished, site, english, settings, languages),
      }),
    finishedInWords,
  );
  await makeIndexes(parts, views, site);
  const { faults, problems } = await steps.run(
    "verify",
    () => checkOutputs(views, site, english, settings, languages),
    (found) => resultOf([...found.faults, ...found.problems]),
  );
  if (faults.length > 0)
    throw new Error(`What was built does not keep its promises.\n  ${faults.join("\n  ")}`);
  return problems;
}

/** Makes the same without PDFs and what is made of them, in a second or two: for whoever writes and looks. */
export async function makePreview(parts: SiteParts, site: string, steps: Steps): Promise<void> {
  const { drawn } = await makeDataAndPages(parts, site, steps);
  await makeIndexes(parts, drawn, site);
}

type Pages = { readonly made: readonly ViewWithFiles[]; readonly drawn: readonly BriefingView[] };

async function makeDataAndPages(parts: SiteParts, site: string, steps: Steps): Promise<Pages> {
  const { checked, english, languages, settings } = parts;
  const made = await steps.run(
    "data",
    () => writeDownloads(checked, parts.drawn, site, english),
    (all) => countOf(all.flatMap(({ downloads }) => downloads).length, "file"),
  );
  const drawn = made.map(({ view }) => view);
  await steps.run(
    "pages",
    () => renderPages(drawn, site, english, settings, languages),
    (pages) => countOf(pages.length, "file"),
  );
  return { made, drawn };
}

async function makeIndexes(
  { checked, english, settings }: SiteParts,
  views: readonly BriefingView[],
  site: string,
): Promise<void> {
  await writeSearch(views, checked, english, site);
  await writeForMachines({ checked, views, settings, texts: english }, site);
}

function resultOf(found: readonly unknown[]): string {
  return found.length === 0 ? "every sentence in page and PDF, in order" : countOf(found.length, "fault");
}
