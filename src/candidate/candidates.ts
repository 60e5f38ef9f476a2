import { z } from "zod";

const offset = z.int().nonnegative();
const bound = z.number().nullable();

/** Where a candidate stands: its passage, and its offsets in the article's text in code points, end exclusive. */
const place = { passage: z.int().positive(), start: offset, end: offset };

/** At most twelve words of the article, the length of a quote. */
export const MAX_CANDIDATE_WORDS = 12;
const words = z.string().min(1);

const hedge = z.strictObject({
  text: words,
  force: z.enum(["about", "nearly", "at-least", "more-than", "fewer-than", "at-most", "only"]),
});

const quantityCandidateSchema = z.strictObject({
  ...place,
  text: words,
  kind: z.enum(["number", "range", "fraction", "percent", "vague"]),
  value: bound,
  low: bound,
  high: bound,
  hedge: hedge.nullable(),
  unit: z.string().nullable(),
});

const dateCandidateSchema = z.strictObject({
  ...place,
  text: words,
  kind: z.enum(["date", "period", "relative", "duration"]),
  edtf: z.string().nullable(),
});

/** The words said are a stretch, never text: a statement is longer than a quote may be. */
const attributionCandidateSchema = z.strictObject({
  ...place,
  speaker: words.nullable(),
  verb: words,
  named: z.enum(["named", "unnamed", "institution", "nobody"]),
  relayed: z.boolean(),
});

const negationCandidateSchema = z.strictObject({
  ...place,
  text: words,
  kind: z.enum(["negation", "limit", "exclusion"]),
});

const planCandidateSchema = z.strictObject({ ...place, text: words, kind: z.enum(["plan", "modal"]) });

const nameCandidateSchema = z.strictObject({ ...place, text: words, entity: z.string().nullable() });

/**
 * What the finders suggest in an article: numbers, times, statements and names, for people to decide on. Nothing in it
 * is evidence. `hedgeTable` is the version of the table that the bounds were read with.
 */
export const candidatesSchema = z.strictObject({
  hedgeTable: z.int().positive(),
  published: z.iso.date().nullable(),
  quantities: z.array(quantityCandidateSchema),
  dates: z.array(dateCandidateSchema),
  attributions: z.array(attributionCandidateSchema),
  negations: z.array(negationCandidateSchema),
  plans: z.array(planCandidateSchema),
  names: z.array(nameCandidateSchema),
});
export type Candidates = z.infer<typeof candidatesSchema>;

/** The text of a file of candidates: a line each, by kind. */
export function printCandidates(candidates: Candidates): string {
  const parts = Object.entries(candidates).map(([key, value]) => {
    if (!Array.isArray(value)) return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const lines = value.map((one) => `    ${JSON.stringify(one)}`);
    return `  ${JSON.stringify(key)}: [${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n  `}]`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}
