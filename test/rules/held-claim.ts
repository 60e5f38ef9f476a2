import { readArticle } from "../../src/article/read-article.ts";
import type { CheckedBriefing, DocumentedWords } from "../../src/claim/checked-briefing.ts";
import { claimSchema, readAddress } from "../../src/claim/claim.ts";
import { completeLock } from "../../src/claim/complete-lock.ts";
import { entitySchema } from "../../src/claim/entity.ts";
import type { ShelfFinding } from "../../src/evidence/article-library.ts";
import { verifyQuotes } from "../../src/evidence/verify-quotes.ts";
import type { Parsed } from "../../src/yaml/parse-yaml.ts";
import type { ValuePath } from "../../src/yaml/value-path.ts";
import { formatProblem } from "../../src/problem.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { sourceEntrySchema } from "../../src/source/source-entry.ts";
import { recordArticle } from "../../src/source/source-record.ts";
import { exampleBriefing } from "./example-briefing.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What is held against a rule: a claim and the articles it quotes; others only where they matter. */
export type Held = {
  /** Fields of the claim; `kind` is fact unless given. */
  readonly claim: Fields & { readonly says: string };
  /** Quotes of the claim that are passages of an article of their own, paper.1, paper.2 and so on. */
  readonly quotes?: readonly (string | Fields)[];
  /** Texts of articles by id; what is not given is made of the quotes. */
  readonly articles?: Readonly<Record<string, string>>;
  readonly others?: readonly Fields[];
  readonly entities?: readonly Fields[];
  /** Fields of the sources by id. */
  readonly sources?: Readonly<Record<string, Fields>>;
  readonly documented?: DocumentedWords;
  /** Whether the articles are at hand; else the lock that was written with them is. */
  readonly atHand?: boolean;
};

/** The problems of the first claim under a rule, each as it is printed. */
export function faultsOf(rule: Rule, held: Held): readonly string[] {
  return rule
    .check(heldBriefing(held))
    .filter(({ line }) => line === 1)
    .map(formatProblem);
}

/** What the problems of a rule point at, as paths below the list of claims. e.g. 0.evidence.0.quote */
export function pathsOf(rule: Rule, held: Held): readonly string[] {
  const briefing = heldBriefing(held);
  const place = (path: ValuePath) => ({ file: path.join("."), line: 1, column: 1 });
  return rule.check({ ...briefing, claims: { ...briefing.claims, place } }).map(({ file }) => file);
}

/** A checked briefing of one claim, whose quotes are looked up in the articles as the program does it. */
export function heldBriefing(held: Held): CheckedBriefing {
  const { quotes = [], others = [], entities = [], atHand = true } = held;
  const evidence = quotes.map((quote, index) =>
    typeof quote === "string" ? { at: `paper.${index + 1}`, quote } : { at: `paper.${index + 1}`, ...quote },
  );
  const texts = {
    paper: evidence.map(({ quote }) => String(quote)).join("\n") || "Nothing.",
    ...held.articles,
  };
  const claims = [{ id: "held", kind: "fact", evidence, ...held.claim }, ...others].map((fields) =>
    claimSchema.parse({ kind: "fact", ...fields }),
  );
  const shelf = new Map(Object.entries(texts).map(([id, text]) => [id, shelved(text)]));
  const records = new Map(
    [...shelf].map(([id, { article }]) => [id, recordArticle(article, { id, fileName: `${id}.txt` })]),
  );
  const testimony = {
    ...exampleBriefing(),
    claims: listed(claims),
    entities: listed(entities.map((fields) => entitySchema.parse(fields))),
    sources: listed([...records.keys()].map((id) => sourceOf(id, held.sources?.[id]))),
    records,
  };
  const pieces = claims.flatMap((claim) =>
    claim.evidence.map((piece) => ({ ...piece, ...readAddress(piece.at) })),
  );
  const read = new Map([...records].map(([id, record]) => [id, { record, article: shelf.get(id)?.article }]));
  const { findings, lock } = verifyQuotes(pieces, read);
  return {
    ...testimony,
    findings,
    lock: completeLock(lock, testimony, shelf),
    shelf: atHand ? shelf : undefined,
    ...(held.documented && { documented: held.documented }),
  };
}

/** Like `heldBriefing`, with a sentence that was changed after the lock was written. */
export function changedBriefing(held: Held, says: string): CheckedBriefing {
  const briefing = heldBriefing({ ...held, atHand: false });
  const claims = briefing.claims.value.map((claim, index) => (index === 0 ? { ...claim, says } : claim));
  return { ...briefing, claims: listed(claims) };
}

/** A list whose first thing stands in line 1, its second in line 2. */
export function listed<T>(value: readonly T[]): Parsed<readonly T[]> {
  return {
    value,
    place: ([index]) => ({ file: "claims.yaml", line: Number(index ?? 0) + 1, column: 1 }),
  };
}

function shelved(text: string): Extract<ShelfFinding, { kind: "unchanged" }> {
  const article = readArticle(new TextEncoder().encode(text));
  if (!article.ok) throw new Error(article.message);
  return { kind: "unchanged", article };
}

function sourceOf(id: string, fields: Fields = {}) {
  return sourceEntrySchema.parse({
    id,
    title: id,
    author: null,
    publisher: null,
    published: null,
    url: null,
    descriptor: "Invented.",
    provenance: "Written for a test.",
    origin: { id, name: id, basis: "It says so." },
    reliability: "F",
    reliabilityBasis: "Invented.",
    ...fields,
  });
}
