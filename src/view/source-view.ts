import type { Texts } from "../texts/texts.ts";
import { PROVENANCE_FIELDS, type ProvenanceField, type SourceEntry } from "../source/source-entry.ts";
import type { Coverage } from "../claim/coverage.ts";
import type { SourceRecord } from "../source/source-record.ts";
import { reliabilityInWords } from "./reliability-in-words.ts";

import { citeSource } from "./cite-source.ts";
import { coverageInWords } from "./coverage-view.ts";
import type { Loss } from "./loss-view.ts";
import { webAddress } from "./quoted-at.ts";
import type { SentenceLink } from "./sentence-links.ts";

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
  /** What the report loses if it is withdrawn, in words. */
  readonly loss: string;
  /** Where its publisher has it, if that is an address of the web; else empty. */
  readonly address: string;
};

/** A passage and the sentences that use it. */
export type PassageUseView = {
  readonly mark: string;
  readonly sentences: readonly SentenceLink[];
  /** The sentences that it contradicts or qualifies. */
  readonly opposed: readonly SentenceLink[];
  /** How many sentences have no other words to carry them. */
  readonly falling: number;
};

export function viewSource(
  entry: SourceEntry,
  record: SourceRecord,
  number: number,
  { passages, loss }: { readonly passages: readonly PassageUseView[]; readonly loss: Loss },
  coverage: Coverage | undefined,
  texts: Texts,
  witnesses: readonly number[] = [],
): SourceView {
  const term = (key: string): string => texts.say(`source.${key}`);
  const headings = record.passages.filter(({ role }) => role === "heading").length;
  return {
    id: entry.id,
    anchor: `source-${entry.id}`,
    number,
    heading: entry.title ?? term("untitled"),
    citation: citeSource(entry, record, texts),
    descriptor: entry.descriptor,
    grade: texts.say("source.grade", {
      grade: reliabilityInWords(entry.reliability, texts),
      basis: entry.reliabilityBasis,
    }),
    facts: [
      ...PROVENANCE_FIELDS.map((field) => ({
        term: texts.say(`source.field.${field}`),
        text: [
          entry[field] ?? texts.say("source.not-known", { why: entry.unknown[field] ?? "" }),
          ...otherwise(entry, record, field, texts),
        ].join(" "),
        known: entry[field] !== null,
      })),
      { term: term("provenance"), text: entry.provenance, known: true },
      {
        term: term("origin"),
        text: [
          texts.say("source.origin-told", { name: entry.origin.name, basis: entry.origin.basis }),
          ...oneWitness(witnesses, texts),
        ].join(" "),
        known: true,
      },
      {
        term: term("text"),
        text: texts.say(headings > 0 ? "source.size-headings" : "source.size", {
          words: texts.say("count.words", { count: record.words }),
          passages: texts.say("count.passages", { count: record.passages.length }),
          ...(headings > 0 && { headings }),
          bytes: texts.say("count.bytes", { count: record.file.bytes }),
          encoding: record.encoding.toUpperCase(),
        }),
        known: true,
      },
      ...oddCharacterFact(record, texts),
      ...(coverage ? [{ term: term("coverage"), text: coverageInWords(coverage, texts), known: true }] : []),
      { term: term("sha-256"), text: record.file.sha256, known: true },
      { term: term("rights"), text: texts.say(`source.right.${entry.rights}`), known: true },
    ],
    whole: entry.rights === "full" ? `sources/${entry.id}/` : "",
    passages,
    loss: texts.say("source.loss-told", {
      falling: texts.say("count.sentences", { count: loss.falling }),
      weakened: texts.say("count.sentences", { count: loss.weakened }),
      derived: texts.say("count.judgements", { count: loss.derived }),
    }),
    address: webAddress(entry.url),
  };
}

/** Circular reporting, named: articles of one origin confirm nothing for each other. */
function oneWitness(others: readonly number[], texts: Texts): readonly string[] {
  if (others.length === 0) return [];
  const articles = others.join(texts.say("general.comma"));
  return [texts.say("source.one-witness", { count: others.length, articles })];
}

/** What the article states of itself, where the register has reason to say something else. */
function otherwise(
  { differs }: SourceEntry,
  { stated }: SourceRecord,
  field: ProvenanceField,
  texts: Texts,
): readonly string[] {
  const reason = differs[field];
  return reason === undefined
    ? []
    : [texts.say("source.otherwise", { stated: stated?.[field] ?? "", reason })];
}

function oddCharacterFact({ oddCharacters }: SourceRecord, texts: Texts): readonly SourceFactView[] {
  if (!oddCharacters) return [];
  const kinds = Object.entries(oddCharacters).map(([kind, count]) =>
    texts.say("source.odd-kind", { kind, count }),
  );
  return [
    {
      term: texts.say("source.characters"),
      text: texts.say("source.odd-characters", { kinds: kinds.join(texts.say("general.comma")) }),
      known: true,
    },
  ];
}
