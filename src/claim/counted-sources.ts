import { isPlural } from "../language/words/nouns.ts";
import { SMALL_NUMBERS } from "../language/words/number-words.ts";

/** What a briefing calls every text it rests on, whatever its kind. */
const ANY = "(?:reports?|articles?|sources?|accounts?)";
/** What it calls those of one kind, of which there may be fewer. */
const KIND =
  "(?:(?:(?:news|press) )?(?:files?|texts?|(?:news)?papers?)|(?:news|press) (?:reports?|articles?))";
const SOURCES = `(?:${KIND}|${ANY})`;

const COUNTS = new RegExp(
  `\\b(?:(?<pair>neither|both|either)(?: of)?(?: (?:the|these|our))? (?:${SOURCES}|them)|(?<count>${[...SMALL_NUMBERS.keys()].join("|")}|\\d+) (?:${SOURCES}|(?<origins>origins)))\\b`,
  "giu",
);
const OF_A_KIND = new RegExp(`\\b${KIND}$`, "iu");

/** Words that count the sources of a briefing, or their origins, and the number they count. e.g. “Neither report” → 2 */
export type CountedSources = {
  readonly words: string;
  readonly count: number;
  /** Sources of whatever kind, of one kind (“newspapers”), or those who told it first. */
  readonly of: "sources" | "kind" | "origins";
};

/**
 * Every place where a text counts sources. “one report” is one of several and counts nothing; “no article” and “nobody”
 * hold however many there are.
 */
export function countedSources(text: string): readonly CountedSources[] {
  return Array.from(text.matchAll(COUNTS), ({ 0: words, groups }) => {
    const { pair, count = "", origins } = groups ?? {};
    const read = SMALL_NUMBERS.get(count.toLowerCase()) ?? Number(count);
    const of = origins
      ? ("origins" as const)
      : OF_A_KIND.test(words)
        ? ("kind" as const)
        : ("sources" as const);
    return { words, count: pair === undefined ? read : 2, of };
  }).filter(({ count }) => count > 1);
}

/**
 * “Both”, “neither” and “either” without a noun, in a text that speaks of nothing but sources: of two things that it
 * names (“both sides”, “neither A nor B”, “both A and B”) it counts those.
 */
export function countedAlone(text: string): readonly CountedSources[] {
  return Array.from(text.matchAll(ALONE), ({ groups }): CountedSources | undefined => {
    const { pair = "", rest = "" } = groups ?? {};
    return isAlone(pair.toLowerCase(), rest)
      ? { words: firstWords(pair + rest), count: 2, of: "sources" }
      : undefined;
  }).filter((counted) => counted !== undefined);
}

/** With the rest of the sentence, in which another may stand. */
const ALONE = /\b(?<pair>both|neither|either)\b(?=(?<rest>[^.;:]*))/giu;

function isAlone(pair: string, rest: string): boolean {
  const joined = { both: "and", neither: "nor", either: "or" }[pair] ?? "and";
  if (new RegExp(`^(?: [^\\s,]+){1,6} ${joined}\\b`, "u").test(rest)) return false;
  const next = /^ (?<next>\p{Ll}+)/u.exec(rest)?.groups?.["next"];
  if (next === undefined) return true;
  if (next === "of" || new RegExp(`^${SOURCES}$`, "u").test(next)) return false;
  // “Neither side” and “both sides”, but “neither names” and “both matter”.
  const isVerb = /(?:s|ed)$/u.test(next) || VERBS.has(next);
  return pair === "both" ? !isPlural(next) : isVerb;
}

const VERBS: ReadonlySet<string> = new Set(
  "can could may might will would must should told gave says".split(" "),
);

function firstWords(text: string): string {
  return text.split(" ").slice(0, 3).join(" ").replace(/,$/u, "");
}
