import type { SentenceLink } from "./sentence-links.ts";

/**
 * A link as it is printed: `page` is the id of which the page is told behind the link, on paper; not so where that of
 * `unless`, which follows, stands on the same page. A sentence of the timeline has no paragraph.
 */
export type PagedLink = SentenceLink & { readonly page?: string; readonly unless?: string };

/** A sentence of a numbered paragraph, or an indicator. e.g. 2.1b, I3 */
const PLACE = /^(?<paragraph>\d+\.\d+)[a-z]*$|^(?<indicator>\p{L})\d+$/u;

/**
 * Which pages are told behind links on paper: that of each sentence, and once for those of one paragraph that stand
 * together and on one page, which the print alone can tell. The bottom line and the judgements stand first in every
 * document and need none.
 *
 * e.g. 1.2a, 1.2b, 4.1 tells a page behind 1.2a if 1.2b is not on it, one behind 1.2b, and one behind 4.1
 */
export function tellPages(links: readonly SentenceLink[]): readonly PagedLink[] {
  return links.map((link, index) => {
    const place = placeOf(link.label);
    if (place === undefined) return link;
    const next = links[index + 1];
    const isFollowed = next !== undefined && placeOf(next.label) === place;
    return { ...link, page: idOf(link), ...(isFollowed && { unless: idOf(next) }) };
  });
}

function idOf({ href }: SentenceLink): string {
  return href.slice(1);
}

/** The paragraph that a sentence is of, or what indicators have in common; undefined for what stands first. */
export function placeOf(label: string): string | undefined {
  const { paragraph, indicator } = PLACE.exec(label)?.groups ?? {};
  return paragraph ?? indicator;
}
