import type { AsPlainObject } from "minisearch";

/** What can be found: a sentence, a section, a source, a document or a briefing. */
export type FoundPlace = {
  /** Place of its briefing in the list. */
  readonly briefing: number;
  /** From the root of the site. */
  readonly href: string;
  /** e.g. Sentence 1.2a */
  readonly heading: string;
  readonly text: string;
  /** Marks that go with it, each with its words as far as they may be shown; may be empty. e.g. [1.5] “the last group” */
  readonly quotes: string;
  /** Where it is not that of its briefing. e.g. ar */
  readonly language?: string;
};

/** What is said of the briefing of a place; `notice` that it is withdrawn or superseded, else empty. */
export type FoundBriefing = { readonly title: string; readonly language: string; readonly notice: string };

/** Everything that the search of a site knows. */
export type SearchFile = {
  readonly briefings: readonly FoundBriefing[];
  readonly places: readonly FoundPlace[];
  readonly index: AsPlainObject;
};

/** Where it lies, from the root of the site. */
export const SEARCH_FILE = "search/places.js";

/** The name under which the file leaves what it knows. */
export const SEARCH_GLOBAL = "briefbookSearch";

/**
 * As a script that says one word: scripts of the site are allowed by the policy of pages, and are loaded from a disk
 * too, while a request for data would be neither. What it holds is a text, which JSON.parse makes into data.
 */
export function printSearchFile(file: SearchFile): string {
  return `globalThis.${SEARCH_GLOBAL} = ${JSON.stringify(JSON.stringify(file))};\n`;
}
