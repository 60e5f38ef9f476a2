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
  type NumberWords,
  type ReadCarrier,
} from "../claim/claim-words.ts";
import { nameFinder, type NameFinder } from "../claim/name-finder.ts";
import { isTold, sourcesOf } from "../claim/quotes-of.ts";
import type { Quantity } from "../language/find-quantities.ts";
import type { Found } from "../language/found.ts";
import type { Rule } from "./rule.ts";

const rule = "number-stands-in-evidence";

export const numberStandsInEvidence: Rule = {
  name: rule,
  promise:
    "Every number, year and date of a sentence stands in one of its quotes, or in an observation that it names.",
  readsQuotes: true,
  check: (briefing) => {
    const reading = { finder: nameFinder(briefing.entities.value), read: numberReader(briefing) };
    return briefing.claims.value.flatMap((claim, index) =>
      unsaid(claim, briefing, reading).map(({ text }) => ({
        ...briefing.claims.place([index, "says"]),
        rule,
        message: `The sentence “${claim.id}” says “${text}”, which ${carrierName(claim)}.`,
        hint: hintFor(claim),
      })),
    );
  },
};

type Reading = { readonly finder: NameFinder; readonly read: NumberReader };

/**
 * The numbers and times of a sentence that nothing carries; where each is carried by itself, those that no observation
 * has together. Names go out first, with the numbers in them.
 */
function unsaid(claim: Claim, briefing: CheckedBriefing, { finder, read }: Reading): readonly Found[] {
  const said = read(finder.withoutNames(claim.says));
  const own = said.quantities.filter((quantity) => !countsSources(quantity, claim, briefing));
  const told = { ...said, quantities: own };
  const carriers = carriersOf(claim, briefing).map((carrier) => ({
    carrier,
    words: read(carrier.text, carrier.published),
  }));
  // Ours may speak of a time between two that are told; a sentence that passes words on may not.
  const loosely = !isTold(claim) && claim.kind !== "context";
  const alone = notIn(carriers, told, loosely);
  return alone.length > 0 ? alone : notIn(carrying(told, carriers), told, loosely);
}

function notIn(carriers: readonly ReadCarrier[], said: NumberWords, loosely: boolean): readonly Found[] {
  const quantities = carriers.flatMap(({ words }) => words.quantities);
  const dates = carriers.flatMap(({ words }) => words.dates);
  const lengths = new Set(
    carriers.flatMap(({ words }) => words.lengths.map(({ text }) => text.toLowerCase())),
  );
  return [
    ...said.quantities.filter((quantity) => !quantities.some((other) => sameAmount(quantity, other))),
    ...said.dates.filter((date) => !dateStands(date, dates, loosely)),
    ...said.lengths.filter(({ text }) => !lengths.has(text.toLowerCase())),
    ...said.rest.filter(
      ({ text }) => !carriers.some(({ carrier }) => hasToken(carrier.text, text.toLowerCase())),
    ),
  ];
}

const SOURCES = /^(?:reports?|articles?|newspapers?|sources?|accounts?|files?)$/u;

/** “One report”, “the two newspapers”: right where the sentence rests on as many. */
function countsSources({ unit, value, hedge }: Quantity, claim: Claim, briefing: CheckedBriefing): boolean {
  if (!unit?.match(SOURCES) || hedge !== null) return false;
  return value === sourcesOf(claim, briefing).size;
}

function carrierName(claim: Claim): string {
  if (claim.kind === "context") return "no observation of its documents has";
  if (claim.kind === "gap") return "nothing quoted from the sources it names has";
  return isTold(claim) ? "none of its quotes has" : "nothing has that is quoted in the claims it rests on";
}

function hintFor(claim: Claim): string {
  if (claim.kind === "context")
    return "Take the number as the document prints it, or name the document that prints it.";
  if (!isTold(claim)) return "Name the claim that carries it, or leave the number out.";
  return "Take it as the source has it, quote the words that have it, or name under figures: the observation it comes from.";
}
