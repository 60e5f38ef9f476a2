import MiniSearch from "minisearch";
import { transliterationKey } from "../claim/transliteration-key.ts";
import { KEY_SIGN, SEARCH_OPTIONS, type Indexed } from "./search-options.ts";
import type { FoundPlace, SearchFile } from "./search-file.ts";
import { searchWords } from "./search-words.ts";

/** A place with every form of the names that stand in it. */
export type PlaceWithNames = { readonly place: FoundPlace; readonly names: readonly string[] };

/** Makes the index of a site, the same bytes for the same places. */
export function makeIndex(briefings: SearchFile["briefings"], places: readonly PlaceWithNames[]): SearchFile {
  const index = new MiniSearch<Indexed>(SEARCH_OPTIONS);
  index.addAll(
    places.map(({ place, names }, id) => ({
      id,
      heading: place.heading,
      text: place.text,
      quotes: place.quotes,
      names: names.join(" "),
      keys: [...new Set(names.flatMap(keysOf))].join(" "),
    })),
  );
  return { briefings, places: places.map(({ place }) => place), index: index.toJSON() };
}

/** Keys of one letter would be those of half the dictionary. */
function keysOf(name: string): readonly string[] {
  return searchWords(name)
    .map(({ folded }) => transliterationKey(folded))
    .filter((key) => key.length > 1)
    .map((key) => KEY_SIGN + key);
}
