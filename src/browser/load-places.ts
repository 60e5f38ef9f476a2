import MiniSearch from "minisearch";
import type { Lookup } from "./show-hits.ts";
import { lookUp } from "../search/look-up.ts";
import { SEARCH_FILE, SEARCH_GLOBAL, type SearchFile } from "../search/search-file.ts";
import { SEARCH_OPTIONS, type Indexed } from "../search/search-options.ts";

/**
 * Loads what the search knows, as a script of the site: a page that is opened from the disk may load one, and the policy
 * of pages allows it.
 *
 * @throws where it cannot be loaded or read.
 */
export async function loadPlaces(root: string): Promise<Lookup> {
  await new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = root + SEARCH_FILE;
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
    document.head.append(script);
  });
  const text = (globalThis as unknown as Readonly<Record<string, string>>)[SEARCH_GLOBAL] ?? "";
  const file = JSON.parse(text) as SearchFile;
  const index = MiniSearch.loadJS<Indexed>(file.index, SEARCH_OPTIONS);
  return { file, lookUp: (query) => lookUp(index, query) };
}
