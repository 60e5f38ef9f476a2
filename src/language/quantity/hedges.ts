/** Raised whenever a form is added, dropped or given another force, so that a stored result tells what it was read with. */
export const HEDGE_TABLE_VERSION = 2;

/** What a hedge does to the number it stands at. */
export type Force = "about" | "nearly" | "at-least" | "more-than" | "fewer-than" | "at-most" | "only";

/** Forms that stand directly before a number, in lower case, words parted by one space. */
export const HEDGES_BEFORE: Readonly<Record<Force, readonly string[]>> = {
  about: [
    "about",
    "around",
    "roughly",
    "approximately",
    "approx",
    "circa",
    "some",
    "close to",
    "in the region of",
    "on the order of",
    "an estimated",
    "estimated",
    "an average of",
    "perhaps",
    "maybe",
    "possibly",
    "probably",
    "closer to",
    "something like",
  ],
  nearly: ["nearly", "almost", "not quite", "approaching", "very nearly"],
  "at-least": [
    "at least",
    "no fewer than",
    "no less than",
    "not less than",
    "a minimum of",
    "minimum of",
    "as few as",
    "as little as",
  ],
  "more-than": [
    "more than",
    "over",
    "above",
    "upwards of",
    "upward of",
    "in excess of",
    "exceeding",
    "greater than",
    "well over",
    "well above",
    "just over",
    "just above",
    "a little over",
    "a little more than",
    "slightly more than",
    "just more than",
    "well more than",
    "far more than",
    "much more than",
  ],
  "fewer-than": [
    "fewer than",
    "less than",
    "under",
    "below",
    "just under",
    "just below",
    "well under",
    "well below",
    "a little under",
    "a little less than",
    "slightly less than",
    "slightly fewer than",
    "far fewer than",
    "far less than",
    "just short of",
  ],
  "at-most": [
    "up to",
    "at most",
    "at the most",
    "no more than",
    "not more than",
    "as many as",
    "as much as",
    "as high as",
    "a maximum of",
    "maximum of",
  ],
  only: [
    "only",
    "just",
    "merely",
    "only about",
    "only some",
    "no other than",
    "a mere",
    "exactly",
    "precisely",
  ],
};

/** Forms that stand directly after a number (and the noun it counts). e.g. “300 or so”, “300 troops or more” */
export const HEDGES_AFTER: Readonly<Record<string, Force>> = {
  "-plus": "more-than",
  "-odd": "about",
  "or so": "about",
  "or thereabouts": "about",
  "or more": "at-least",
  "or greater": "at-least",
  "at least": "at-least",
  "at a minimum": "at-least",
  "or fewer": "at-most",
  "or less": "at-most",
  "at most": "at-most",
  "at the most": "at-most",
};

/** What a word that is no exact number may stand for; null where not even a bound can be given. */
export type WordQuantity = { readonly low: number | null; readonly high: number | null };

/**
 * Words that name an amount without a number. The bounds are our convention, wide on purpose: they are there to refuse
 * “hundreds” for 40, not to make a number out of it.
 */
export const WORD_QUANTITIES: Readonly<Record<string, WordQuantity>> = {
  dozens: { low: 24, high: 99 },
  scores: { low: 40, high: 199 },
  tens: { low: 20, high: 99 },
  hundreds: { low: 200, high: 999 },
  thousands: { low: 2_000, high: 9_999 },
  millions: { low: 2_000_000, high: 999_999_999 },
  billions: { low: 2_000_000_000, high: 999_999_999_999 },
  trillions: { low: 2_000_000_000_000, high: null },
  "tens of thousands": { low: 20_000, high: 99_999 },
  "hundreds of thousands": { low: 200_000, high: 999_999 },
  "tens of millions": { low: 20_000_000, high: 99_999_999 },
  "hundreds of millions": { low: 200_000_000, high: 999_999_999 },
  "tens of billions": { low: 20_000_000_000, high: 99_999_999_999 },
  "hundreds of billions": { low: 200_000_000_000, high: 999_999_999_999 },
  "thousands of millions": { low: 2_000_000_000, high: 9_999_999_999 },
  several: { low: 3, high: 9 },
  "several dozen": { low: 36, high: 99 },
  "several hundred": { low: 300, high: 999 },
  "several thousand": { low: 3_000, high: 9_999 },
  "several million": { low: 3_000_000, high: 9_999_999 },
  "several billion": { low: 3_000_000_000, high: 9_999_999_999 },
  "a handful": { low: 1, high: 10 },
  "a few": { low: 2, high: 9 },
  "a few dozen": { low: 24, high: 99 },
  "a few hundred": { low: 200, high: 999 },
  "a few thousand": { low: 2_000, high: 9_999 },
  "a few million": { low: 2_000_000, high: 9_999_999 },
  "a few billion": { low: 2_000_000_000, high: 9_999_999_999 },
  "a couple": { low: 2, high: 2 },
  "a couple dozen": { low: 24, high: 36 },
  "a couple hundred": { low: 200, high: 300 },
  "a couple thousand": { low: 2_000, high: 3_000 },
  "a couple million": { low: 2_000_000, high: 3_000_000 },
  "a couple billion": { low: 2_000_000_000, high: 3_000_000_000 },
  many: { low: null, high: null },
  most: { low: null, high: null },
  "a majority": { low: null, high: null },
  "the majority": { low: null, high: null },
  "the vast majority": { low: null, high: null },
};

/** The least and the greatest value that words allow; null where they set no bound on that side. */
export type Bounds = { readonly low: number | null; readonly high: number | null };

/**
 * The bounds of a hedged number; both are inclusive, also for “more than”, for no source counts so finely. Our
 * convention: “about N” allows half a unit of N’s last significant digit on either side (about 170,000 is 165,000 to
 * 175,000), “nearly N” the same below only. Without a hedge, and with “only”, the number itself.
 */
export function boundsOf(force: Force | null, value: number): Bounds {
  const slack = unitOfLastDigit(value) / 2;
  switch (force) {
    case "about":
      return { low: tidy(value - slack), high: tidy(value + slack) };
    case "nearly":
      return { low: tidy(value - slack), high: value };
    case "at-least":
    case "more-than":
      return { low: value, high: null };
    case "at-most":
    case "fewer-than":
      return { low: null, high: value };
    case "only":
    case null:
      return { low: value, high: value };
  }
}

/** e.g. 10,000 for 170,000; 0.1 for 2.5; 1 for 0 */
function unitOfLastDigit(value: number): number {
  const match = /^-?(?<whole>\d)(?:\.(?<rest>\d+))?e(?<power>[+-]\d+)$/u.exec(value.toExponential());
  if (value === 0 || !match?.groups) return 1;
  return 10 ** (Number(match.groups["power"]) - (match.groups["rest"]?.length ?? 0));
}

/** Takes the dust of binary fractions off. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
