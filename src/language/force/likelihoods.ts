import { foundAt, type Found } from "../words/found.ts";
import { outsideQuotation } from "../words/outside-quotation.ts";
import { phraseTable } from "../words/phrase-table.ts";
import { lowerAt, tokenize, type Token } from "../words/tokens.ts";

export type LikelihoodRow = 1 | 2;
export type LikelihoodBand = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A term of the scale: its band, counted from the least likely, and which of the two rows it stands in. */
export type Likelihood = {
  readonly row: LikelihoodRow;
  readonly band: LikelihoodBand;
  /** As the table has it. e.g. “probable”, also for “probably” */
  readonly term: string;
  /** e.g. 80–95 % */
  readonly percent: string;
};

export type FoundLikelihood = Found & Likelihood;

/** ICD 203 (2 January 2015), D.6.e.(2).(a): two rows of terms that mean the same, and never 0 or 100. */
export const LIKELIHOOD_BANDS: readonly {
  readonly band: LikelihoodBand;
  readonly terms: readonly [row1: string, row2: string];
  readonly percent: string;
}[] = [
  { band: 1, terms: ["almost no chance", "remote"], percent: "1–5 %" },
  { band: 2, terms: ["very unlikely", "highly improbable"], percent: "5–20 %" },
  { band: 3, terms: ["unlikely", "improbable"], percent: "20–45 %" },
  { band: 4, terms: ["roughly even chance", "roughly even odds"], percent: "45–55 %" },
  { band: 5, terms: ["likely", "probable"], percent: "55–80 %" },
  { band: 6, terms: ["very likely", "highly probable"], percent: "80–95 %" },
  { band: 7, terms: ["almost certain", "nearly certain"], percent: "95–99 %" },
];

/** Forms that the directive itself gives beside a term. */
const VARIANTS: Readonly<Record<string, string>> = {
  improbable: "improbably",
  probable: "probably",
  "almost certain": "almost certainly",
};

/**
 * Words by which people say how likely something is and that mean another thing to every reader (Kent 1964). Terms of
 * the table with another degree before them are among them: how much “highly likely” is, the table does not say.
 */
const OTHER_ESTIMATES: readonly string[] = [
  ...phrases(`may, might, could, perhaps, maybe, possibly, possible, possibility, possibilities, conceivably,
    conceivable, inconceivable, apparently, seemingly, presumably, supposedly, arguably, seem, seems, appear to,
    appears to, appear that, appears that, potentially, plausible, plausibly, credibly, imaginable, thinkable,
    unthinkable, likelihood, probability, chance, chances, even chance, even odds, a realistic possibility,
    realistic possibility, realistic probability, a good chance, a fair chance, little chance, no chance,
    every chance, in all likelihood, in all probability, chances are, the odds are, against the odds, toss-up,
    doubtful, doubtfully, doubtless, no doubt, without doubt, undoubtedly, undeniably, unquestionably, bound to,
    sure to, surely, certain to, certain that, certainly, certainty, virtually certain, near certain, definitely,
    inevitable, inevitably, impossible, remotely possible`),
  ...phrases(`highly, extremely, exceptionally, most, more, less, least, quite, rather, fairly, somewhat,
    increasingly, equally, about as, as, just as, not, not very`).flatMap((degree) => [
    `${degree} likely`,
    `${degree} unlikely`,
  ]),
  ...phrases("very, extremely, most, more, less, quite, rather, equally, as, not").flatMap((degree) => [
    `${degree} probable`,
    `${degree} probably`,
    `${degree} improbable`,
  ]),
  ...phrases("not almost certain, not nearly certain, not highly probable"),
];

function phrases(list: string): readonly string[] {
  return list.split(/,\s+/u);
}

type Entry = Likelihood | "other";

const TERMS: readonly (readonly [phrase: string, entry: Entry])[] = LIKELIHOOD_BANDS.flatMap(
  ({ band, terms, percent }) =>
    terms.flatMap((term, index) => {
      const entry = { row: index === 0 ? (1 as const) : (2 as const), band, term, percent };
      const variant = VARIANTS[term];
      return [[term, entry] as const, ...(variant === undefined ? [] : [[variant, entry] as const])];
    }),
);

/** Both kinds in one table: the longest phrase at a place is what stands there. */
const PHRASES = phraseTable<Entry>([
  ...OTHER_ESTIMATES.map((phrase) => [phrase, "other"] as const),
  ...TERMS,
]);

/**
 * Every ICD 203 term of a text outside quotation marks, in order: the longest that stands at a place, on whole words.
 * “very unlikely” is not “unlikely”, and “highly likely” is no term at all.
 */
export function findLikelihoods(text: string): readonly FoundLikelihood[] {
  return findEstimates(text).flatMap(({ found, entry }) =>
    entry === "other" ? [] : [{ ...found, ...entry }],
  );
}

/** Every other word of estimation of a text outside quotation marks, in order. The month of May is none. */
export function findOtherEstimates(text: string): readonly Found[] {
  return findEstimates(text).flatMap(({ found, entry }) => (entry === "other" ? [found] : []));
}

function findEstimates(text: string): readonly { readonly found: Found; readonly entry: Entry }[] {
  const tokens = tokenize(outsideQuotation(text));
  const estimates: { readonly found: Found; readonly entry: Entry }[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = isOtherSense(tokens, at) ? undefined : PHRASES.at(tokens, at);
    if (match) {
      const found = foundAt(text, tokens[at]?.start ?? 0, tokens[match.end - 1]?.end ?? 0);
      estimates.push({ found, entry: match.value });
    }
    at = match?.end ?? at + 1;
  }
  return estimates;
}

const CHANCES: ReadonlySet<string> = new Set(
  "chance chances odds possibility possibilities probability likelihood prospect prospects".split(" "),
);
const BE: ReadonlySet<string> = new Set("is are was were be been being remain remains as".split(" "));

/** May with a capital is the month; “remote” before a noun is far away, unless the noun is a chance. */
function isOtherSense(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word === "may") return tokens[at]?.capital === true;
  if (word !== "remote") return false;
  return !CHANCES.has(lowerAt(tokens, at + 1)) && !BE.has(lowerAt(tokens, at - 1));
}
