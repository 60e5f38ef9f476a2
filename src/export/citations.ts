import { parseEdtf, type EdtfDate } from "../claim/edtf.ts";
import { findDates } from "../language/time/find-dates.ts";
import type { Document } from "../figure/document.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import { bareLine } from "./bare-line.ts";
import type { CslItem } from "./csl-item.ts";
import type { ExportInput } from "./export-input.ts";

/** Everything that goes into a list of references: the briefing, then its articles, then the documents it cites. */
export function citationsOf(input: ExportInput): readonly CslItem[] {
  const { briefing, documents, view } = input;
  const cited = new Set(view.documents.rows.map(({ id }) => id));
  return [
    citedBriefing(input),
    ...briefing.sources.value.map((source) => citedSource(input, source)),
    ...documents.filter(({ id }) => cited.has(id)).map((document) => citedDocument(input, document)),
  ].map(onLines);
}

type Draft = { readonly [Field in keyof CslItem]: CslItem[Field] | null | undefined };

function citedBriefing({ view }: ExportInput): Draft {
  const { slug, title, unit, number, edition, language, subtitle, handling, hash, notices } = view;
  const standing = [`As of ${edition.asOf}.`, ...notices.map(({ cited }) => cited), `${handling}.`].join(" ");
  return {
    id: slug,
    type: "report",
    title,
    author: [{ literal: unit }],
    publisher: unit,
    number,
    version: edition.label,
    issued: issuedOn(edition.date),
    language,
    abstract: subtitle,
    note: `${standing} SHA-256 of its content: ${hash}.`,
  };
}

function citedSource({ briefing, view }: ExportInput, source: SourceEntry): Draft {
  const { id, title, author, publisher, published, url, descriptor } = source;
  const record = briefing.records.get(id);
  const number = view.sources.find((one) => one.id === id)?.number;
  return {
    id: `${view.slug}-source-${id}`,
    // A paper is named, or nothing is said of what the text appeared in.
    type: publisher === null ? "document" : "article-newspaper",
    title,
    author: author === null ? undefined : [{ literal: author }],
    "container-title": publisher,
    issued: published === null ? undefined : issuedOn(published),
    URL: url,
    language: record?.language,
    note: `Article ${number} of ${view.number}. ${descriptor} SHA-256 of the file: ${record?.file.sha256}.`,
  };
}

function citedDocument({ view }: ExportInput, document: Document): Draft {
  const { id, publisher, title, date, url } = document;
  const mark = view.documents.rows.find((row) => row.id === id)?.mark;
  return {
    id: `${view.slug}-document-${id}`,
    type: "document",
    title,
    publisher,
    issued: date === null ? undefined : issuedOn(date),
    URL: url,
    note: `Document ${mark} of ${view.number}.`,
  };
}

/** A date as people wrote it: in parts where the whole of it is a date or two, else in their words. */
function issuedOn(text: string): NonNullable<CslItem["issued"]> {
  const ends = text.split("/").map(partsOf);
  const parts = ends.flatMap((end) => (end ? [end] : []));
  return parts.length === ends.length && ends.length <= 2
    ? { "date-parts": parts }
    : { literal: bareLine(text) };
}

function partsOf(text: string): number[] | undefined {
  const edtf = parseEdtf(text) ?? parseEdtf(wholeDateIn(text));
  if (edtf?.kind !== "date" || !isPlain(edtf.date)) return undefined;
  const { year, month, day } = edtf.date;
  return [year, ...(month === undefined ? [] : [month]), ...(day === undefined ? [] : [day])];
}

/** e.g. 2 May 2026 → 2026-05-02; empty where more is written than a date. */
function wholeDateIn(text: string): string {
  const [found] = findDates(text, { published: null });
  return found?.text === text ? (found.edtf ?? "") : "";
}

function isPlain({ qualifier, unspecified, season }: EdtfDate): boolean {
  return qualifier === undefined && unspecified === undefined && season === undefined;
}

/** Every text on one line; what is not known or says nothing is left out. */
function onLines(draft: Draft): CslItem {
  const known = Object.entries(draft).flatMap(([field, value]) => {
    const bare = typeof value === "string" ? bareLine(value) : value;
    return bare === null || bare === undefined || bare === "" ? [] : [[field, bare] as const];
  });
  const item = Object.fromEntries(known) as CslItem;
  return item.author
    ? { ...item, author: item.author.map(({ literal }) => ({ literal: bareLine(literal) })) }
    : item;
}
