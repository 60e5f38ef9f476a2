import type { Options } from "minisearch";
import { searchWords } from "./search-words.ts";

/** What is indexed of a place. */
export type Indexed = {
  readonly id: number;
  readonly heading: string;
  readonly text: string;
  readonly quotes: string;
  /** Other forms of the names that stand in it. */
  readonly names: string;
  /** What is left of these names when everything is taken off that transliterations differ in. */
  readonly keys: string;
};

/** How keys are told from words. */
export const KEY_SIGN = "~";

/** The same where the index is made and where it is read. */
export const SEARCH_OPTIONS: Options<Indexed> = {
  fields: ["heading", "text", "quotes", "names", "keys"],
  tokenize: (text, field) =>
    field === "keys" || text.startsWith(KEY_SIGN)
      ? text.split(" ").filter((key) => key !== "")
      : searchWords(text).map(({ folded }) => folded),
  processTerm: (term) => term,
};
