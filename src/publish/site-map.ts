import { element, escapeText } from "../chart/svg-markup.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { listBriefings, yearPage } from "./briefing-list.ts";
import { isPublic } from "./is-public.ts";
import { lastDay } from "./report-node.ts";
import { addressOf, type SiteSettings } from "./site-settings.ts";

/** The pages of a site with the day of their last change (sitemaps.org, 0.9); undefined where it has no address. */
export function siteMap(views: readonly BriefingView[], settings: SiteSettings): string | undefined {
  const pages: readonly (readonly [path: string, day: string | undefined])[] = [
    ["index.html", undefined],
    ["method/index.html", undefined],
    ["accessibility/index.html", undefined],
    ...listBriefings(views)
      .years.filter(isPublic)
      .map((year) => [yearPage(year), undefined] as const),
    ...views
      .filter(isPublic)
      .flatMap((view) =>
        [
          "index.html",
          "handout/index.html",
          ...view.titlePages.map(({ language }) => `${language}/index.html`),
          ...view.sourceTexts.map(({ id }) => `sources/${id}/index.html`),
        ].map((page) => [`briefings/${view.slug}/${page}`, lastDay(view)] as const),
      ),
  ];
  const urls = pages.flatMap(([path, day]) => {
    const address = addressOf(settings, path);
    if (address === undefined) return [];
    const lastmod = day === undefined ? "" : element("lastmod", {}, day);
    return [element("url", {}, element("loc", {}, escapeText(address)) + lastmod)];
  });
  if (urls.length === 0) return undefined;
  const urlset = element(
    "urlset",
    { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
    `\n${urls.join("\n")}\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${urlset}\n`;
}

/**
 * What robots may read (RFC 9309). Paths are from the host’s root, where robots look for this file: whoever hosts the
 * site elsewhere copies it there. A site without an address is taken to stand at the root.
 */
export function robotsText(views: readonly BriefingView[], settings: SiteSettings): string {
  const root = settings.address === undefined ? "/" : new URL(settings.address).pathname;
  const closed = views
    .filter((view) => !isPublic(view))
    .map(({ slug }) => `Disallow: ${root}briefings/${slug}/`);
  // The index of the search has the sentences of every briefing.
  if (closed.length > 0) closed.push(`Disallow: ${root}search/`);
  const map = addressOf(settings, "sitemap.xml");
  return `${["User-agent: *", ...closed, `Allow: ${root}`, ...(map === undefined ? [] : ["", `Sitemap: ${map}`])].join("\n")}\n`;
}
