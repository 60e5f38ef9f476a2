import type MiniSearch from "minisearch";
import type { Query } from "minisearch";
import { transliterationKey } from "../claim/transliteration-key.ts";
import { KEY_SIGN, type Indexed } from "./search-options.ts";
import { searchWords } from "./search-words.ts";

/** A place that was found, by its number, and the words of the index that it was found by. */
export type Hit = { readonly id: number; readonly terms: ReadonlySet<string> };

/** How closely what was found has what was asked for. */
export type Closeness = "all" | "similar" | "some";

/** Words that begin another one are taken for it from this length on, and misspelt ones for it from the second. */
const WHOLE_BELOW = 2;
const SPELT_BELOW = 5;

/** Names weigh less than the words that stand there, and keys less than names. */
const WEIGHTS = { heading: 2, text: 2, names: 0.5, keys: 0.1 };

/**
 * Looks for places that have every word of a query, or one that begins with it; where there are none, for such as
 * have similar words or names that may be the same; and where there are none of these, for such as have some of them.
 */
export function lookUp(
  index: MiniSearch<Indexed>,
  query: string,
): { readonly hits: readonly Hit[]; readonly closeness: Closeness } {
  const words = [...new Set(searchWords(query).map(({ folded }) => folded))];
  if (words.length === 0) return { hits: [], closeness: "all" };
  const asked: readonly (readonly [Closeness, Query])[] = [
    ["all", { combineWith: "AND", queries: words, boost: WEIGHTS, prefix }],
    ["similar", { combineWith: "AND", queries: words.map(similar), boost: WEIGHTS }],
    ["some", { combineWith: "OR", queries: words.map(similar), boost: WEIGHTS }],
  ];
  for (const [closeness, combination] of asked) {
    const hits = index
      .search(combination)
      .map(({ id, terms }) => ({ id: id as number, terms: new Set(terms) }));
    if (hits.length > 0 || closeness === "some") return { hits, closeness };
  }
  return { hits: [], closeness: "some" };
}

const prefix = (word: string): boolean => word.length >= WHOLE_BELOW && !/^\d/u.test(word);

/** A number is never taken for another one. */
function similar(word: string): Query {
  const fuzzy = word.length >= SPELT_BELOW && !/\d/u.test(word) ? 1 : 0;
  const key = transliterationKey(word);
  const keys = key.length > 1 && !/\d/u.test(word) ? [KEY_SIGN + key] : [];
  return {
    combineWith: "OR",
    queries: [
      { queries: [word], prefix, fuzzy },
      ...keys.map((one) => ({ queries: [one], fields: ["keys"], prefix: false, fuzzy: 0 })),
    ],
  };
}
