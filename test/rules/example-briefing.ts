import { readArticle } from "../../src/article/read-article.ts";
import type { CheckedBriefing } from "../../src/claim/checked-briefing.ts";
import { readTestimony } from "../../src/claim/read-testimony.ts";
import { fileReader } from "../../src/claim/file-reader.ts";
import { evidenceKey } from "../../src/evidence/evidence-lock.ts";
import type { Finding } from "../../src/evidence/finding.ts";
import { formatProblem } from "../../src/problem.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { printRecord, recordArticle, type SourceRecord } from "../../src/source/source-record.ts";

/** An article of our own, and its bytes. */
export const COURIER = new TextEncoder().encode("The crack\n\nInspectors found a crack in Halvern Dam.\n");

/** What ingest writes for the article. */
export const COURIER_RECORD = recordOf("courier", COURIER);

const FILES = {
  "briefing.yaml": `title: Dam
shortTitle: Dam
subtitle: An example
number: EX-1
language: en
handling: TLP:CLEAR
asOf: 2031-03-10
unit: The example desk
editions: [{ number: 1, date: 2031-03-11, change: Initial coverage. }]
bottomLine: [crack-found]
sections: [{ id: repair, title: The repair, paragraphs: [] }]
`,
  "claims.yaml": `- id: crack-found
  says: A crack was found in Halvern Dam.
  kind: fact
  evidence:
    - { at: courier.2, quote: found a crack in Halvern Dam, said: inspectors }
`,
  "sources.yaml": `- id: courier
  title: The crack
  author: null
  publisher: The Quillmere Courier
  published: 2031-03-05
  url: null
  unknown: { author: None is named., url: It was printed on paper. }
  descriptor: Invented news report.
  provenance: Written for this example.
  origin: { id: courier, name: Its own reporting, basis: It says so. }
  reliability: C
  reliabilityBasis: Graded as an example.
`,
  "entities.yaml": `- { id: halvern-dam, name: Halvern Dam, kind: site }
- { id: inspectors, name: inspectors, kind: group }
`,
  "disagreements.yaml": "[]\n",
};

const QUOTE = "found a crack in Halvern Dam";
const START = new TextDecoder().decode(COURIER).indexOf(QUOTE);
const FOUND: Finding = { verdict: "verified", start: START, end: START + QUOTE.length };

/** Words of a file replaced by others, where they first stand in it. */
export type Edit = readonly [file: string, find: string, replace: string];

/** What differs from the small briefing that keeps every promise. */
export type Difference = {
  /** Whole files, beside those of the small briefing or in their place. */
  readonly files?: Readonly<Record<string, string>>;
  readonly edits?: readonly Edit[];
  readonly records?: readonly SourceRecord[];
  readonly documentIds?: readonly string[];
  /** Of the one quote. */
  readonly finding?: Finding | undefined;
  readonly lock?: CheckedBriefing["lock"];
  readonly shelf?: CheckedBriefing["shelf"];
};

/** A small briefing that keeps every promise, but for what is said to differ. */
export function exampleBriefing(difference: Difference = {}): CheckedBriefing {
  const { edits = [], records = [COURIER_RECORD], documentIds = ["gauge-book"] } = difference;
  const texts = new Map<string, string>(Object.entries({ ...FILES, ...difference.files }));
  for (const [file, find, replace] of edits) {
    const text = texts.get(file) ?? "";
    if (!text.includes(find)) throw new Error(`“${find}” does not stand in ${file}.`);
    texts.set(
      file,
      text.replace(find, () => replace),
    );
  }
  for (const record of records) texts.set(`sources/${record.id}.json`, printRecord(record));
  const files = { slug: "dam", files: new Map([...texts].map(([path, text]) => [path, { path, text }])) };
  const reader = fileReader(files);
  const testimony = readTestimony(files, reader, new Set(documentIds));
  if (!testimony || reader.problems.length > 0)
    throw new Error(reader.problems.map(formatProblem).join("\n"));
  const finding = "finding" in difference ? difference.finding : FOUND;
  const pieces = testimony.claims.value.flatMap(({ evidence }) => evidence);
  const findings = new Map(finding && pieces.map((piece) => [evidenceKey(piece), finding]));
  return { ...testimony, lock: difference.lock, shelf: difference.shelf, findings };
}

/** What ingest writes for an article of the given bytes. */
export function recordOf(id: string, bytes: Uint8Array): SourceRecord {
  const article = readArticle(bytes);
  if (!article.ok) throw new Error(article.message);
  return recordArticle(article, { id, fileName: `${id}.txt` });
}

/** The places at which a rule finds a fault, each with the name under which it is reported. e.g. claims.yaml:2:9 quote-is-short */
export function placesOf(rule: Rule, difference: Difference = {}): readonly string[] {
  return rule
    .check(exampleBriefing(difference))
    .map(({ file, line, column, rule: name }) => `${file}:${line}:${column} ${name}`);
}

/** The faults that a rule finds, as they are printed. */
export function printedBy(rule: Rule, difference: Difference = {}): string {
  return rule.check(exampleBriefing(difference)).map(formatProblem).join("\n");
}
