import { searchBrowser, thisMachine, type BrowserSearch } from "../disk/machine/find-browser.ts";
import type { BriefingView } from "../view/briefing-view.ts";

/** A briefing; without a hash where none was made of it yet. */
type Named = Pick<BriefingView, "slug"> & Partial<Pick<BriefingView, "shortHash">>;

/**
 * What a build depends on besides the data, and what it is of, in one line that is fit to report.
 * e.g. Node 26.10.0, browser 156.0.8078.79, al-asad-handover 3f9ac01be2d4
 */
export async function headLine(
  views: readonly Named[],
  searching: Promise<BrowserSearch> = searchBrowser(thisMachine),
): Promise<string> {
  // A browser that was named and is none is told of by the step that needs it.
  const search = await searching.catch(() => undefined);
  const browser = search?.kind === "found" ? `browser ${search.browser.version}` : "no browser yet";
  const briefings = views.map(({ slug, shortHash }) =>
    shortHash === undefined ? slug : `${slug} ${shortHash}`,
  );
  return [`Node ${process.versions.node}`, browser, ...briefings].join(", ");
}
