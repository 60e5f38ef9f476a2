import { PDFDict, PDFName, type PDFDocument } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { linksLieOnTheirWords } from "../../src/pdf/check/links-lie-on-their-words.ts";
import { PdfFacts } from "../../src/pdf/check/pdf-facts.ts";
import { finishPdf } from "../../src/pdf/finish-pdf.ts";
import { areasOf, pagesOfAnnotations } from "../../src/pdf/read/link-areas.ts";
import { openPdf } from "../../src/pdf/read/open-pdf.ts";
import { parentEntries } from "../../src/pdf/read/structure-tree.ts";
import { printOne, STYLES } from "./print-site.ts";

/** Paragraphs with links, in columns over some pages: Chromium writes areas twice for those that are parted. */
const PARAGRAPHS = Array.from(
  { length: 60 },
  (_, index) =>
    `<p id="p${index}">${"Words before it. ".repeat(index % 9)}${Array.from({ length: 9 }, (__, at) => `<a href="#p${(index + at) % 60}">${index}.${at}</a>`).join(", ")} and words behind it.</p>`,
).join("");
const STYLED = `${STYLES} .columns { columns: 2; orphans: 1; widows: 1 }`;
const META = { title: "Trial", author: "", subject: "", keywords: [], language: "en-GB", date: "2026-11-21" };

let raw: PDFDocument;
let finished: PDFDocument;
beforeAll(async () => {
  const { bytes } = await printOne(`<h1>Trial</h1><div class="columns">${PARAGRAPHS}</div>`, STYLED);
  raw = await openPdf(bytes);
  finished = await openPdf(await finishPdf(bytes, { ...META, headings: ["Trial"], pageInWords: String }));
});

function wrongIn(document: PDFDocument): readonly string[] {
  return linksLieOnTheirWords(new PdfFacts(document), {
    title: "",
    language: "en",
    headings: [],
    pageOf: String,
  });
}

describe("placeLinkAreas(document, tree, contents)", () => {
  it("leaves areas that lie on the words of their link alone", () => {
    expect(wrongIn(raw)).toContainEqual(
      expect.stringMatching(/^Page \d: the link to “p\d+” can be clicked where/u),
    );
    expect(wrongIn(finished)).toEqual([]);
  });

  it("takes from no link the last of its areas", () => {
    const bare = (document: PDFDocument): number => {
      const listing = pagesOfAnnotations(document);
      const links = new PdfFacts(document).elements.filter(({ type }) => type === "Link");
      expect(links).toHaveLength(540);
      return links.filter((link) => areasOf(link, document, listing).length === 0).length;
    };
    expect(bare(finished)).toBe(bare(raw));
  });

  it("leaves no trace of an area that is gone", () => {
    const keys = [...pagesOfAnnotations(finished).keys()].map((one) =>
      String(finished.context.lookup(one, PDFDict).lookup(PDFName.of("StructParent"))),
    );
    const { tree } = new PdfFacts(finished);
    const known = [...parentEntries(tree!.root).keys()].map(String);
    const pages = finished.getPages().map(({ node }) => String(node.lookup(PDFName.of("StructParents"))));
    expect(known.toSorted()).toEqual([...keys, ...pages].toSorted());
  });
});
