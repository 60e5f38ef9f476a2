import { PDFHexString, PDFName, PDFString, type PDFDocument } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { findStandardFaults } from "../../src/pdf/check/check-standards.ts";
import { finishPdf } from "../../src/pdf/finish-pdf.ts";
import { openPdf } from "../../src/pdf/read/open-pdf.ts";
import { elementsOf, readStructure } from "../../src/pdf/read/structure-tree.ts";
import { foreignTextsIn } from "../../src/view/foreign-texts.ts";
import { printOne, STYLES } from "./print-site.ts";

const NAME = "شرق الفرات";
const BODY = `<h1>Trial</h1><p>East of the river, <bdi lang="ar" dir="rtl">${NAME}</bdi>, they say <i lang="fr">l’est &amp; plus</i>.</p>
<p>The ${NAME} and l’est stand here as well.</p>`;
const ARABIC = `${STYLES} @font-face { font-family: Naskh; src: url(/naskh.woff2) } body { font-family: inherit, Naskh }`;
const META = { title: "Trial", author: "", subject: "", keywords: [], language: "en-GB", date: "2026-11-21" };

/** The elements with a language of their own: type, language, and what they are read as. */
function languagesIn(document: PDFDocument): readonly (readonly string[])[] {
  const tree = readStructure(document);
  return (tree ? elementsOf(tree) : []).flatMap(({ type, dict }) => {
    const text = (key: string): string => {
      const written = dict.lookup(PDFName.of(key));
      return written instanceof PDFString || written instanceof PDFHexString ? written.decodeText() : "";
    };
    return type === "Document" || text("Lang") === "" ? [] : [[type, text("Lang"), text("ActualText")]];
  });
}

describe("nameLanguages(document, tree, pages, foreign)", () => {
  let raw: Uint8Array;
  beforeAll(async () => {
    raw = (await printOne(BODY, ARABIC)).bytes;
  });

  it("says which words are in another language, and how those from right to left are read", async () => {
    const foreign = foreignTextsIn(`<html lang="en"><body>${BODY}</body></html>`);
    const finished = await finishPdf(raw, { ...META, foreign, headings: ["Trial"], pageInWords: String });
    expect(languagesIn(await openPdf(finished))).toEqual([
      ["Span", "ar", NAME],
      ["Span", "fr", ""],
    ]);
    expect(await findStandardFaults(finished)).toEqual([]);
  });

  it("says nothing of a page that has no such words", async () => {
    const finished = await finishPdf(raw, { ...META, headings: ["Trial"], pageInWords: String });
    expect(languagesIn(await openPdf(finished))).toEqual([]);
  });
});

describe("foreignTextsIn(html)", () => {
  it("finds each once, without markup and entities, and not the language of the page", () => {
    const html = `<html lang="en"><body lang="en">${BODY}<q lang="ar"><mark>${NAME}</mark></q></body></html>`;
    expect(foreignTextsIn(html.replace('<body lang="en">', "<body>"))).toEqual([
      { text: NAME, language: "ar" },
      { text: "l’est & plus", language: "fr" },
    ]);
    expect(foreignTextsIn('<html lang="en"><body><p>None.</p></body></html>')).toEqual([]);
  });
});
