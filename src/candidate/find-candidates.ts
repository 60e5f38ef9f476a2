import { codePointCounter } from "../article/code-points.ts";
import type { Article } from "../article/read-article.ts";
import type { Passage } from "../article/split-passages.ts";
import { splitWords, type Span } from "../article/split-words.ts";
import type { Entity } from "../claim/entity.ts";
import { findAttributions } from "../language/speaker/find-attributions.ts";
import { findDates } from "../language/time/find-dates.ts";
import { findNames } from "../language/name/find-names.ts";
import { findNegations } from "../language/force/find-negations.ts";
import { findPlans } from "../language/force/find-plans.ts";
import { findQuantities } from "../language/quantity/find-quantities.ts";
import { HEDGE_TABLE_VERSION } from "../language/quantity/hedges.ts";
import { MAX_CANDIDATE_WORDS, type Candidates } from "./candidates.ts";

/**
 * Everything in an article that may become a claim's number, time, speaker or name. Offsets are code points of the
 * article's text; no candidate holds more than twelve words of it. `published` is a day, e.g. 2026-01-18, or null.
 */
export function findCandidates(
  article: Article,
  entities: readonly Entity[],
  published: string | null,
): Candidates {
  const { passages } = article;
  const codePoints = codePointCounter(article.text);
  const placed = <T>(find: (text: string) => readonly (T & Span)[]) =>
    passages.flatMap((passage) =>
      find(passage.text).map((found) => ({ found, at: place(passage, found, codePoints) })),
    );
  return {
    hedgeTable: HEDGE_TABLE_VERSION,
    published,
    quantities: placed(findQuantities).map(({ found, at }) => ({
      ...at,
      text: firstWords(found.text),
      kind: found.kind,
      value: found.value,
      low: found.low,
      high: found.high,
      hedge: found.hedge && { text: found.hedge.text, force: found.hedge.force },
      unit: found.unit,
    })),
    dates: placed((text) => findDates(text, { published })).map(({ found, at }) => ({
      ...at,
      text: firstWords(found.text),
      kind: found.kind,
      edtf: found.edtf,
    })),
    attributions: placed(findAttributions).map(({ found, at }) => ({
      ...at,
      speaker: found.speaker && firstWords(found.speaker.text, 8),
      verb: firstWords(found.verb.text, 4),
      named: found.named,
      relayed: found.relayed,
    })),
    negations: placed(findNegations).map(({ found, at }) => ({
      ...at,
      text: firstWords(found.text),
      kind: found.kind,
    })),
    plans: placed(findPlans).map(({ found, at }) => ({
      ...at,
      text: firstWords(found.text),
      kind: found.kind,
    })),
    names: placed((text) => findNames(text, entities)).map(({ found, at }) => ({
      ...at,
      text: firstWords(found.text),
      entity: found.entity,
    })),
  };
}

function place(passage: Passage, found: Span, codePoints: (offset: number) => number) {
  return {
    passage: passage.number,
    start: codePoints(passage.start + found.start),
    end: codePoints(passage.start + found.end),
  };
}

/** A long name is cut rather than dropped: the offsets still say where all of it stands. */
function firstWords(text: string, limit = MAX_CANDIDATE_WORDS): string {
  return text.slice(0, splitWords(text)[limit - 1]?.end ?? text.length);
}
