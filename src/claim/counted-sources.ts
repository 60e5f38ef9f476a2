import { SMALL_NUMBERS } from "../language/number-words.ts";

/** What a briefing calls the texts it rests on. */
const SOURCES = "(?:(?:news|press) )?(?:reports?|articles?|sources?|files?|texts?|(?:news)?papers?)";

const COUNTS = new RegExp(
  `\\b(?:(?<pair>neither|both)(?: of)?(?: (?:the|these|our))? (?:${SOURCES}|them)|(?<count>${[...SMALL_NUMBERS.keys()].join("|")}|\\d+) ${SOURCES})\\b`,
  "giu",
);

/** Words that count the sources of a briefing, and the number they count. e.g. “Neither report” → 2 */
export type CountedSources = { readonly words: string; readonly count: number };

/**
 * Every place where a text counts sources. “one report” is one of several and counts nothing; “no article” and “nobody”
 * hold however many there are.
 */
export function countedSources(text: string): readonly CountedSources[] {
  return Array.from(text.matchAll(COUNTS), (match) => {
    const { pair, count = "" } = match.groups ?? {};
    const read = SMALL_NUMBERS.get(count.toLowerCase()) ?? Number(count);
    return { words: match[0], count: pair === undefined ? read : 2 };
  }).filter(({ count }) => count > 1);
}
