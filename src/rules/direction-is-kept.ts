import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim } from "../claim/claim.ts";
import { nameFinder, type NameFinder } from "../claim/name-finder.ts";
import { isTold, supportOf } from "../claim/quotes-of.ts";
import { OPPOSITES } from "../language/force/opposites.ts";
import type { Rule } from "./rule.ts";

const rule = "direction-is-kept";

/** A word of a sentence, and the contrary one that stands in its quotes. */
type Turned = { readonly said: string; readonly quoted: string };

export const directionIsKept: Rule = {
  name: rule,
  promise:
    "No sentence says the contrary of its quotes: what fell does not rise, what came before does not come after, and who went from one place to another does not come back.",
  readsQuotes: true,
  check: (briefing) => {
    const finder = nameFinder(briefing.entities.value);
    return briefing.claims.value.flatMap((claim, index) => {
      const turned = isTold(claim) ? turnedIn(claim, briefing, finder) : undefined;
      if (!turned) return [];
      return [
        {
          ...briefing.claims.place([index, "says"]),
          rule,
          message: `The sentence “${claim.id}” has “${turned.said}” where its quotes have “${turned.quoted}”.`,
          hint: "Say it the way round that the source has it, or quote the words that say so.",
        },
      ];
    });
  },
};

function turnedIn(claim: Claim, { entities }: CheckedBriefing, finder: NameFinder): Turned | undefined {
  const quotes = supportOf(claim).map(({ quote }) => quote);
  const said = finder.withoutNames(claim.says);
  const quoted = quotes.map((quote) => finder.withoutNames(quote)).join(" · ");
  const names = entities.value.flatMap(({ name, aliases }) => [name, ...aliases]);
  return (
    PAIRS.flatMap(([here, there]) => contrary(said, quoted, here, there))[0] ??
    movedBack(claim.says, quotes, names)
  );
}

const PAIRS: readonly (readonly [RegExp, RegExp])[] = OPPOSITES.flatMap(({ one, other }) => {
  const [here, there] = [wordsOf(one), wordsOf(other)];
  return [[here, there] as const, [there, here] as const];
});

function wordsOf(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "iu");
}

/** Where the sentence has both words, or the quotes do, which is meant of what is not known. */
function contrary(said: string, quoted: string, here: RegExp, there: RegExp): readonly Turned[] {
  const mine = here.exec(said)?.[0];
  if (mine === undefined || there.test(said)) return [];
  const theirs = there.exec(quoted)?.[0];
  return theirs === undefined || here.test(quoted) ? [] : [{ said: mine, quoted: theirs }];
}

/** A place that something comes from in the sentence, and goes to in the quotes; or the other way round. */
function movedBack(says: string, quotes: readonly string[], names: readonly string[]): Turned | undefined {
  const [mine, theirs] = [waysIn(says, names), quotes.map((quote) => waysIn(quote, names))];
  const from = new Set(theirs.flatMap((ways) => [...ways.from]));
  const to = new Set(theirs.flatMap((ways) => [...ways.to]));
  for (const place of mine.from)
    if (to.has(place) && !from.has(place)) return { said: `from ${place}`, quoted: `to ${place}` };
  for (const place of mine.to)
    if (from.has(place) && !to.has(place)) return { said: `to ${place}`, quoted: `from ${place}` };
  return undefined;
}

type Ways = { readonly from: ReadonlySet<string>; readonly to: ReadonlySet<string> };

const PLACE =
  /(?<!\p{L})(?<way>from|to|into)\s+(?:the\s+)?(?<place>\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:\p{Lu}|al-)[\p{L}\p{M}’'-]*)*)/gu;

/** Names after “from” and “to”, as they are registered or written. */
function waysIn(text: string, names: readonly string[]): Ways {
  const ways = { from: new Set<string>(), to: new Set<string>() };
  for (const { groups, index } of text.matchAll(PLACE)) {
    const { way = "", place = "" } = groups ?? {};
    const at = index + text.slice(index).indexOf(place);
    const registered = names
      .filter((name) => text.startsWith(name, at))
      .toSorted((a, b) => b.length - a.length);
    (way === "from" ? ways.from : ways.to).add(registered[0] ?? place.replace(/['’]s?$/u, ""));
  }
  return ways;
}
