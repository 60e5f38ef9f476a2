import { nameFinder } from "../claim/name-finder.ts";
import { isTold, supportOf } from "../claim/quotes-of.ts";
import type { Evidence } from "../claim/claim.ts";
import { findShares, type Share } from "../language/quantity/find-shares.ts";
import type { Rule } from "./rule.ts";

const rule = "extent-is-kept";

/** Shares that a sentence may not bring in by itself; to say “some” of a thing claims no more than the thing. */
const CLAIMS_MORE: ReadonlySet<string> = new Set(["all", "most", "many", "few"]);

/** Words for people that may stand for one another where they are counted. e.g. “soldiers” and “troops” */
const PEOPLE =
  /^(?:soldier|troop|personnel|men|women|people|force|fighter|militant|militia|civilian|resident|member|adviser|advisor|officer|official)s?$/u;

export const extentIsKept: Rule = {
  name: rule,
  promise:
    "How many a quote means by a word (“dozens”, “some”, “most”, “all”), its sentence means too, and none means more.",
  readsQuotes: true,
  check: (briefing) => {
    const finder = nameFinder(briefing.entities.value);
    return briefing.claims.value.flatMap((claim, index) => {
      const quotes = supportOf(claim);
      if (!isTold(claim) || quotes.length === 0) return [];
      const said = findShares(finder.withoutNames(claim.says));
      const quoted = quotes.map((piece) => ({ piece, shares: findShares(piece.quote) }));
      const place = briefing.claims.place([index, "says"]);
      const known = new Set(quoted.flatMap(({ shares }) => shares.map(({ share }) => share)));
      const dropped = quoted.flatMap(({ piece, shares }) =>
        shares
          .filter((one) => !said.some(({ share }) => share === one.share) && isTellingOf(one, claim.says))
          .map((one) => droppedIn(claim.id, piece, one)),
      );
      const added = said.filter(({ share, isPart }) => isPart && CLAIMS_MORE.has(share) && !known.has(share));
      return [
        ...dropped.map((fault) => ({ ...place, rule, ...fault })),
        ...added.map(({ text }) => ({
          ...place,
          rule,
          message: `The sentence “${claim.id}” says “${text}”, and none of its quotes says how many.`,
          hint: "Leave the word out, or quote the words that say so.",
        })),
      ];
    });
  },
};

function droppedIn(id: string, { at, quote }: Evidence, { text }: Share) {
  return {
    message: `The sentence “${id}” leaves out “${text}”, which ${at} has: “${quote}”`,
    hint: "Say it with the same word, or one of equal force; src/language/quantity/find-shares.ts has them.",
  };
}

/** Whether a sentence tells of what the words count; where that is not clear it is held to them. */
function isTellingOf({ noun }: Share, says: string): boolean {
  if (noun === null) return true;
  const words = Array.from(says.toLowerCase().matchAll(/\p{L}+/gu), ([word]) => word);
  const counted = stem(noun);
  return words.some((word) => stem(word) === counted || (PEOPLE.test(noun) && PEOPLE.test(word)));
}

function stem(word: string): string {
  return word.replace(/ies$/u, "y").replace(/s$/u, "");
}
