import { PROVENANCE_FIELDS, type ProvenanceField, type SourceEntry } from "../source/source-entry.ts";
import type { Coverage } from "../claim/coverage.ts";
import type { SourceRecord } from "../source/source-record.ts";

import { citeSource } from "./cite-source.ts";
import { coverageInWords } from "./coverage-view.ts";

/** A row of a source's facts: what is known of it, or in words why it is not. */
export type SourceFactView = { readonly term: string; readonly text: string; readonly known: boolean };

/** An article as the sourcing appendix shows it. */
export type SourceView = {
  readonly id: string;
  readonly anchor: string;
  readonly number: number;
  readonly heading: string;
  /** How it is cited, on one line. */
  readonly citation: string;
  readonly descriptor: string;
  readonly grade: string;
  readonly facts: readonly SourceFactView[];
  /** Where its whole text is printed, from the report’s page; empty where it is not. */
  readonly whole: string;
  /** Which sentences rest on it, by passage: the way back. */
  readonly passages: readonly PassageUseView[];
};

/** A passage and the sentences that use it. */
export type PassageUseView = {
  readonly mark: string;
  readonly sentences: readonly { readonly label: string; readonly href: string; readonly name: string }[];
};

const RELIABILITY_WORDS: Readonly<Record<SourceEntry["reliability"], string>> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
};

/** e.g. F: reliability cannot be judged */
export function reliabilityInWords(grade: SourceEntry["reliability"]): string {
  return `${grade}: ${RELIABILITY_WORDS[grade]}`;
}

const FIELD_WORDS: Readonly<Record<ProvenanceField, string>> = {
  title: "Title",
  author: "Author",
  publisher: "Publisher",
  published: "Published",
  url: "Address",
};

const RIGHTS_WORDS: Readonly<Record<SourceEntry["rights"], string>> = {
  full: "The whole text is published here.",
  excerpts: "Only the quoted words are published here, at most twelve at a time.",
  fingerprint: "Only fingerprints are published here.",
};

export function viewSource(
  entry: SourceEntry,
  record: SourceRecord,
  number: number,
  passages: readonly PassageUseView[],
  coverage: Coverage | undefined,
  witnesses: readonly number[] = [],
): SourceView {
  const headings = record.passages.filter(({ role }) => role === "heading").length;
  return {
    id: entry.id,
    anchor: `source-${entry.id}`,
    number,
    heading: entry.title ?? "Untitled article",
    citation: citeSource(entry, record),
    descriptor: entry.descriptor,
    grade: `${reliabilityInWords(entry.reliability)}. ${entry.reliabilityBasis}`,
    facts: [
      ...PROVENANCE_FIELDS.map((field) => ({
        term: FIELD_WORDS[field],
        text: [
          entry[field] ?? `Not known. ${entry.unknown[field] ?? ""}`,
          ...otherwise(entry, record, field),
        ].join(" "),
        known: entry[field] !== null,
      })),
      { term: "Provenance", text: entry.provenance, known: true },
      {
        term: "Origin",
        text: `${entry.origin.name}. ${entry.origin.basis}${oneWitness(witnesses)}`,
        known: true,
      },
      {
        term: "Text",
        text: `${record.words} words in ${record.passages.length} passages${headings > 0 ? `, ${headings} of them headings` : ""}; ${record.file.bytes} bytes of ${record.encoding.toUpperCase()}.`,
        known: true,
      },
      ...oddCharacterFact(record),
      ...(coverage ? [{ term: "Coverage", text: coverageInWords(coverage), known: true }] : []),
      { term: "SHA-256", text: record.file.sha256, known: true },
      { term: "Rights", text: RIGHTS_WORDS[entry.rights], known: true },
    ],
    whole: entry.rights === "full" ? `sources/${entry.id}/` : "",
    passages,
  };
}

/** Circular reporting, named: articles of one origin confirm nothing for each other. */
function oneWitness(others: readonly number[]): string {
  if (others.length === 0) return "";
  const articles = others.length === 1 ? `Article ${others[0]} has` : `Articles ${others.join(", ")} have`;
  return ` ${articles} the same origin: together they are one witness.`;
}

/** What the article states of itself, where the register has reason to say something else. */
function otherwise(
  { differs }: SourceEntry,
  { stated }: SourceRecord,
  field: ProvenanceField,
): readonly string[] {
  const reason = differs[field];
  return reason === undefined ? [] : [`(The article states “${stated?.[field] ?? ""}”. ${reason})`];
}

function oddCharacterFact({ oddCharacters }: SourceRecord): readonly SourceFactView[] {
  if (!oddCharacters) return [];
  const kinds = Object.entries(oddCharacters).map(([kind, count]) => `${kind} (${count})`);
  return [
    {
      term: "Characters",
      text: `The text holds characters that cannot be seen or that pass for others: ${kinds.join(", ")}. No quote holds one.`,
      known: true,
    },
  ];
}
