import { english } from "../texts/english.ts";
import { sha256 } from "../../src/article/hash.ts";
import type { CitedDocument } from "../../src/chart/cite-documents.ts";
import type { ChartView } from "../../src/chart/draw-chart.ts";
import type { CheckedBriefing } from "../../src/claim/checked-briefing.ts";
import { claimSchema, type Claim } from "../../src/claim/claim.ts";
import { disagreementSchema } from "../../src/claim/disagreement.ts";
import { entitySchema } from "../../src/claim/entity.ts";
import { reportPlanSchema, type ReportPlan } from "../../src/claim/report-plan.ts";
import type { Parsed } from "../../src/yaml/parse-yaml.ts";
import { sourceEntrySchema, type SourceEntry } from "../../src/source/source-entry.ts";
import type { SourceRecord } from "../../src/source/source-record.ts";
import type { SentenceContext } from "../../src/view/sentence-view.ts";

/** A claim with its defaults; an id and what it says are enough. */
export function claim(parts: { readonly id: string } & Readonly<Record<string, unknown>>): Claim {
  return claimSchema.parse({ says: `The sentence ${parts.id}.`, kind: "fact", ...parts });
}

/** A source whose origin is its own unless said otherwise. */
export function source(id: string, parts: Readonly<Record<string, unknown>> = {}): SourceEntry {
  return sourceEntrySchema.parse({
    id,
    title: `Article ${id}`,
    author: null,
    publisher: "The Valley Post",
    published: "2 May 2026",
    url: "https://example.org/dam",
    unknown: { author: "The file names no author." },
    descriptor: "News report in English.",
    provenance: "Sent by its author.",
    origin: { id: `origin-of-${id}`, name: "The ministry", basis: "It says so." },
    reliability: "B",
    reliabilityBasis: "It has corrected its errors.",
    ...parts,
  });
}

export function record(id: string, parts: Partial<SourceRecord> = {}): SourceRecord {
  return {
    format: "briefbook-source/1",
    id,
    file: { name: `${id}.txt`, bytes: 321, sha256: sha256(id) },
    encoding: "utf-8",
    byteOrderMark: false,
    language: "en",
    length: 300,
    words: 50,
    passages: [passage(1, "heading"), passage(2, "paragraph"), passage(3, "paragraph")],
    ...parts,
  };
}

function passage(number: number, role: "heading" | "paragraph"): SourceRecord["passages"][number] {
  return {
    number,
    role,
    start: number * 100,
    length: 90,
    words: 15,
    sha256: sha256(role),
    sentences: [[0, 90]],
  };
}

export const sources = [source("inspection"), source("visit")];

export const entities = [
  entitySchema.parse({ id: "ministry", name: "Ministry of Water", kind: "government" }),
  entitySchema.parse({ id: "engineer", name: "an engineer", kind: "unnamed-person" }),
];

export const context: SentenceContext = {
  texts: english,
  labels: new Map(),
  sources,
  entities,
  documentMarks: new Map([["yearbook", "C3"]]),
  publishers: new Map([["yearbook", "Water Authority"]]),
};

export const claims: readonly Claim[] = [
  claim({
    id: "inspected",
    says: "The ministry says that the dam was inspected in May.",
    kind: "reported",
    evidence: [{ at: "inspection.2", quote: "the dam was inspected in May", said: "ministry" }],
  }),
  claim({
    id: "safe",
    says: "An engineer calls the dam safe.",
    kind: "reported",
    evidence: [
      { at: "inspection.3", quote: "the dam is safe", said: "engineer" },
      { at: "visit.2", quote: "cracks run through the wall", stance: "contradicts" },
    ],
  }),
  claim({
    id: "cracked",
    says: "A reporter saw cracks in the wall.",
    evidence: [
      { at: "visit.2", quote: "cracks run through the wall" },
      { at: "visit.2", quote: "from the crest to the foot" },
      { at: "inspection.3", quote: "the dam is safe", said: "engineer", stance: "contradicts" },
    ],
  }),
  claim({ id: "height", says: "It is 42 metres high.", kind: "context", documents: ["yearbook"] }),
  claim({
    id: "cost-unknown",
    says: "No report gives the cost.",
    kind: "gap",
    silent: ["inspection", "visit"],
  }),
  claim({
    id: "date-unknown",
    says: "No report gives the day.",
    kind: "gap",
    silent: ["inspection", "visit"],
  }),
  claim({
    id: "crew-unknown",
    says: "No report names the inspectors.",
    kind: "gap",
    silent: ["inspection", "visit"],
  }),
];

const plan: ReportPlan = reportPlanSchema.parse({
  title: "The dam is inspected",
  shortTitle: "The dam",
  subtitle: "What two reports say",
  number: "BB-2026-07",
  language: "en",
  handling: "TLP:CLEAR",
  asOf: "2026-05-31",
  unit: "The desk",
  editions: [
    { number: 1, date: "2026-06-01", change: "Initial coverage." },
    { number: 2, date: "2026-06-02", change: "The visit was added." },
  ],
  bottomLine: ["inspected", "cost-unknown"],
  sections: [
    { id: "inspection", title: "The inspection", paragraphs: [["safe", "cracked"], ["height"]] },
    { id: "differ", title: "Where they differ", part: "disagreements" },
    { id: "gaps", title: "What is not known", part: "gaps", paragraphs: [["date-unknown", "crew-unknown"]] },
  ],
});

/** A small briefing, checked, with parts of it replaced. */
export function briefing(
  parts: { readonly claims?: readonly Claim[]; readonly plan?: object } = {},
): CheckedBriefing {
  return {
    slug: "dam",
    plan: parsed({ ...plan, ...parts.plan }),
    claims: parsed(parts.claims ?? claims),
    sources: parsed(sources),
    entities: parsed(entities),
    disagreements: parsed([
      disagreementSchema.parse({
        id: "safety",
        point: "Is the dam safe?",
        positions: [
          { holds: "It is safe.", claims: ["safe"] },
          { holds: "It is cracked.", claims: ["cracked"] },
        ],
        differs: "Whether cracks weaken it.",
        readings: ["They speak of different walls."],
        assessment: "none",
      }),
    ]),
    judgements: parsed({ judgements: [], indicators: [] }),
    comparison: parsed([]),
    lexicon: parsed({ abbreviations: [], loaded: [] }),
    sourceBase: parsed(undefined),
    documentIds: new Set(["yearbook"]),
    texts: new Map(),
    records: new Map(sources.map(({ id }) => [id, record(id)])),
    lock: undefined,
    findings: new Map(),
    shelf: undefined,
  };
}

export const documents: readonly CitedDocument[] = [
  {
    id: "yearbook",
    mark: "C3",
    publisher: "Water Authority",
    title: "Yearbook",
    date: "1995",
    url: null,
    copy: "the original",
    usedBy: 0,
    isDated: true,
  },
];

export const chart: ChartView = {
  title: "Water levels",
  subtitle: "Metres",
  note: "One series.",
  alt: "They fall.",
  description: "They fall every year.",
  key: [],
  panels: [],
  groups: [],
  documents: [],
  downloads: [],
};

function parsed<T>(value: T): Parsed<T> {
  return { value, place: () => ({ file: "example.yaml", line: 1, column: 1 }) };
}
