import { evidenceKey } from "../evidence/evidence-lock.ts";
import type { SourceRecord } from "../source/source-record.ts";
import type { CheckedBriefing } from "./checked-briefing.ts";
import { readAddress } from "./claim.ts";
import { sentencesOf, type PassageSentence, type Reading } from "./passage-sentences.ts";

/** One sentence of an article and what became of it. */
export type CoveredSentence = Pick<PassageSentence, "passage" | "sentence" | "reading"> & {
  readonly source: string;
  /** The claims that quote it. */
  readonly claims: readonly string[];
};

/** What became of an article's sentences, and how many of each. */
export type Coverage = {
  readonly source: string;
  readonly sentences: readonly CoveredSentence[];
  readonly used: number;
  /** Sentences that no claim uses, by the reason given. */
  readonly aside: Readonly<Partial<Record<Reading, number>>>;
  /** Sentences that no claim uses and nobody set aside. */
  readonly open: readonly CoveredSentence[];
};

/** Goes through every sentence of every article. A quote that spans two sentences uses both. */
export function coverageOf(briefing: CheckedBriefing): readonly Coverage[] {
  const quoted = quotedPlaces(briefing);
  return [...briefing.records.values()].map((record) => {
    const sentences = coveredIn(record, briefing, quoted.get(record.id) ?? []);
    const unused = sentences.filter(({ claims }) => claims.length === 0);
    const aside: Partial<Record<Reading, number>> = {};
    for (const { reading } of unused) {
      if (setsAside(reading)) aside[reading] = (aside[reading] ?? 0) + 1;
    }
    return {
      source: record.id,
      sentences,
      used: sentences.length - unused.length,
      aside,
      open: unused.filter(({ reading }) => !setsAside(reading)),
    };
  });
}

/** A plan is news: it is marked so that no fact rests on it, and still has to be used or set aside otherwise. */
function setsAside(reading: Reading | undefined): reading is Exclude<Reading, "plan"> {
  return reading !== undefined && reading !== "plan";
}

/** Where a claim quotes an article. */
type QuotedPlace = { readonly claim: string; readonly start: number; readonly end: number };

/** Every place that is quoted, by source. */
function quotedPlaces({ claims, findings }: CheckedBriefing): ReadonlyMap<string, readonly QuotedPlace[]> {
  const places = claims.value.flatMap((claim) =>
    claim.evidence.flatMap((evidence) => {
      const finding = findings.get(evidenceKey(evidence));
      if (!finding || !("start" in finding)) return [];
      const { start, end } = finding;
      return [{ source: readAddress(evidence.at).source, claim: claim.id, start, end }];
    }),
  );
  return Map.groupBy(places, ({ source }) => source);
}

function coveredIn(
  record: SourceRecord,
  { sources }: CheckedBriefing,
  quoted: readonly QuotedPlace[],
): readonly CoveredSentence[] {
  const readings = sources.value.find(({ id }) => id === record.id)?.reading ?? [];
  return sentencesOf(record, readings).map(({ passage, sentence, start, end, reading }) => {
    const uses = quoted.filter((quote) => quote.start < end && quote.end > start).map(({ claim }) => claim);
    return { source: record.id, passage, sentence, claims: [...new Set(uses)], reading };
  });
}
