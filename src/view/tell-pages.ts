import type { SentenceLink } from "./sentence-links.ts";

/**
 * A link as it is printed: `page` names the ids of which the first that stands on a page tells it behind the link, on
 * paper; a sentence of the timeline has no paragraph.
 */
export type PagedLink = SentenceLink & { readonly page?: string };

/** A sentence of a numbered paragraph, or an indicator. e.g. 2.1b, I3 */
const PLACE = /^(?<paragraph>\d+\.\d+)[a-z]*$|^(?<indicator>\p{L})\d+$/u;

/**
 * Which pages are told behind links on paper: once for those of one paragraph that stand together, where it begins. The
 * bottom line and the judgements stand first in every document and need none.
 *
 * e.g. 1.2a, 1.2b, 4.1 tells a page behind 1.2b, that of 1.2a, and one behind 4.1
 */
export function tellPages(links: readonly SentenceLink[]): readonly PagedLink[] {
  let first: SentenceLink | undefined;
  return links.map((link, index) => {
    const place = placeOf(link);
    if (place === undefined) return link;
    if (first === undefined || placeOf(first) !== place) first = link;
    const next = links[index + 1];
    return next && placeOf(next) === place ? link : { ...link, page: pageOf(first) };
  });
}

/** The page on which the paragraph begins, told once for all sentences of it. */
function pageOf({ label, href }: SentenceLink): string {
  const { paragraph } = PLACE.exec(label)?.groups ?? {};
  const ids = paragraph === undefined ? [] : [`paragraph-${paragraph.replace(".", "-")}`];
  return [...ids, href.slice(1)].join(" ");
}

function placeOf({ label }: SentenceLink): string | undefined {
  const { paragraph, indicator } = PLACE.exec(label)?.groups ?? {};
  return paragraph ?? indicator;
}
