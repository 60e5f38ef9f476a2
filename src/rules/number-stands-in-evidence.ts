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
import { endsStandIn, spanOfEdtf } from "../claim/date-span.ts";
import { groundedTexts, type GroundedText } from "../claim/grounded-texts.ts";
import { nameFinder, type NameFinder } from "../claim/name-finder.ts";
import { isTold, sourcesOf } from "../claim/quotes-of.ts";
import { relativeStands, sideOf, weekdayStands } from "../claim/time-words.ts";
import type { Quantity } from "../language/quantity/find-quantities.ts";
import type { FoundDate } from "../language/time/find-dates.ts";
import type { Ordinal } from "../language/quantity/find-ordinals.ts";
import type { Found } from "../language/words/found.ts";
import type { Rule } from "./rule.ts";

const rule = "number-stands-in-evidence";

export const numberStandsInEvidence: Rule = {
  name: rule,
  promise:
    "Every number, ordinal, date, weekday and time of day of a sentence stands in one of its quotes, or in an observation that it names; and every number that goes with a judgement, a disagreement or the sources in those of the claims it rests on.",
  readsQuotes: true,
  check: (briefing) => {
    const reading = { finder: nameFinder(briefing.entities.value), read: numberReader(briefing) };
    return [
      ...briefing.claims.value.flatMap((claim, index) =>
        unsaid(claim, briefing, reading).map((found) => ({
          ...briefing.claims.place([index, "says"]),
          rule,
          message: `The sentence “${claim.id}” says “${found.text}”, which ${carrierName(claim)}.`,
          hint: hintFor(claim, found),
        })),
      ),
      ...groundedTexts(briefing).flatMap((grounded) =>
        unsaid(grounded.claim, briefing, reading)
          .filter((found) => !isOwn(found, grounded, reading.finder))
          .map((found) => ({
            ...grounded.place,
            rule,
            message: `${grounded.what} says “${found.text}”, which nothing has that is quoted in the claims it rests on.`,
            hint: hintFor(grounded.claim, found),
          })),
      ),
    ];
  },
};

type Reading = { readonly finder: NameFinder; readonly read: NumberReader };

/**
 * The numbers and times of a sentence that nothing carries; where each is carried by itself, those that no observation
 * has together. Names go out first, with the numbers in them.
 */
function unsaid(claim: Claim, briefing: CheckedBriefing, { finder, read }: Reading): readonly Found[] {
  const text = finder.withoutNames(claim.says);
  const said = read(text);
  const own = said.quantities.filter((quantity) => !countsSources(quantity, claim, briefing));
  const told = { ...said, quantities: own };
  const carriers = carriersOf(claim, briefing).map((carrier) => ({
    carrier,
    words: read(carrier.text, carrier.published),
  }));
  // Ours may speak of a time between two that are told; a sentence that passes words on may not.
  const loosely = !isTold(claim) && claim.kind !== "context";
  const alone = notIn(carriers, told, loosely);
  const timed = isTold(claim) ? timesNotIn(carriers, told, text) : [];
  const ordered = isTold(claim) ? ordinalsNotIn(carriers, told, text, sourcesOf(claim, briefing).size) : [];
  const missing = new Map([...alone, ...timed, ...ordered].map((found) => [found.start, found]));
  if (missing.size > 0) return [...missing.values()];
  return notIn(carrying(told, carriers, loosely), told, loosely);
}

/**
 * Relative times, hours, and dates on another side: “before 2011” for “after 2011”. Only sentences that pass words on
 * are held to these, and to ordinals: ours may order what they speak of.
 */
function timesNotIn(carriers: readonly ReadCarrier[], said: NumberWords, text: string): readonly Found[] {
  const times = carriers.flatMap(({ carrier, words }) =>
    [...words.dates, ...words.relative].map((time) => ({ time, side: sideOf(carrier.text, time) })),
  );
  const beside = (time: FoundDate): readonly FoundDate[] =>
    times.filter(({ side }) => side === sideOf(text, time)).map((other) => other.time);
  const hours = new Set(carriers.flatMap(({ words }) => words.hours.map(({ key }) => key)));
  return [
    ...said.hours.filter(({ key }) => !hours.has(key)),
    ...said.relative.filter((time) => !relativeStands(time, beside(time))),
    ...said.dates.filter(
      (date) => !dateStands(date, beside(date), false) || !weekdayStands(date, beside(date)),
    ),
  ];
}

/** “The second report” and “both articles” are counted by us, not in the story. */
function ordinalsNotIn(
  carriers: readonly ReadCarrier[],
  said: NumberWords,
  text: string,
  sources: number,
): readonly Found[] {
  const keys = new Set(carriers.flatMap(({ words }) => words.ordinals.map(({ key }) => key)));
  if (carriers.some(({ words }) => words.quantities.some(({ value }) => value === 2))) keys.add("both");
  const ofSources = ({ key, end }: Ordinal): boolean =>
    OF_SOURCES.test(text.slice(end)) && (key.startsWith("#") || sources === 2);
  return said.ordinals.filter((one) => !keys.has(one.key) && !ofSources(one));
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

const SOURCE = "(?:reports?|articles?|newspapers?|sources?|accounts?|files?)";
const SOURCES = new RegExp(`^${SOURCE}$`, "u");
/** What an ordinal counts that we count. e.g. “ of the reports” */
const OF_SOURCES = new RegExp(`^\\s+(?:of\\s+)?(?:the\\s+)?${SOURCE}(?!\\p{L})`, "u");

/** What a text of ours beside the claims may say of itself: “one” for “a”, its own days, a number of ours to look for. */
function isOwn(found: Found, { claim, days, looksAhead, taking }: GroundedText, finder: NameFinder): boolean {
  const before = finder.withoutNames(claim.says).slice(0, found.start);
  if (REFERRING.test(before)) return true;
  if ("value" in found) {
    const { value, unit, hedge } = found as Quantity;
    if (looksAhead && (hedge !== null || value === 0)) return true;
    // How many sources there are is another rule's.
    if (hedge === null && (value === 1 || unit === "origins" || unit?.match(SOURCES))) return true;
    return value !== null && taking?.includes(value) === true;
  }
  if (!("edtf" in found)) return false;
  const { edtf } = found as FoundDate;
  if (edtf !== null && endsStandIn(edtf, days)) return true;
  const asOf = spanOfEdtf(days[0] ?? null)?.to ?? Infinity;
  return looksAhead === true && (spanOfEdtf(edtf)?.to ?? -Infinity) > asOf;
}

/** “Judgement 3”, “articles 1 and 2”: numbers of ours. */
const REFERRING =
  /\b(?:judgements?|articles?|sources?|documents?|disagreements?|readings?) (?:\d+(?:,| and| or) )*$/iu;

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

function hintFor(claim: Claim, found: Found): string {
  const what = "edtf" in found ? "date" : "number";
  if (claim.kind === "context")
    return `Take the ${what} as the document prints it, or name the document that prints it.`;
  if (!isTold(claim)) return `Name the claim that carries it, or leave the ${what} out.`;
  return "Take it as the source has it, quote the words that have it, or name under figures: the observation it comes from.";
}
