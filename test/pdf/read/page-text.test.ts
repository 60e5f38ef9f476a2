import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { bareText } from "../../../src/pdf/read/bare-text.ts";
import { openPdf } from "../../../src/pdf/read/open-pdf.ts";
import { pageText } from "../../../src/pdf/read/page-text.ts";
import { readFacts } from "../../../src/pdf/check/pdf-facts.ts";
import { printOne } from "../print-site.ts";

const BODY = `
<h1>Trial “one” of text: €, é, —, ½ &amp; 170,000</h1>
<p>Efficient offices fluffily affix figures. ${"A long sentence goes on, and wraps where it may. ".repeat(12)}</p>
<p>infor&shy;mation supercali&shy;fragilistic&shy;expiali&shy;docious ${"hyphen&shy;ation ".repeat(30)}</p>
<p><em style="float: right">Floated.</em> Not floated.</p>
<table><tr><th scope="col">Year</th><th scope="col">Troops</th></tr><tr><td>2003</td><td>150,000</td></tr></table>
<svg role="img" width="200" height="50"><title>Chart</title><text x="5" y="40">In a chart 5,200</text></svg>
<h2 class="new">Second</h2><p style="opacity: 0.5">In a group.</p>`;

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = (await printOne(BODY)).bytes;
});

/** The same text by another reader. */
async function oracle(): Promise<readonly string[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    texts.push(bareText(content.items.map((run) => ("str" in run ? run.str : "")).join("")));
  }
  return texts;
}

describe("pageText(page)", () => {
  it("reads what pdf.js reads on every page", async () => {
    const document = await openPdf(bytes);
    const texts = document.getPages().map((each) =>
      bareText(
        pageText(each)
          .map((run) => run.text)
          .join(""),
      ),
    );
    expect(texts).toEqual(await oracle());
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain("Efficientofficesfluffilyaffixfigures.");
    expect(texts[1]).toContain("Inagroup.");
  });

  it("tells page numbers, which belong to no element, from the text", async () => {
    const runs = (await openPdf(bytes)).getPages().map((each) => pageText(each));
    const margin = runs.map((each) =>
      each
        .filter((run) => run.mcid === undefined)
        .map((run) => run.text)
        .join(""),
    );
    expect(margin).toEqual(["Page 1 of 2", "Page 2 of 2"]);
  });

  it("maps every glyph to a character", async () => {
    const texts = (await openPdf(bytes)).getPages().flatMap((each) => pageText(each).map((run) => run.text));
    expect(texts.join("")).not.toContain("\uFFFD");
  });
});

describe("pageText(page), of a page made by hand", () => {
  const MAP = `1 beginbfchar <01> <00660069> endbfchar
    2 beginbfrange <02> <04> <0061> <05> <06> [<0078> <D83DDE00>] endbfrange`;

  /** The runs of a page with one simple font that maps 1 to fi, 2–4 to a–c, 5 to x and 6 to a face. */
  async function runsOf(content: string) {
    const document = await PDFDocument.create();
    const { context } = document;
    const toUnicode = context.register(context.stream(MAP));
    const font = context.obj({ Type: "Font", Subtype: "TrueType", ToUnicode: toUnicode });
    const form = context.stream("BT /F 9 Tf <02> Tj ET", { Subtype: "Form", BBox: [0, 0, 1, 1] });
    const made = document.addPage();
    made.node.setFontDictionary(PDFName.of("F"), context.register(font));
    made.node.setXObject(PDFName.of("X"), context.register(form));
    made.node.set(PDFName.of("Contents"), context.register(context.stream(content)));
    return pageText((await openPdf(await document.save())).getPage(0));
  }
  const textOf = async (content: string) => (await runsOf(content)).map((run) => run.text).join("");

  it.each([
    ["single codes and ranges of the map", "BT /F 9 Tf <0102030405> Tj ET", "fiabcx"],
    ["a character of two units", "BT /F 9 Tf <06> Tj ET", "😀"],
    ["strings and numbers of an array", "BT /F 9 Tf [<02> -20 (\\003) <04>] TJ ET", "abc"],
    ["a code without a mapping", "BT /F 9 Tf <0209> Tj ET", "a\uFFFD"],
    [
      "the replacement in place of what is shown",
      "BT /F 9 Tf /Span <</ActualText <FEFF0041>>> BDC <0203> Tj EMC <04> Tj ET",
      "Ac",
    ],
    [
      "no replacement where nothing is shown, as in a line cut off at the end of a page",
      "BT /F 9 Tf <02> Tj /Span <</ActualText <FEFF0041>>> BDC EMC <04> Tj ET",
      "ac",
    ],
    [
      "a replacement once for several glyphs",
      "BT /F 9 Tf /Span <</ActualText <FEFF0041>>> BDC <02> Tj <03> Tj EMC ET",
      "A",
    ],
    ["a form where it is painted", "BT /F 9 Tf <03> Tj ET /X Do BT <04> Tj ET", "bac"],
    ["the font that was before the state was saved", "/F 9 Tf q /None 9 Tf Q BT <02> Tj ET", "a"],
  ])("reads %s", async (_what, content, text) => {
    expect(await textOf(content)).toBe(text);
  });

  it("tells which mark a run belongs to", async () => {
    const runs = await runsOf(
      "/P <</MCID 7>> BDC BT /F 9 Tf <02> Tj ET /Span BMC BT <03> Tj ET EMC EMC BT <04> Tj ET",
    );
    expect(runs.map(({ text, mcid }) => [text, mcid])).toEqual([
      ["a", 7],
      ["b", 7],
      ["c", undefined],
    ]);
  });
});

describe("readFacts(pdf).text", () => {
  it("gives the text in the order of the HTML, hyphenated words whole, without page numbers", async () => {
    const text = bareText((await readFacts(bytes)).text);
    expect(text.startsWith("Trial“one”oftext:€,é,—,½&170,000Efficientoffices")).toBe(true);
    expect(text).toContain("informationsupercalifragilisticexpialidocioushyphenationhyphenation");
    expect(text).toContain("Floated.Notfloated.YearTroops2003150,000Inachart5,200SecondInagroup.");
    expect(text).not.toContain("Page");
  });
});
