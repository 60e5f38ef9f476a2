import type { EvidenceLock } from "../evidence/evidence-lock.ts";
import type { Finding } from "../evidence/finding.ts";
import type { ShelfFinding } from "../evidence/article-library.ts";
import type { Parsed } from "../yaml/parse-yaml.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import type { SourceRecord } from "../source/source-record.ts";
import type { PublishedText } from "../source/published-text.ts";
import type { SourceBase } from "../source/source-base.ts";
import type { Claim } from "./claim.ts";
import type { ComparedPoint } from "./comparison.ts";
import type { Disagreement } from "./disagreement.ts";
import type { Entity } from "./entity.ts";
import type { Judgements } from "./judgement.ts";
import type { Lexicon } from "./lexicon.ts";
import type { ReportPlan } from "./report-plan.ts";

/** What we make of the claims; all of it empty in a briefing that only tells what the articles say. */
export type Analysis = {
  readonly judgements: Parsed<Judgements>;
  readonly comparison: Parsed<readonly ComparedPoint[]>;
  readonly lexicon: Parsed<Lexicon>;
  readonly sourceBase: Parsed<SourceBase | undefined>;
};

/** What people wrote and ingest recorded, each file parsed, each value with its place. */
export type Testimony = Analysis & {
  readonly slug: string;
  readonly plan: Parsed<ReportPlan>;
  readonly claims: Parsed<readonly Claim[]>;
  readonly sources: Parsed<readonly SourceEntry[]>;
  readonly entities: Parsed<readonly Entity[]>;
  readonly disagreements: Parsed<readonly Disagreement[]>;
  /** Ids of documents.yaml, which a `context` sentence may name. */
  readonly documentIds: ReadonlySet<string>;
  readonly records: ReadonlyMap<string, SourceRecord>;
  /** The words of articles that may be published whole, by id. */
  readonly texts: ReadonlyMap<string, PublishedText>;
  readonly lock: EvidenceLock | undefined;
};

/** What a document says, in words that the finders read as they read a quote. */
export type DocumentedWords = {
  /** By id of observation: its number and its date. e.g. “approximately 2,500, January 2025” */
  readonly observations: ReadonlyMap<string, string>;
  /** By id of document: its observations. */
  readonly numbers: ReadonlyMap<string, readonly string[]>;
  /** By id of document: what it is called, who published it, what its numbers count. */
  readonly titles: ReadonlyMap<string, string>;
  /** By id of document: when it appeared, in EDTF; none of a document without a date. */
  readonly dates?: ReadonlyMap<string, string>;
};

/** A briefing whose quotes have been held against the articles (`verified`) or against the lock (`attested`). */
export type CheckedBriefing = Testimony & {
  readonly findings: ReadonlyMap<string, Finding>;
  /** How each record's article was found; undefined where no article library is at hand. */
  readonly shelf: ReadonlyMap<string, ShelfFinding> | undefined;
  /** What documents say, for the sentences that name their observations or rest on them; undefined without figures. */
  readonly documented?: DocumentedWords;
};
