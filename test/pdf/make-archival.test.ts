import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFDocument } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { finishPdf } from "../../src/pdf/finish-pdf.ts";
import { openPdf } from "../../src/pdf/read/open-pdf.ts";
import { readStructure, type StructureElement } from "../../src/pdf/read/structure-tree.ts";
import { attributeOf } from "../../src/pdf/read/table-rows.ts";
import { streamText } from "./standard-document.ts";
import { printOne, STYLES } from "./print-site.ts";

const ROWS = Array.from({ length: 90 }, (_, index) => `<tr><td>${index}</td><td>1</td></tr>`).join("");
const BODY = `<h1 id="top">Trial</h1>
<p>With <em>weight</em> and <a href="#end">a link that is long enough to go over the end of a line of this page, and so to be two</a>.</p>
<div>A <span>plain</span> block</div>
<ul><li>Plain</li><li><p>With a paragraph</p></li></ul>
<figure><figcaption>A square</figcaption><svg role="img" aria-label="Black" width="40" height="40"><rect width="30" height="30"></rect></svg></figure>
<table><thead><tr><th scope="col">Number</th><th scope="col">One</th></tr></thead>${ROWS}</table>
<table class="run-in"><caption>Run in</caption><tr><th scope="row">A</th><td>1</td></tr><tr><th scope="row">B</th></tr></table>
<p id="end" class="ruled">End. <a href="https://example.org/">Out</a> <a href="#top"><span>1</span><span style="margin-inline-start: 2em">Up</span></a> <span aria-hidden="true">unsaid</span></p>`;
const RULED = `${STYLES} @page { @top-left { content: "Running head"; border-bottom: 1px solid; font-family: "Source Serif" } } .ruled { border-top: 1px solid } a { display: inline }`;

const META = { title: "Trial", author: "", subject: "", keywords: [], language: "en-GB", date: "2026-11-21" };

let raw: Uint8Array;
let document: PDFDocument;
let top: StructureElement;
beforeAll(async () => {
  raw = (await printOne(BODY, RULED)).bytes;
  document = await openPdf(
    await finishPdf(raw, { ...META, headings: ["Trial"], pageInWords: (page: number) => `page ${page}` }),
  );
  top = readStructure(document)!.top[0]!;
});

/** e.g. Table(TR(TH TH)) */
function shape({ type, kids }: StructureElement): string {
  const inner = kids.flatMap((kid) => (kid.kind === "element" ? [shape(kid)] : []));
  return inner.length > 0 ? `${type}(${inner.join(" ")})` : type;
}

function all(type: string, from = top): readonly StructureElement[] {
  const below = from.kids.flatMap((kid) => (kid.kind === "element" ? all(type, kid) : []));
  return from.type === type ? [from, ...below] : below;
}

describe("makeArchival(document)", () => {
  it("takes out wrappers without meaning, and calls blocks of text paragraphs", () => {
    expect(all("NonStruct").flatMap(({ kids }) => kids.filter(({ kind }) => kind === "content"))).toEqual([]);
    expect(shape(top)).toMatch(/^Document\(.*H1 P\(Em Link\) P L\(/);
  });

  it("gives the items of a list a body beside their label", () => {
    expect(shape(all("L")[0]!)).toBe("L(LI(Lbl LBody) LI(Lbl LBody(P)))");
  });

  it("leaves one figure of two, with its text and its place, and calls the other a section", () => {
    expect(all("Figure")).toHaveLength(1);
    expect(shape(all("Sect")[0]!)).toBe("Sect(Caption Figure)");
    const box = attributeOf(all("Figure")[0]!, "Layout", "BBox") as PDFArray;
    const [left = 0, bottom = 0, right = 0, above = 0] = box.asArray().map(Number);
    expect(right - left).toBeCloseTo(22.5, 0);
    expect(above - bottom).toBeCloseTo(22.5, 0);
  });

  it("tags the head of a table once, however often it is printed", () => {
    const pages = all("TH").map(({ kids }) => kids.length);
    expect(document.getPageCount()).toBeGreaterThan(2);
    expect(pages.slice(0, 2)).toEqual([1, 1]);
  });

  it("tags a table with rows of several widths as a list", () => {
    expect(all("Table")).toHaveLength(1);
    expect(shape(all("L")[1]!)).toBe("L(Caption LI(LBody(Span Span)) LI(LBody(Span)))");
  });

  it("says of each link what it reads and where it leads, once for each line", () => {
    const said = document.getPages().flatMap((page) => {
      const annotations = page.node.lookup(PDFName.of("Annots"));
      return (annotations instanceof PDFArray ? annotations.asArray() : []).map((ref) =>
        (document.context.lookup(ref, PDFDict).lookup(PDFName.of("Contents")) as PDFHexString).decodeText(),
      );
    });
    const last = document.getPageCount();
    const long = `a link that is long enough to go over the end of a line of this page, and so to be two (page ${last})`;
    expect(said).toEqual([long, long, "Out (https://example.org/)", "1 Up (page 1)"]);
  });

  it("maps types of PDF 2.0, and those alone that are used", () => {
    const roles = document.catalog
      .lookup(PDFName.of("StructTreeRoot"), PDFDict)
      .lookup(PDFName.of("RoleMap"));
    expect(String(roles).replaceAll(/\s+/g, " ")).toBe("<< /Em /Span >>");
  });

  it("makes the head and the foot of each page pagination, one of either", () => {
    for (const page of document.getPages()) {
      const content = streamText(page.node.Contents());
      const kinds = Array.from(
        content.matchAll(/\/Artifact <<\/Type \/Pagination ([^>]+)>>/gu),
        ([, kind]) => kind,
      );
      expect(kinds).toEqual(["/Subtype /Header /Attached [/Top]", "/Subtype /Footer /Attached [/Bottom]"]);
    }
  });

  it("makes lines and what is hidden from readers layout", () => {
    const content = streamText(document.getPages().at(-1)?.node.Contents());
    expect(content.match(/\/Type \/Layout/g)!.length).toBeGreaterThanOrEqual(2);
  });

  it("paints what was painted", async () => {
    const operatorsOf = async (bytes: Uint8Array) => {
      const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
      const list = await (await pdf.getPage(1)).getOperatorList();
      // Marked content begins and ends with 69 to 71, and paints nothing.
      return list.fnArray.filter((operator) => operator < 69 || operator > 71);
    };
    const finished = await finishPdf(raw, { ...META, pageInWords: String, headings: ["Trial"] });
    expect(await operatorsOf(finished)).toEqual(await operatorsOf(raw));
  });
});
