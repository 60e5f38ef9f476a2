import type { PDFDocument } from "@cantoo/pdf-lib";
import type { ArticleLibrary } from "../evidence/article-library.ts";
import { PdfFacts } from "../pdf/check/pdf-facts.ts";
import { bareText } from "../pdf/read/bare-text.ts";
import { VARIANTS } from "../pdf/variants.ts";
import { carriedFiles, type CarriedEvidence } from "./carried-evidence.ts";
import { quotesInArticles, type QuotesInArticles } from "./quotes-in-articles.ts";

/** How many of some things are there. */
export type Share = { readonly found: number; readonly of: number };

/** What a PDF that was handed on proves by itself, and with the articles at hand. */
export type PdfAttestation = {
  /** e.g. BB-2026-01, edition 1, as of 2026-11-21; undefined where the file carries no evidence. */
  readonly briefing: CarriedEvidence["briefing"]["briefing"] | undefined;
  readonly pages: number;
  readonly files: readonly string[];
  /** Sentences that stand on its pages as the evidence has them; a handout has a selection of them. */
  readonly sentences: Share;
  /** Quotes that are printed as the evidence has them. */
  readonly quotes: Share;
  /** Undefined where no articles were given. */
  readonly articles: QuotesInArticles | undefined;
  readonly faults: readonly string[];
};

/**
 * Holds a PDF against the evidence that travels in it, for somebody who has nothing but the file: that its pages are of
 * the edition it says, and that they say what the evidence carries. With the articles, that the quotes stand there.
 */
export function attestPdf(document: PDFDocument, library: ArticleLibrary | undefined): PdfAttestation {
  const { names, evidence, faults } = carriedFiles(document);
  const facts = new PdfFacts(document);
  const pages = facts.pages.length;
  const none = { found: 0, of: 0 };
  if (!evidence) {
    return {
      briefing: undefined,
      pages,
      files: names,
      sentences: none,
      quotes: none,
      articles: undefined,
      faults,
    };
  }
  const text = bareText(facts.text);
  const sentences = printedSentences(evidence);
  const quotes = evidence.claims.claims.flatMap((claim) =>
    claim.evidence.flatMap(({ quote }) => quote ?? []),
  );
  const due = isSelection(pages) ? selectedSentences(evidence) : [...sentences, ...quotes];
  const articles = library && quotesInArticles(evidence, library);
  return {
    briefing: evidence.briefing.briefing,
    pages,
    files: names,
    sentences: share(sentences, text),
    quotes: share(quotes, text),
    articles,
    faults: [
      ...faults,
      ...foreignPages(facts, evidence),
      ...missing(due, text).map((words) => `Its pages do not say “${words}”, as its evidence does.`),
      ...(articles?.faults ?? []),
    ],
  };
}

function share(all: readonly string[], text: string): Share {
  return { found: all.length - missing(all, text).length, of: all.length };
}

function missing(all: readonly string[], text: string): readonly string[] {
  return all.filter((each) => !text.includes(bareText(each)));
}

/** The foot of each page has the first digits of the hash of its edition. */
function foreignPages({ pages }: PdfFacts, { briefing }: CarriedEvidence): readonly string[] {
  const digits = briefing.briefing.hash.slice(0, PRINTED_DIGITS);
  return pages.flatMap(({ number, blocks }) => {
    const isOwn = bareText(blocks.join("")).includes(digits);
    return isOwn ? [] : [`The foot of page ${number} does not have the digits of its edition, ${digits}.`];
  });
}

const PRINTED_DIGITS = 12;

function printedSentences({ claims }: CarriedEvidence): readonly string[] {
  return claims.claims.filter(({ label }) => label !== "").map(({ says }) => says);
}

/** Whether a document is short enough to be a selection from its briefing. */
function isSelection(pages: number): boolean {
  return VARIANTS.some(({ mostPages = 0 }) => pages <= mostPages);
}

/** The sentences that every selection has. */
function selectedSentences({ briefing }: CarriedEvidence): readonly string[] {
  return [...briefing.bottomLine, ...briefing.judgements.map(({ sentence }) => sentence)].map(
    ({ says }) => says,
  );
}
