import { searchBrowser, thisMachine, type BrowserSearch } from "../disk/machine/find-browser.ts";
import type { BriefingView } from "../view/briefing-view.ts";

/** A briefing; without a hash where none was made of it. */
type Named = Pick<BriefingView, "slug"> & Partial<Pick<BriefingView, "hash">>;

/** What a page and its PDF depend on besides the data, and what they are of; `browser` is a version, or undefined. */
export type MadeOf = {
  readonly node: string;
  readonly browser: string | undefined;
  readonly briefings: readonly Named[];
};

/** Looks for the browser, unless somebody looks for it already. */
export async function madeOf(
  briefings: readonly Named[],
  searching: Promise<BrowserSearch> = searchBrowser(thisMachine),
): Promise<MadeOf> {
  // A browser that was named and is none is told of by the step that needs it.
  const search = await searching.catch(() => undefined);
  const browser = search?.kind === "found" ? search.browser.version : undefined;
  return { node: process.versions.node, browser, briefings };
}

/** One line that is fit to report. e.g. Node 26.10.0, browser 156.0.8078.79, al-asad-handover 3f9ac01be2d4 */
export function headLine({ node, browser, briefings }: MadeOf): string {
  const named = briefings.map(({ slug, hash }) =>
    hash === undefined ? slug : `${slug} ${hash.slice(0, "3f9ac01be2d4".length)}`,
  );
  return [`Node ${node}`, browser === undefined ? "no browser yet" : `browser ${browser}`, ...named].join(
    ", ",
  );
}
