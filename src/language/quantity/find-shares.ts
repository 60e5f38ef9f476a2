import { countedNoun } from "./counted-noun.ts";
import { findQuantities } from "./find-quantities.ts";
import { foundAt, type Found } from "../words/found.ts";
import { phraseTable } from "../words/phrase-table.ts";
import { lowerAt, tokenize } from "../words/tokens.ts";

/** Words that say how many or what part of something is meant, without a number; `share` is equal for equal force. */
export type Share = Found & {
  /** e.g. “all” for “every”, “dozens”, “1/2” */
  readonly share: string;
  /** The noun it counts, in lower case; null where none is clear. */
  readonly noun: string | null;
  /** Whether it says how much of a whole. e.g. “all”, “most”, “half”; not “dozens” */
  readonly isPart: boolean;
};

/** Forms by the share they stand for; the longest at a place is taken. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  all: ["all", "all of", "every", "every one of", "each", "each of", "the entire", "the whole", "the whole of", "entire"],
  most: ["most of", "the majority of", "a majority of", "the vast majority of", "the bulk of", "the better part of"],
  many: ["many of", "numerous", "a large number of", "large numbers of", "a great many"],
  some: ["some", "some of"],
  several: ["several of", "a number of"],
  few: ["few", "few of", "very few"],
  "a few": ["a few of", "a handful of", "handful of", "handful", "a small number of", "small numbers of", "the past few", "the last few"],
  part: ["part of", "parts of"],
  // where the quote begins after its article
  [`part ${Number((1 / 3).toPrecision(12))}`]: ["third of"],
  "part 0.25": ["quarter of"],
}; // prettier-ignore
/** Where a form says nothing of how many. e.g. “at all”, “each other” */
const NONE: readonly string[] = [
  "at all", "after all", "above all", "first of all", "all but", "all but one", "in all", "all along", "all the same",
  "all over", "each other", "each way", "all day", "all night", "of all", "some time", "some day", "as part of",
  "as many as", "not all", "not every", "part of the reason", "all along",
]; // prettier-ignore
const CUES = phraseTable<string | null>([
  ...Object.entries(FORMS).flatMap(([share, forms]) => forms.map((form) => [form, share] as const)),
  ...NONE.map((form) => [form, null] as const),
]);
const PARTS: ReadonlySet<string> = new Set(["all", "most", "many", "some", "few", "part"]);
/** Vague amounts that mean what a form of the table means. */
const SAME: Readonly<Record<string, string>> = { handful: "a few", few: "a few", majority: "most" };

/** Every such word of a text, in order. “Some 40” is a hedge, and “not all” a limit. */
export function findShares(text: string): readonly Share[] {
  const tokens = tokenize(text);
  const quantities = findQuantities(text);
  const vague = quantities.flatMap((one): Share[] => {
    const isBound = /^ as(?!\p{L})/u.test(text.slice(one.end));
    if ((one.kind !== "vague" && one.kind !== "fraction") || isBound) return [];
    const plain = one.text.toLowerCase().replace(/^(?:an?|the)(?: vast)? /u, "");
    const share = one.kind === "fraction" ? `part ${one.value}` : (SAME[plain] ?? plain);
    const isPart = one.kind === "fraction" || PARTS.has(share);
    return [{ start: one.start, end: one.end, text: one.text, share, noun: one.unit, isPart }];
  });
  const listed: Share[] = [];
  for (let at = 0; at < tokens.length;) {
    const cue = CUES.at(tokens, at);
    const [start, end] = [tokens[at]?.start ?? 0, tokens[(cue?.end ?? 1) - 1]?.end ?? 0];
    const isHedge = quantities.some(({ hedge }) => hedge && hedge.start < end && start < hedge.end);
    if (cue?.value && !isHedge && !vague.some((one) => one.start < end && start < one.end)) {
      const of = lowerAt(tokens, cue.end) === "the" ? cue.end + 1 : cue.end;
      const noun = countedNoun(tokens, of, cue.value === "all");
      listed.push({ ...foundAt(text, start, end), share: cue.value, noun, isPart: PARTS.has(cue.value) });
    }
    at = cue?.end ?? at + 1;
  }
  return [...vague, ...listed].toSorted((a, b) => a.start - b.start);
}
