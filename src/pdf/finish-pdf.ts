import { PDFHexString, PDFName, type PDFDocument } from "@cantoo/pdf-lib";
import { bareText } from "./read/bare-text.ts";
import { makeArchival } from "./make-archival.ts";
import { attachFiles, type Attachment } from "./mend/attach-files.ts";
import { writeXmp } from "./mend/write-xmp.ts";
import type { ForeignText } from "../view/foreign-texts.ts";
import { openPdf, type Pdf } from "./read/open-pdf.ts";
import { renumberElements } from "./mend/renumber-elements.ts";
import { outlineEntries } from "./read/outline-entries.ts";
import { savePdf } from "./save-pdf.ts";

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
  /** What its page says, with the white space between words; none is mended where it is not given. */
  readonly text?: string;
  /** Its words in other languages; none by default. */
  readonly foreign?: readonly ForeignText[];
  /** How a link says to which page it leads. e.g. page 9 */
  readonly pageInWords: (page: number) => string;
};

/**
 * Completes what Chromium prints: metadata, bookmark titles, what PDF/UA and PDF/A ask for, the files that travel in
 * it, and an identity that depends on the content alone. Two
 * prints of one page by one browser are equal byte for byte afterwards, whatever the clock and the time zone.
 *
 * A document that is handed over opened is itself changed.
 *
 * @throws {RangeError} if `meta.date` is no date of the calendar.
 */
export async function finishPdf(
  pdf: Pdf,
  meta: PdfMeta,
  attachments: readonly Attachment[] = [],
): Promise<Uint8Array> {
  const document = await openPdf(pdf);
  describe(document, meta);
  repairOutline(document, meta.headings);
  makeArchival(document, meta.pageInWords, meta);
  renumberElements(document);
  attachFiles(document, attachments, midnight(meta.date));
  writeXmp(document, { ...meta, creator: CREATOR, producer: document.getProducer() ?? "" });
  return savePdf(document);
}

const CREATOR = "Briefbook";

/** Writes the Info dictionary and the catalog's language; leaves the Producer, which names the printing engine. */
function describe(document: PDFDocument, meta: PdfMeta): void {
  const date = midnight(meta.date);
  document.setTitle(meta.title, { showInWindowTitleBar: true });
  document.setAuthor(meta.author);
  document.setSubject(meta.subject);
  // The library joins keywords with spaces; one text keeps those of several words apart.
  document.setKeywords([meta.keywords.join(", ")]);
  document.setCreator(CREATOR);
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
 * Puts bookmarks right. Chromium drops the spaces of a heading at its line ends ("can dowith"), and says runs of
 * a heading twice that it moved to the next page while laying out ("2 What remains What remains"). A bookmark gets the
 * text of the first heading left that it is made of, white space aside.
 */
function repairOutline(document: PDFDocument, headings: readonly string[]): void {
  const left = [...headings];
  for (const { title, dict } of outlineEntries(document)) {
    const index = left.findIndex((heading) => isMadeOf(bareText(title), bareText(heading)));
    const [heading] = index < 0 ? [] : left.splice(index, 1);
    if (heading !== undefined) dict.set(PDFName.of("Title"), PDFHexString.fromText(heading));
  }
}

/** Whether a title is a heading of which runs may stand twice: all its letters in order, its end, and no other letters. */
function isMadeOf(title: string, heading: string): boolean {
  const lastWord = heading.slice(-Math.min(4, heading.length));
  let from = 0;
  for (const letter of heading) {
    const index = title.indexOf(letter, from);
    if (index < 0) return false;
    from = index + letter.length;
  }
  return title.endsWith(lastWord) && isSame(new Set(title), new Set(heading));
}

function isSame(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && some.isSubsetOf(others);
}
