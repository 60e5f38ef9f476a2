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
import { hedgeBefore } from "../claim/hedge-before.ts";
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
};

export const hedgeIsKept: Rule = {
  name: rule,
  promise:
    "A number is as sure in the sentence as in its source: no “about”, “only” or “at least” is lost or added.",
  readsQuotes: true,
  check: (briefing) => {
    const reading = { finder: nameFinder(briefing.entities.value), read: numberReader(briefing) };
    return briefing.claims.value.flatMap((claim, index) =>
      mishedgedIn(claim, briefing, reading).map(({ text, said, found }) => ({
        ...briefing.claims.place([index, "says"]),
        rule,
        message: `The sentence “${claim.id}” has ${[...said].map(inWords).join(" or ")} at “${text}”, and its source ${[...found].map(inWords).join(" or ")}.`,
        hint: "Hedge it as the source does, with a word of the same force; src/language/quantity/hedges.ts has the forces.",
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
      said: new Set([hedgeBefore(text, date)]),
      found: forcesOfDate(date, carriers),
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
        .map((other) => hedgeBefore(carrier.text, other)),
    ),
  );
}

function inWords(force: Force | null): string {
  return force === null ? "no hedge" : `“${force.replace("-", " ")}”`;
}
