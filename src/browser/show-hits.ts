import { element, link } from "./element.ts";
import { excerpt } from "../search/excerpt.ts";
import type { Hit, lookUp } from "../search/look-up.ts";
import type { SearchFile } from "../search/search-file.ts";

/** What the search of a site knows, and how it is asked. */
export type Lookup = {
  readonly file: SearchFile;
  readonly lookUp: (query: string) => ReturnType<typeof lookUp>;
};

/** A place of the list that is shown: the way there, and the words that were found. Nothing in it is read as markup. */
export function showHit({ file }: Lookup, { id, terms }: Hit, root: string, place: string): HTMLElement {
  const found = file.places[id];
  const briefing = file.briefings[found?.briefing ?? 0];
  if (!found || !briefing) return element("li", "search__hit");
  const named = place.replace("{heading}", () => found.heading).replace("{title}", () => briefing.title);
  const text = element("p", "search__excerpt", ...marked(found.text, terms));
  text.lang = found.language ?? briefing.language;
  text.dir = "auto";
  const quotes = excerpt(found.quotes, terms);
  const hit = element(
    "li",
    "search__hit",
    link(root + found.href, named),
    ...(briefing.notice === "" ? [] : [" ", element("span", "search__notice", briefing.notice)]),
    text,
    ...(quotes.some(({ isMarked }) => isMarked)
      ? [element("p", "search__quote", ...marked(found.quotes, terms))]
      : []),
  );
  hit.lang = briefing.language;
  return hit;
}

function marked(text: string, terms: ReadonlySet<string>): readonly (string | Node)[] {
  return excerpt(text, terms).map((stretch) =>
    stretch.isMarked ? element("mark", "", stretch.text) : stretch.text,
  );
}
