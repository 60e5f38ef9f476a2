import { codePointCounter } from "../article/code-points.ts";
import type { Article } from "../article/read-article.ts";
import type { Passage } from "../article/split-passages.ts";
import { splitSentences } from "../article/split-sentences.ts";
import type { Span } from "../article/split-words.ts";
import type { LockedQuote } from "../evidence/evidence-lock.ts";
import { clausesOf } from "../language/words/clause-edges.ts";
import { withoutDateline } from "../language/speaker/dateline.ts";
import { findComments } from "../language/force/find-comments.ts";
import { findIntent } from "../language/force/find-intent.ts";
import { findModality, type Modal } from "../language/force/find-modality.ts";
import { findSpeech, type Speech } from "../language/speaker/find-speech.ts";
import type { Found } from "../language/words/found.ts";
import { governs } from "../language/force/governs.ts";
import { findTurned } from "../language/force/find-turned.ts";
import { compareText } from "../problem.ts";
import type { SpeakersMeant } from "./speakers-meant.ts";

/** How the article tells the words of a quote: in whose voice, how surely, and whether as a plan or a comment. */
export type Voice = Required<Pick<LockedQuote, "spoken" | "planned" | "modal" | "comment">>;

/** What is read of a passage once, for all quotes of it. */
type ReadPassage = {
  readonly start: number;
  readonly text: string;
  readonly speech: readonly Speech[];
  readonly sentences: readonly Span[];
  readonly clauses: readonly Span[];
  readonly modals: readonly Modal[];
  /** Words of comment. */
  readonly comments: readonly Found[];
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
    if (!passage) return { spoken: { as: "article", by: [] }, planned: false, modal: [], comment: false };
    const known = read.get(number) ?? readPassage(article, passage, codePoints(passage.start), meant);
    read.set(number, known);
    const quote = {
      start: codeUnits(known.text, start - known.start),
      end: codeUnits(known.text, end - known.start),
    };
    return {
      spoken: spokenIn(quote, known, meant),
      planned: isPlanned(quote, known),
      modal: [...new Set(governing(known.modals, quote, known).map(({ force }) => force))].toSorted(
        compareText,
      ),
      comment: governing(known.comments, quote, known).length > 0,
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
  const { text } = passage;
  return {
    start,
    text,
    speech: findSpeech(text),
    sentences: splitSentences(text),
    clauses: clausesOf(text),
    modals: findModality(text),
    comments: findComments(text),
    // Each text by itself: which names stand in it is remembered.
    near: [
      ...new Set([passage, before].flatMap((one) => (one ? meant.near(withoutDateline(one.text)) : []))),
    ].toSorted(compareText),
  };
}

function spokenIn(quote: Span, known: ReadPassage, meant: SpeakersMeant): Voice["spoken"] {
  const { text, sentences, speech, near } = known;
  const around = speech.filter((one) => overlaps(one, quote));
  const said = around.filter(({ as }) => as === "said");
  // What the quote itself denies is held by its words.
  const turned = findTurned(text, overlapping(sentences, quote));
  const turn = turned.find(({ reach, end }) => end <= quote.start && overlaps(reach, quote))?.turn;
  const relayed = said.some((one) => one.relayed);
  const how = { ...(turn && { turned: turn }), ...(relayed && { relayed: true as const }) };
  if (said.length === 0) {
    const as = around.find((one) => one.as === "hearsay")?.as ?? around[0]?.as ?? "article";
    return { as, by: [...near], ...how };
  }
  const heard = said.flatMap(({ speaker }) => (speaker === null ? undefined : meant.by(speaker)) ?? near);
  // Of “the board rejected Noor’s charge that” either speaks.
  const by = turn ? [...heard, ...near] : heard;
  return { as: "said", by: [...new Set(by)], ...how };
}

/** Whether a clause of a quote tells what is intended. */
function isPlanned(quote: Span, { text, sentences, clauses }: ReadPassage): boolean {
  return overlapping(clauses, quote).some((clause) =>
    overlapping(sentences, clause)
      .flatMap(cuesOfIntent(text))
      .some((cue) => overlaps(cue, clause)),
  );
}

/** Read sentence by sentence, for a word of one may make a plan of a cue there. e.g. “the plan called for” */
function cuesOfIntent(text: string): (sentence: Span) => readonly Span[] {
  return ({ start, end }) =>
    findIntent(text.slice(start, end)).map((cue) => ({ start: start + cue.start, end: start + cue.end }));
}

/** The cues that govern a quote from outside it; what stands in the quote itself is read there. */
function governing<T extends Found>(
  cues: readonly T[],
  quote: Span,
  { text, clauses }: ReadPassage,
): readonly T[] {
  return clauses.flatMap((clause) => {
    if (!overlaps(clause, quote)) return [];
    const words = text.slice(clause.start, clause.end);
    const within = ({ start, end }: Span): Span => ({ start: start - clause.start, end: end - clause.start });
    return cues.filter(
      (cue) =>
        overlaps(cue, clause) &&
        !(quote.start <= cue.start && cue.end <= quote.end) &&
        governs(words, { ...cue, ...within(cue) }, within(quote)),
    );
  });
}

function overlapping(spans: readonly Span[], quote: Span): readonly Span[] {
  return spans.filter((span) => overlaps(span, quote));
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
