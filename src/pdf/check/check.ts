import type { PAPERS } from "../variants.ts";
import type { PdfFacts } from "./pdf-facts.ts";

/** What a finished PDF is held against. */
export type ExpectedPdf = {
  readonly title: string;
  /** BCP 47. e.g. en-GB */
  readonly language: string;
  /** The texts of the headings that must be bookmarks, in order. */
  readonly headings: readonly string[];
  /** What stands first in each element that links may lead to, by its id. */
  readonly firstWords?: ReadonlyMap<string, string>;
  /** Sentences that must stand in the text, in this order. */
  readonly sentences?: readonly string[];
  /**
   * What its page says, text by text and as one: a PDF says nothing else, and no sentence more often. `silent` is what it
   * shows and does not say aloud.
   */
  readonly page?: {
    readonly texts: readonly string[];
    readonly running: string;
    readonly silent: readonly string[];
  };
  /** What the margins may say beside the number of the page. */
  readonly margins?: readonly string[];
  /** What head and foot of every page say in white on black, and in letters of how many points. */
  readonly mark?: { readonly says: string; readonly points: number };
  /** In which colours letters of the text may be, as they are written; drawings have others. e.g. 0 0 0 */
  readonly inks?: readonly string[];
  /** Whether a row of a table may begin on one page and end on the next. */
  readonly rowsMayPart?: boolean | undefined;
  /** What each drawing says in letters, in the order in which it is drawn. */
  readonly drawings?: readonly (readonly string[])[];
  /** The day up to which it holds, as every page must say it. e.g. as of 10 March 2031 */
  readonly asOf?: string;
  /** How a page is numbered. e.g. Page 2 of 12 */
  readonly pageOf: (page: number, pages: number) => string;
  /** How the page is told behind a link. e.g. p. 3 */
  readonly onPage?: (page: number) => string;
  /** What every page is to be of; A4 where nothing is said. */
  readonly paper?: keyof typeof PAPERS;
  /** Whether pages may lie on their side. */
  readonly mayLie?: boolean | undefined;
  /** Of the letters of its title, in points, as its styles have them. */
  readonly titleType?: number;
  /** Of the smallest letters it may have, in points, where that is promised. */
  readonly leastType?: number;
  /** The same of drawings. */
  readonly leastDrawnType?: number;
  /** How many pages it may have, where that is limited. */
  readonly mostPages?: number | undefined;
  /** How the names of the bundled fonts begin; any other font is then wrong. e.g. SourceSans3 */
  readonly fonts?: readonly string[];
};

/** A check answers with one sentence for each thing that is wrong; none if all is well. */
export type PdfCheck = (facts: PdfFacts, expected: ExpectedPdf) => readonly string[];
