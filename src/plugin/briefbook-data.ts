import { newestFirst } from "../publish/imprint-view.ts";
import type { BriefingView } from "../view/briefing-view.ts";

/** What templates of a site find under `briefbook`. Paths begin with a slash; below a path of a host, Eleventy's filter “url” mends them. */
export type BriefbookData = {
  /** Where the list of briefings is. e.g. /desk/briefings/ */
  readonly root: string;
  /** The style sheet, for pages that hold parts of a briefing. */
  readonly styles: string;
  readonly briefings: readonly ListedBriefing[];
};

/** What a list says of a briefing. */
export type ListedBriefing = {
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  readonly subtitle: string;
  readonly number: string;
  /** The day of the edition. e.g. 2031-03-14 */
  readonly date: string;
  readonly handling: string;
  readonly language: string;
  /** Neither withdrawn nor superseded. */
  readonly inForce: boolean;
};

/** What templates are given of briefings, the newest first. */
export function briefbookData(views: readonly BriefingView[], root: string): BriefbookData {
  const briefings = newestFirst(views).map((view) => ({
    slug: view.slug,
    url: `${root}briefings/${view.slug}/`,
    title: view.title,
    subtitle: view.subtitle,
    number: view.number,
    date: view.edition.date,
    handling: view.handling,
    language: view.language,
    inForce: !view.withdrawn && !view.superseded,
  }));
  return { root, styles: `${root}assets/briefbook.css`, briefings };
}
