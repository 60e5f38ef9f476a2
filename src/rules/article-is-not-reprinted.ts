import type { Span } from "../article/split-words.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { readAddress } from "../claim/claim.ts";
import { joinedSpans } from "../claim/joined-spans.ts";
import { sentencesOf } from "../claim/passage-sentences.ts";
import { evidenceKey } from "../evidence/evidence-lock.ts";
import { stands } from "../evidence/finding.ts";
import type { Place, Problem } from "../problem.ts";
import type { SourceRecord } from "../source/source-record.ts";
import { MOST_WORDS } from "./quote-is-short.ts";
import type { Rule } from "./rule.ts";

const rule = "article-is-not-reprinted";

/** Characters of about a dozen words. Of a shorter sentence a single quote may show all. */
const LONG_SENTENCE = 80;
const MOST_OF_A_SENTENCE = 3 / 4;
const MOST_WORDS_IN_A_ROW = 20;

/** Places are read from the lock, so that the answer is the same with the articles and without them. */
export const articleIsNotReprinted: Rule = {
  name: rule,
  promise: `All quotes together show at most three quarters of a long sentence of an article, and at most ${MOST_WORDS_IN_A_ROW} of its words in a row.`,
  check: (briefing) => {
    const quotes = placedQuotes(briefing);
    return [...briefing.records.values()].flatMap((record) => {
      const own = quotes.filter(({ source }) => source === record.id);
      const sentences = shownSentences(record, own);
      const told = new Set(sentences.flatMap((one) => one.quotes));
      const runs = longRuns(record, own).filter((one) => !one.quotes.some((quote) => told.has(quote)));
      return [...sentences, ...runs].flatMap(problemOf);
    });
  },
};

/** A quote that stands and is no longer than a quote may be: by its characters and by its words in the article. */
type PlacedQuote = {
  readonly source: string;
  readonly quote: string;
  readonly characters: Span;
  readonly words: Span;
  /** Where it is used last: what stood there before was in order. */
  readonly place: Place;
};

/** Too much of an article, and the quotes that show it in the order of the claims. */
type Reprint = { readonly message: string; readonly quotes: readonly PlacedQuote[] };

function placedQuotes({ claims, findings, lock }: CheckedBriefing): readonly PlacedQuote[] {
  const locked = new Map(lock?.evidence.map((entry) => [evidenceKey(entry), entry]));
  const quotes = new Map<string, PlacedQuote>();
  for (const [index, { evidence }] of claims.value.entries()) {
    for (const [piece, one] of evidence.entries()) {
      const key = evidenceKey(one);
      const entry = locked.get(key);
      if (!entry || !stands(findings.get(key)) || entry.words.length > MOST_WORDS) continue;
      const place = claims.place([index, "evidence", piece, "quote"]);
      const words = { start: entry.firstWord, end: entry.firstWord + entry.words.length };
      quotes.delete(key);
      quotes.set(key, {
        source: readAddress(one.at).source,
        quote: one.quote,
        characters: entry,
        words,
        place,
      });
    }
  }
  return [...quotes.values()];
}

function shownSentences(record: SourceRecord, quotes: readonly PlacedQuote[]): readonly Reprint[] {
  return sentencesOf(record, []).flatMap(({ passage, sentence, start, end }) => {
    const touching = quotes.filter(({ characters }) => characters.start < end && characters.end > start);
    const shown = joinedSpans(touching.map(({ characters }) => characters)).reduce(
      (sum, span) => sum + Math.min(end, span.end) - Math.max(start, span.start),
      0,
    );
    const share = shown / (end - start);
    if (end - start < LONG_SENTENCE || share <= MOST_OF_A_SENTENCE) return [];
    const message = `The quotes show ${Math.round(share * 100)} % of sentence ${sentence} of ${record.id}.${passage}; at most ${MOST_OF_A_SENTENCE * 100} % are allowed.`;
    return [{ message, quotes: touching }];
  });
}

function longRuns({ id }: SourceRecord, quotes: readonly PlacedQuote[]): readonly Reprint[] {
  const runs = joinedSpans(quotes.map(({ words }) => words));
  return runs.flatMap(({ start, end }) => {
    if (end - start <= MOST_WORDS_IN_A_ROW) return [];
    const inside = quotes.filter(({ words }) => words.start >= start && words.end <= end);
    const message = `The quotes show ${end - start} words of ${id} in a row; at most ${MOST_WORDS_IN_A_ROW} are allowed.`;
    return [{ message, quotes: inside }];
  });
}

function problemOf({ message, quotes }: Reprint): readonly Problem[] {
  const shown = quotes.map(({ quote }) => `“${quote}”`);
  const which = shown.length === 1 ? shown[0] : `one of ${shown.join(", ")}`;
  const hint = `Shorten ${which}; numbers, names and hedges of the sentence must stay in it.`;
  return quotes.slice(-1).map(({ place }) => ({ ...place, rule, message, hint }));
}
