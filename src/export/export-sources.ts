import { PLAIN_ENGLISH } from "../texts/plain-english.ts";
import type { z } from "zod";
import { readAddress } from "../claim/claim.ts";
import { copyInWords, type Document } from "../figure/document.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import { citeDocument } from "../view/cite-source.ts";
import { identityOf } from "./export-claims.ts";
import type { ExportInput } from "./export-input.ts";
import type { documentExportSchema, sourceExportSchema, sourcesFileSchema } from "./source-schema.ts";

/** The content of `sources.json`. */
export function exportSources(input: ExportInput): z.infer<typeof sourcesFileSchema> {
  return {
    format: "briefbook-sources/1",
    briefing: identityOf(input),
    sources: input.briefing.sources.value.flatMap((source) => exportSource(input, source)),
    documents: input.documents.map((document) => exportDocument(input, document)),
  };
}

function exportSource(
  { briefing, view }: ExportInput,
  source: SourceEntry,
): readonly z.infer<typeof sourceExportSchema>[] {
  const record = briefing.records.get(source.id);
  const seen = view.sources.find(({ id }) => id === source.id);
  if (!record || !seen) return [];
  const { id, title, author, publisher, published, url, unknown, differs, descriptor, provenance } = source;
  const { origin, reliability, reliabilityBasis, rights } = source;
  return [
    {
      id,
      number: seen.number,
      title,
      author,
      publisher,
      published,
      url,
      unknown,
      differs,
      descriptor,
      provenance,
      origin,
      reliability,
      reliabilityBasis,
      rights,
      language: record.language,
      sha256: record.file.sha256,
      bytes: record.file.bytes,
      length: record.length,
      words: record.words,
      citation: seen.citation,
      passages: record.passages.map(({ number, role, start, length, words, sha256 }) => ({
        number,
        role,
        start,
        length,
        words,
        sha256,
        claims: claimsOn(briefing, id, number),
      })),
    },
  ];
}

function claimsOn({ claims }: ExportInput["briefing"], source: string, passage: number): string[] {
  return claims.value
    .filter(({ evidence }) =>
      evidence.some(({ at }) => {
        const address = readAddress(at);
        return address.source === source && address.passage === passage;
      }),
    )
    .map(({ id }) => id);
}

function exportDocument({ view }: ExportInput, document: Document): z.infer<typeof documentExportSchema> {
  const { id, publisher, title, date, url, copy, definition, note } = document;
  const cited = view.documents.rows.find((row) => row.id === id);
  return {
    id,
    mark: cited?.mark ?? null,
    publisher,
    title,
    date,
    url,
    copy: copyInWords(copy, PLAIN_ENGLISH),
    definition: definition ?? null,
    note: note ?? null,
    citation: cited ? citeDocument(cited, PLAIN_ENGLISH) : null,
  };
}
