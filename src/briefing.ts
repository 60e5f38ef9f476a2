/**
 * The map: read this file from top to bottom and you know the program.
 *
 * A briefing's files come in as text, are parsed strictly, held against the articles (or against the lock, where the
 * articles are not at hand), held against every rule, and leave as a view: plain JSON in which every string is final.
 * Nothing here reads a disk, a clock or the network.
 */
import type { CheckedBriefing, Testimony } from "./claim/checked-briefing.ts";
import { readAddress } from "./claim/claim.ts";
import { completeLock } from "./claim/complete-lock.ts";
import { withoutDoubt } from "./claim/in-doubt.ts";
import { readTestimony } from "./claim/read-testimony.ts";
import { fileReader } from "./claim/file-reader.ts";
import type { BriefingFiles } from "./claim/briefing-files.ts";
import { attestQuotes } from "./evidence/attest-quotes.ts";
import { findArticle, type ArticleLibrary, type ShelfFinding } from "./evidence/article-library.ts";
import { printLock } from "./evidence/evidence-lock.ts";
import { stands } from "./evidence/finding.ts";
import { verifyQuotes, type QuotedPassage, type ReadSource } from "./evidence/verify-quotes.ts";
import { documentedWords } from "./figure/documented-words.ts";
import type { Document } from "./figure/document.ts";
import type { FiguredBriefing } from "./figure/figure.ts";
import { readFigures } from "./figure/read-figures.ts";
import { publishText, type PublishedText } from "./source/published-text.ts";
import { sortProblems, type Problem } from "./problem.ts";
import { RULES } from "./rules/all-rules.ts";

/** What a check found. `ready` is there only where nothing is wrong. */
export type BriefingCheck = {
  readonly slug: string;
  readonly problems: readonly Problem[];
  /** How the quotes were held: against the texts, or against the lock. */
  readonly basis: "verified" | "attested";
  readonly counts: { readonly claims: number; readonly quotes: number; readonly standing: number };
  /** The text of evidence.lock.json as it should be; only after a faultless check with the articles at hand. */
  readonly lock?: string;
  /** The articles that may be published whole, by id; with the lock only. */
  readonly texts?: ReadonlyMap<string, PublishedText>;
  /** The briefing with its findings, whatever is wrong with it; undefined where a file cannot be read. */
  readonly briefing?: CheckedBriefing;
  readonly ready?: ReadyBriefing;
};

/** A briefing that keeps every promise, with its documents: what a view is made of. */
export type ReadyBriefing = {
  readonly briefing: FiguredBriefing;
  readonly documents: readonly Document[];
};

/** Parses a briefing's files and holds them against the articles and the rules. */
export function checkBriefing(files: BriefingFiles, library: ArticleLibrary | undefined): BriefingCheck {
  const reader = fileReader(files);
  const figures = readFigures(files, reader);
  const documentIds = new Set(figures?.documents.value.map(({ id }) => id));
  const testimony = readTestimony(library ? withoutLock(files) : files, reader, documentIds);
  const basis = library ? "verified" : "attested";
  if (!testimony || !figures || reader.problems.length > 0) {
    const counts = { claims: testimony?.claims.value.length ?? 0, quotes: 0, standing: 0 };
    return { slug: files.slug, problems: sortProblems(reader.problems), basis, counts };
  }

  const shelf = library && shelve(testimony, library);
  const quotes = quotesOf(testimony);
  const sources = sourcesOf(testimony, shelf);
  const verification = shelf && verifyQuotes(quotes, sources);
  const findings = verification?.findings ?? attestQuotes(quotes, sources, testimony.lock);
  const lock = verification ? completeLock(verification.lock, testimony, shelf) : testimony.lock;
  const documented = documentedWords(figures);
  const texts = shelf ? new Map([...testimony.texts, ...textsOf(testimony, shelf)]) : testimony.texts;
  const briefing: FiguredBriefing = {
    ...testimony,
    texts,
    lock,
    findings,
    shelf,
    documented,
    ...(figures.figure && { figure: figures.figure }),
  };

  const certain = withoutDoubt(briefing);
  const broken = RULES.flatMap((rule) => rule.check(rule.readsQuotes ? certain : briefing));
  const problems = sortProblems(broken);
  const standing = quotes.filter((quote) => stands(findings.get(`${quote.at} ${quote.quote}`))).length;
  const counts = { claims: testimony.claims.value.length, quotes: quotes.length, standing };
  if (problems.length > 0) return { slug: files.slug, problems, basis, counts, briefing };
  return {
    slug: files.slug,
    problems,
    basis,
    counts,
    briefing,
    ...(verification && lock && { lock: printLock(lock), texts }),
    ready: { briefing, documents: figures.documents.value },
  };
}

/** The words of the articles that may be published whole, read from the articles at hand. */
function textsOf(
  { sources }: Testimony,
  shelf: ReadonlyMap<string, ShelfFinding>,
): ReadonlyMap<string, PublishedText> {
  return new Map(
    sources.value.flatMap(({ id, rights }) => {
      const finding = shelf.get(id);
      return rights === "full" && finding?.kind === "unchanged"
        ? [[id, publishText(finding.article)] as const]
        : [];
    }),
  );
}

/** With the articles at hand the lock is about to be written anew; an old or broken one must not stand in the way. */
function withoutLock({ slug, files }: BriefingFiles): BriefingFiles {
  return { slug, files: new Map([...files].filter(([name]) => name !== "evidence.lock.json")) };
}

function shelve(testimony: Testimony, library: ArticleLibrary): ReadonlyMap<string, ShelfFinding> {
  return new Map([...testimony.records].map(([id, record]) => [id, findArticle(library, record)]));
}

function quotesOf({ claims }: Testimony): readonly QuotedPassage[] {
  return claims.value.flatMap((claim) =>
    claim.evidence.map(({ at, quote }) => ({ ...readAddress(at), at, quote })),
  );
}

function sourcesOf(
  { records }: Testimony,
  shelf: ReadonlyMap<string, ShelfFinding> | undefined,
): ReadonlyMap<string, ReadSource> {
  return new Map(
    [...records].map(([id, record]) => {
      const finding = shelf?.get(id);
      return [id, { record, article: finding?.kind === "unchanged" ? finding.article : undefined }];
    }),
  );
}
