import { createHash } from "node:crypto";
import { PDFHeader, PDFHexString, PDFName, type PDFDocument } from "@cantoo/pdf-lib";
import { bareText } from "./bare-text.ts";
import { openPdf } from "./open-pdf.ts";
import { outlineEntries } from "./outline-entries.ts";

/** What the document says of itself. */
export type PdfMeta = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47. e.g. en-GB */
  readonly language: string;
  /** The date of the edition. e.g. 2026-11-21 */
  readonly date: string;
  /** The texts of the headings, in order, as the bookmarks should read. */
  readonly headings: readonly string[];
};

/**
 * Completes what Chromium prints: metadata, bookmark titles, and an identity that depends on the content alone. Two
 * prints of one page by one browser are equal byte for byte afterwards, whatever the clock and the time zone.
 *
 * @throws {RangeError} if `meta.date` is no date of the calendar.
 */
export async function finishPdf(bytes: Uint8Array, meta: PdfMeta): Promise<Uint8Array> {
  const document = await openPdf(bytes);
  describe(document, meta);
  repairOutline(document, meta.headings);
  // Object streams, which make a tagged PDF several times smaller, came with PDF 1.5; archival parts 2 and 3 are 1.7.
  document.context.header = PDFHeader.forVersion(1, 7);
  delete document.context.trailerInfo.ID;
  const hash = createHash("sha256")
    .update(await save(document))
    .digest("hex");
  const id = PDFHexString.of(hash.slice(0, 32));
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  return await save(document);
}

async function save(document: PDFDocument): Promise<Uint8Array> {
  return await document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
}

/** Writes the Info dictionary and the catalog's language; leaves the Producer, which names the printing engine. */
function describe(document: PDFDocument, meta: PdfMeta): void {
  const date = midnight(meta.date);
  document.setTitle(meta.title, { showInWindowTitleBar: true });
  document.setAuthor(meta.author);
  document.setSubject(meta.subject);
  // The library joins keywords with spaces; one text keeps those of several words apart.
  document.setKeywords([meta.keywords.join(", ")]);
  document.setCreator("Briefbook");
  document.setCreationDate(date);
  document.setModificationDate(date);
  document.setLanguage(meta.language);
}

function midnight(date: string): Date {
  const parsed = new Date(`${date}T00:00:00.000Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date) {
    throw new RangeError(`Not a date of the calendar: ${date}`);
  }
  return parsed;
}

/**
 * Gives bookmarks back the spaces that Chromium drops where a heading wraps ("can dowith"): a bookmark that differs
 * from a heading only in white space gets its text. Headings are taken in order, so that two that differ from each
 * other only in white space both keep theirs.
 */
function repairOutline(document: PDFDocument, headings: readonly string[]): void {
  const left = [...headings];
  for (const { title, dict } of outlineEntries(document)) {
    const index = left.findIndex((heading) => bareText(heading) === bareText(title));
    const [heading] = index < 0 ? [] : left.splice(index, 1);
    if (heading !== undefined) dict.set(PDFName.of("Title"), PDFHexString.fromText(heading));
  }
}
