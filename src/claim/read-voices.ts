import { codePointCounter } from "../article/code-points.ts";
import type { Article } from "../article/read-article.ts";
import type { Passage } from "../article/split-passages.ts";
import { splitSentences } from "../article/split-sentences.ts";
import type { Span } from "../article/split-words.ts";
import type { LockedQuote } from "../evidence/evidence-lock.ts";
import { clauseEdges } from "../language/clause-edges.ts";
import { findIntent } from "../language/find-intent.ts";
import { findSpeech, type Speech } from "../language/find-speech.ts";
import { compareText } from "../problem.ts";
import type { SpeakersMeant } from "./speakers-meant.ts";

/** How the article tells the words of a quote: in whose voice, and whether as a plan. */
export type Voice = Required<Pick<LockedQuote, "spoken" | "planned">>;

/** What is read of a passage once, for all quotes of it. */
type ReadPassage = {
  readonly start: number;
  readonly text: string;
  readonly speech: readonly Speech[];
  /** Clauses that tell what is intended. */
  readonly plans: readonly Span[];
  /** Registered actors that this passage or the paragraph before it names or describes. */
  readonly near: readonly string[];
};

/** Reads voices in one article; each passage once. */
export function voiceReader(
  article: Article,
  meant: SpeakersMeant,
): (entry: Pick<LockedQuote, "start" | "end">, passage: number) => Voice {
  const read = new Map<number, ReadPassage>();
  const codePoints = codePointCounter(article.text);
  return ({ start, end }, number) => {
    const passage = article.passages.find((one) => one.number === number);
    if (!passage) return { spoken: { as: "article", by: [] }, planned: false };
    const known = read.get(number) ?? readPassage(article, passage, codePoints(passage.start), meant);
    read.set(number, known);
    const quote = {
      start: codeUnits(known.text, start - known.start),
      end: codeUnits(known.text, end - known.start),
    };
    return {
      spoken: spokenIn(quote, known, meant),
      planned: known.plans.some((clause) => overlaps(clause, quote)),
    };
  };
}

function readPassage(
  { passages }: Article,
  passage: Passage,
  start: number,
  meant: SpeakersMeant,
): ReadPassage {
  const before = passages.findLast(({ number, role }) => number < passage.number && role === "paragraph");
  return {
    start,
    text: passage.text,
    speech: findSpeech(passage.text),
    plans: plansIn(passage.text),
    // Each text by itself: which names stand in it is remembered.
    near: [...new Set([passage, before].flatMap((one) => (one ? meant.near(one.text) : [])))].toSorted(
      compareText,
    ),
  };
}

function spokenIn(quote: Span, { speech, near }: ReadPassage, meant: SpeakersMeant): Voice["spoken"] {
  const around = speech.filter((one) => overlaps(one, quote));
  const said = around.filter(({ as }) => as === "said");
  if (said.length === 0) {
    return { as: around.find(({ as }) => as === "hearsay")?.as ?? around[0]?.as ?? "article", by: [...near] };
  }
  const by = said.flatMap(({ speaker }) => (speaker === null ? undefined : meant.by(speaker)) ?? near);
  return { as: "said", by: [...new Set(by)] };
}

/** The clauses of a passage that hold a cue of something intended. */
function plansIn(passage: string): readonly Span[] {
  return splitSentences(passage).flatMap((sentence) => {
    const text = passage.slice(sentence.start, sentence.end);
    const cues = findIntent(text);
    if (cues.length === 0) return [];
    const bounds = [0, ...clauseEdges(text), text.length];
    return bounds.slice(1).flatMap((end, index) => {
      const start = bounds[index] ?? 0;
      return cues.some((cue) => overlaps(cue, { start, end }))
        ? [{ start: sentence.start + start, end: sentence.start + end }]
        : [];
    });
  });
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Turns an offset in code points into one in code units. */
function codeUnits(text: string, points: number): number {
  let units = 0;
  for (let left = points; left > 0; left--) units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  return units;
}
