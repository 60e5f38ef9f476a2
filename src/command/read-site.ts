import { viewsOf } from "../disk/site/load-views.ts";
import { checkAndLock, type CheckedFolder, type CheckWish } from "../disk/project.ts";
import { problemsOf, readCatalogues } from "../disk/read-catalogues.ts";
import { readSiteSettings } from "../disk/read-site-settings.ts";
import type { Problem } from "../problem.ts";
import type { MadeOf } from "./head-line.ts";
import type { SiteParts } from "./make-site.ts";

/** The briefings as they were checked, and all that a site is made of, where nothing is wrong with any of it. */
export type SiteReading = {
  readonly checked: readonly CheckedFolder[];
  /** What is wrong beside the briefings: with the words of a language, or with the settings of the site. */
  readonly beside: readonly Problem[];
  readonly siteText?: string | undefined;
  readonly parts?: SiteParts;
};

/** Checks every briefing, and reads the words and settings of the site. */
export async function readSite(wish: CheckWish): Promise<SiteReading> {
  const catalogues = await readCatalogues();
  const checked = await checkAndLock(wish);
  const { settings, problems, text: siteText } = await readSiteSettings(wish.dataFolder);
  const beside = [...problemsOf(catalogues, ["en", ...titlePagesOf(checked)]), ...problems];
  const { texts: languages } = catalogues;
  const english = languages.get("en");
  if (!english || beside.length > 0 || checked.some(({ check }) => check.problems.length > 0))
    return { checked, beside, siteText };
  const drawn = viewsOf(checked, english, languages);
  return { checked, beside, siteText, parts: { checked, drawn, english, languages, settings } };
}

/** Every briefing, with the hash of what is printed of it; without, where something is wrong with any. */
export function readBriefings({ checked, parts }: SiteReading): MadeOf["briefings"] {
  return parts?.drawn ?? checked.map(({ check: { slug } }) => ({ slug }));
}

/** The languages of the title pages that are to be built. */
function titlePagesOf(checked: readonly CheckedFolder[]): readonly string[] {
  return checked.flatMap(({ check }) =>
    (check.ready?.briefing.plan.value.titlePages ?? []).map(({ language }) => language),
  );
}
