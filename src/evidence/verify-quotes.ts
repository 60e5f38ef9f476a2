import { sha256 } from "../article/hash.ts";
import { codePointCounter } from "../article/code-points.ts";
import { passageWords } from "../article/passage-words.ts";
import type { Article } from "../article/read-article.ts";
import { printRecord, wordsBefore, type SourceRecord } from "../source/source-record.ts";
import { evidenceKey, type EvidenceLock, type LockedQuote } from "./evidence-lock.ts";
import { findQuote, type QuotePlace } from "./find-quote.ts";
import { diagnoseQuote } from "./diagnose-quote.ts";
import { findClip } from "./find-clip.ts";
import type { Clipped, Finding } from "./finding.ts";
import { shortestContext } from "./shortest-context.ts";
import { spanLength } from "./span-length.ts";
import { buildWordTree } from "./word-tree.ts";

/** A quote and the passage it is said to stand in. */
export type QuotedPassage = {
  readonly source: string;
  readonly passage: number;
  readonly at: string;
  readonly quote: string;
};

/** A source whose record is read; its article too, where it is at hand and unchanged. */
export type ReadSource = { readonly record: SourceRecord; readonly article: Article | undefined };

/** Findings by `evidenceKey`, and the lock that a complete and faultless run leaves. */
export type Verification = { readonly findings: ReadonlyMap<string, Finding>; readonly lock: EvidenceLock };

/** Looks every quote up in the text of its article and proves the ones that stand. */
export function verifyQuotes(
  quotes: readonly QuotedPassage[],
  sources: ReadonlyMap<string, ReadSource>,
): Verification {
  const findings = new Map<string, Finding>();
  const locked: LockedQuote[] = [];
  const lockSources: EvidenceLock["sources"] = {};
  const articles = new Map(
    [...sources].flatMap(([id, { article }]) => (article ? [[id, article] as const] : [])),
  );
  const bySource = Map.groupBy(quotes, ({ source }) => source);
  for (const [id, source] of sources) {
    const { record, article } = source;
    if (!article) continue;
    const words = article.passages.flatMap(passageWords);
    const tree = buildWordTree(
      words.map((word) => word.text),
      article.text,
    );
    lockSources[id] = {
      sha256: record.file.sha256,
      words: words.length,
      root: tree.root,
      record: sha256(printRecord(record)),
    };
    const codePoints = codePointCounter(article.text);
    for (const piece of bySource.get(id) ?? []) {
      const key = evidenceKey(piece);
      if (findings.has(key)) continue;
      const passage = article.passages.find(({ number }) => number === piece.passage);
      const verdict = findQuote(article.passages, piece.passage, piece.quote);
      if (verdict.verdict !== "verified" || !passage || passage.role === "heading") {
        findings.set(key, explain(piece, article, verdict, articles));
        continue;
      }
      const start = codePoints(passage.start + verdict.place.start);
      const end = codePoints(passage.start + verdict.place.end);
      const clip = findClip(passage.text, verdict.place, passageWords(passage));
      findings.set(key, { verdict: "verified", start, end, ...(clip && { clip }) });
      const firstWord = wordsBefore(record, piece.passage) + verdict.place.firstWord;
      locked.push(lockQuote(piece, { start, end, firstWord, clip }, verdict.place, record, words, tree));
    }
  }
  for (const piece of quotes) {
    if (!findings.has(evidenceKey(piece))) findings.set(evidenceKey(piece), unread(piece, sources));
  }
  return { findings, lock: { format: "briefbook-evidence-lock/1", sources: lockSources, evidence: locked } };
}

function explain(
  piece: QuotedPassage,
  article: Article,
  verdict: ReturnType<typeof findQuote>,
  articles: ReadonlyMap<string, Article>,
): Finding {
  const passage = article.passages.find(({ number }) => number === piece.passage);
  if (!passage) return { verdict: "no-passage", passages: article.passages.length };
  switch (verdict.verdict) {
    case "verified":
      return { verdict: "in-heading" };
    case "ambiguous": {
      const instead = verdict.places.flatMap((place) => shortestContext(passage.text, place) ?? []);
      return { verdict: "ambiguous", count: verdict.places.length, ...(instead.length > 0 && { instead }) };
    }
    case "moved":
      return verdict;
    case "missing":
      return diagnoseQuote(piece.quote, piece, articles);
  }
}

function unread(piece: QuotedPassage, sources: ReadonlyMap<string, ReadSource>): Finding {
  return sources.has(piece.source)
    ? { verdict: "unread" }
    : { verdict: "no-source", known: [...sources.keys()] };
}

function lockQuote(
  piece: QuotedPassage,
  at: {
    readonly start: number;
    readonly end: number;
    readonly firstWord: number;
    readonly clip: Clipped | undefined;
  },
  place: QuotePlace,
  record: SourceRecord,
  words: readonly { readonly text: string }[],
  tree: ReturnType<typeof buildWordTree>,
): LockedQuote {
  const { salts, siblings } = tree.prove(at.firstWord, place.wordCount);
  const quoted = words.slice(at.firstWord, at.firstWord + place.wordCount).map((word) => word.text);
  const spare = at.end - at.start - spanLength(piece.quote, quoted);
  return {
    at: piece.at,
    quote: piece.quote,
    verdict: "verified",
    start: at.start,
    end: at.end,
    ...(spare !== 0 && { spare }),
    passage: record.passages[piece.passage - 1]?.sha256 ?? "",
    words: quoted,
    firstWord: at.firstWord,
    ...(at.clip && { clipped: at.clip.side }),
    salts: [...salts],
    siblings: [...siblings],
  };
}
