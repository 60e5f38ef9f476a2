import { carriersOf } from "../claim/carriers.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim } from "../claim/claim.ts";
import {
  carrying,
  dateStands,
  hasToken,
  numberReader,
  sameAmount,
  type NumberReader,
  type ReadCarrier,
} from "../claim/claim-words.ts";
import { hedgesOfTime } from "../claim/hedges-of-time.ts";
import { nameFinder, type NameFinder } from "../claim/name-finder.ts";
import type { FoundDate } from "../language/time/find-dates.ts";
import type { Quantity } from "../language/quantity/find-quantities.ts";
import type { Force } from "../language/quantity/hedges.ts";
import type { Rule } from "./rule.ts";

const rule = "hedge-is-kept";

/** A number or date that a sentence hedges otherwise than its sources. */
type Mishedged = {
  readonly text: string;
  readonly said: ReadonlySet<Force | null>;
  readonly found: ReadonlySet<Force | null>;
  readonly isTime?: boolean;
};

export const hedgeIsKept: Rule = {
  name: rule,
  promise:
    "A number or date is as sure in the sentence as in its source: no “about”, “only”, “at least” or “at the earliest” is lost or added.",
  readsQuotes: true,
  check: (briefing) => {
    const reading = { finder: nameFinder(briefing.entities.value), read: numberReader(briefing) };
    return briefing.claims.value.flatMap((claim, index) =>
      mishedgedIn(claim, briefing, reading).map(({ text, said, found, isTime }) => ({
        ...briefing.claims.place([index, "says"]),
        rule,
        message: `The sentence “${claim.id}” has ${inWords(said, isTime)} at “${text}”, and its source ${inWords(found, isTime)}.`,
        hint: "Hedge it as the source does, with a word of the same force; the page “How a briefing is made” has a table of them.",
      })),
    );
  },
};

type Reading = { readonly finder: NameFinder; readonly read: NumberReader };

/** Numbers that no source has are another rule's: how surely nothing is said cannot be told. */
function mishedgedIn(
  claim: Claim,
  briefing: CheckedBriefing,
  { finder, read }: Reading,
): readonly Mishedged[] {
  const text = finder.withoutNames(claim.says);
  const words = read(text);
  const carriers = carrying(
    words,
    carriersOf(claim, briefing).map((carrier) => ({
      carrier,
      words: read(carrier.text, carrier.published),
    })),
  );
  return [
    ...words.quantities.map((quantity) => ({
      text: quantity.text,
      ...forcesOfAmount(quantity, text, carriers),
    })),
    ...words.dates.map((date) => ({
      text: date.text,
      said: new Set(hedgesOfTime(text, date, words)),
      found: forcesOfDate(date, carriers),
      isTime: true,
    })),
  ].filter(({ said, found }) => found.size > 0 && said.isDisjointFrom(found));
}

function forcesOfAmount(
  quantity: Quantity,
  text: string,
  carriers: readonly ReadCarrier[],
): Pick<Mishedged, "said" | "found"> {
  const same = carriers.flatMap(({ carrier, words }) =>
    words.quantities
      .filter((other) => sameAmount(quantity, other))
      .map((other) => ({ other, quote: carrier.text })),
  );
  return {
    said: new Set(same.flatMap(({ quote }) => forcesIn(quantity, quote))),
    found: new Set(same.flatMap(({ other }) => forcesIn(other, text))),
  };
}

/**
 * What the words at a number may say of it. “Took over 14 sites” says more than 14, or 14 that were taken over; the
 * second only where the other text has the word too.
 */
function forcesIn({ hedge, particle }: Quantity, other: string): readonly (Force | null)[] {
  if (!particle) return [hedge?.force ?? null];
  return hasToken(other, particle.text.toLowerCase()) ? [particle.force, null] : [particle.force];
}

function forcesOfDate(date: FoundDate, carriers: readonly ReadCarrier[]): ReadonlySet<Force | null> {
  return new Set(
    carriers.flatMap(({ carrier, words }) =>
      words.dates
        .filter((other) => dateStands(date, [other], true))
        .flatMap((other) => hedgesOfTime(carrier.text, other, words)),
    ),
  );
}

function inWords(forces: ReadonlySet<Force | null>, isTime = false): string {
  return [...forces]
    .map((force) => {
      if (force === null) return "no hedge";
      return `“${(isTime && OF_TIME[force]) || force.replace("-", " ")}”`;
    })
    .join(" or ");
}

/** Times are bounded in words of their own. */
const OF_TIME: Readonly<Partial<Record<Force, string>>> = {
  "at-least": "at the earliest",
  "at-most": "at the latest",
};
