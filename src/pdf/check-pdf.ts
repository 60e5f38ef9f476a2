import type { ExpectedPdf, PdfCheck } from "./check/check.ts";
import { captionsKeepTheirRows } from "./check/captions-keep-their-rows.ts";
import { datesAgree } from "./check/dates-agree.ts";
import { drawingsSayAll } from "./check/drawings-say-all.ts";
import { fitsItsPages } from "./check/fits-its-pages.ts";
import { fontsAreEmbedded } from "./check/fonts-are-embedded.ts";
import { hasTitleAndLanguage } from "./check/has-title-and-language.ts";
import { headingsKeepTheirText } from "./check/headings-keep-their-text.ts";
import { isTagged } from "./check/is-tagged.ts";
import { linksLeadSomewhere } from "./check/links-lead-somewhere.ts";
import { linksLeadToTheirWords } from "./check/links-lead-to-their-words.ts";
import { linksLieOnTheirWords } from "./check/links-lie-on-their-words.ts";
import { noForeignFonts } from "./check/no-foreign-fonts.ts";
import { noLineIsCut } from "./check/no-line-is-cut.ts";
import { noRasterImages } from "./check/no-raster-images.ts";
import { noWordIsInvented } from "./check/no-word-is-invented.ts";
import { noType3Fonts } from "./check/no-type-3-fonts.ts";
import { outlineCoversHeadings } from "./check/outline-covers-headings.ts";
import { pagesAreDated } from "./check/pages-are-dated.ts";
import { pagesAreNumbered } from "./check/pages-are-numbered.ts";
import { pagesAreOfTheirSize } from "./check/pages-are-of-their-size.ts";
import { pagesAreMarked } from "./check/pages-are-marked.ts";
import { rowsStayWhole } from "./check/rows-stay-whole.ts";
import { saysWhatItsPageSays } from "./check/says-what-its-page-says.ts";
import { sentencesStandInOrder } from "./check/sentences-stand-in-order.ts";
import { textIsBlack } from "./check/text-is-black.ts";
import { textIsNotShrunk } from "./check/text-is-not-shrunk.ts";
import { toldPagesAreRight } from "./check/told-pages-are-right.ts";
import { typeIsLargeEnough } from "./check/type-is-large-enough.ts";
import { wordsStandApart } from "./check/words-stand-apart.ts";
import { readFacts, type PdfFacts } from "./check/pdf-facts.ts";
import type { Pdf } from "./read/open-pdf.ts";

/** What a printed briefing promises as a file, in the order in which what is wrong is told. */
const CHECKS: readonly PdfCheck[] = [
  hasTitleAndLanguage,
  datesAgree,
  isTagged,
  outlineCoversHeadings,
  linksLeadSomewhere,
  linksLeadToTheirWords,
  linksLieOnTheirWords,
  toldPagesAreRight,
  sentencesStandInOrder,
  wordsStandApart,
  saysWhatItsPageSays,
  noWordIsInvented,
  noLineIsCut,
  drawingsSayAll,
  pagesAreNumbered,
  pagesAreDated,
  pagesAreMarked,
  pagesAreOfTheirSize,
  typeIsLargeEnough,
  textIsNotShrunk,
  textIsBlack,
  headingsKeepTheirText,
  captionsKeepTheirRows,
  rowsStayWhole,
  fontsAreEmbedded,
  noType3Fonts,
  noForeignFonts,
  noRasterImages,
];

/**
 * What a handout promises its readers and its authors answer for: how much is said on it. One sentence for each thing
 * that is wrong.
 *
 * @throws if the bytes are no PDF.
 */
export async function checkBudget(pdf: Pdf | PdfFacts, expected: ExpectedPdf): Promise<readonly string[]> {
  return fitsItsPages(await readFacts(pdf), expected);
}

/**
 * Holds a finished PDF against what it should be, and answers with one sentence for each thing that is wrong. It is a
 * check of our own promises, no certificate of PDF/UA or PDF/A.
 *
 * @throws if the bytes are no PDF.
 */
export async function checkPdf(pdf: Pdf | PdfFacts, expected: ExpectedPdf): Promise<readonly string[]> {
  const facts = await readFacts(pdf);
  return CHECKS.flatMap((check) => check(facts, expected));
}
