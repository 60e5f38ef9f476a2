import type { CheckedBriefing } from "./checked-briefing.ts";
import { readAddress, type Claim } from "./claim.ts";
import { basisOf, quotesOf } from "./quotes-of.ts";

/** Words that a sentence is held to: a quote, or an observation put into words. */
export type Carrier = {
  readonly text: string;
  /** The day on which it appeared, which relative times are resolved by; null where it is not known. */
  readonly published: string | null;
  /** Whether it is an observation: one number and its date, which belong together. */
  readonly isRow: boolean;
};

/**
 * Everything that may carry what a sentence says: its quotes, the observations it names and, for `context`, those of
 * the documents it names; for a judgement or an assumption, also what the claims it rests on have.
 */
export function carriersOf(claim: Claim, briefing: CheckedBriefing): readonly Carrier[] {
  const { claims, documented } = briefing;
  const carrying = [claim, ...basisOf(claim, claims.value)];
  const rows = carrying.flatMap(({ figures, documents }) => [
    ...figures.flatMap((id) => documented?.observations.get(id) ?? []),
    ...documents.flatMap((id) => documented?.numbers.get(id) ?? []),
  ]);
  return [
    ...quotesOf(claim, briefing).map(({ at, quote }) => ({
      text: quote,
      published: publishedOf(readAddress(at).source, briefing),
      isRow: false,
    })),
    ...rows.map((text) => ({ text, published: null, isRow: true })),
  ];
}

/** The day in the register, where it gives one. e.g. “2031-03-05 (invented)” */
export function publishedOf(source: string, { sources }: CheckedBriefing): string | null {
  const published = sources.value.find(({ id }) => id === source)?.published;
  return /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(published ?? "")?.[0] ?? null;
}
