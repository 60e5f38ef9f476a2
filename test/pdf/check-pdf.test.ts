import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFName,
  PDFString,
  StandardFonts,
  type PDFDocument,
  type PDFPage,
} from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { checkBudget, checkPdf } from "../../src/pdf/check-pdf.ts";
import type { ExpectedPdf } from "../../src/pdf/check/check.ts";
import { finishPdf } from "../../src/pdf/finish-pdf.ts";
import { openPdf } from "../../src/pdf/read/open-pdf.ts";
import { readContent } from "../../src/pdf/read/read-content.ts";
import { streamBytes } from "../../src/pdf/read/stream-bytes.ts";
import { outlineEntries } from "../../src/pdf/read/outline-entries.ts";
import { pageTexts, runningText } from "../../src/view/page-texts.ts";
import { silentTexts } from "../../src/view/silent-texts.ts";
import { printOne, STYLES } from "./print-site.ts";

const SENTENCES = [
  "The first stands here.",
  "The second floats.",
  `The third ${"wraps ".repeat(60)}and ends.`,
];
const BODY = `<h1 id="top">Trial</h1><p>${SENTENCES[0]} <em style="float: right; font-style: normal">${SENTENCES[1]}</em>
${SENTENCES[2]} <a href="https://example.org/">Out</a></p><h2 class="new">Second</h2><p><a href="#top">Up</a></p>`;

const EXPECTED: ExpectedPdf = {
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  title: "A trial",
  language: "en-GB",
  headings: ["Trial", "Second"],
  sentences: SENTENCES,
  fonts: ["SourceSans3", "SourceSerif4"],
};

const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

async function finished(bytes: Uint8Array, body = BODY): Promise<Uint8Array> {
  const meta = { title: "A trial", author: "", subject: "", keywords: [], date: "2026-11-21" };
  return await finishPdf(bytes, {
    ...meta,
    language: "en-GB",
    headings: EXPECTED.headings,
    text: runningText(`<body>${body}`),
    pageInWords: String,
  });
}

let good: Uint8Array;
beforeAll(async () => {
  good = await finished((await printOne(BODY)).bytes);
});

/** What is wrong once the good document was changed. */
async function wrongWith(change: (document: PDFDocument, page: PDFPage) => unknown, expected = EXPECTED) {
  const document = await openPdf(good);
  await change(document, document.getPage(1));
  return await checkPdf(await document.save({ updateFieldAppearances: false }), expected);
}

/** What is wrong with the good page printed with other styles, or with another body. */
async function wrongInPrint(styles: string, body = BODY, expected = EXPECTED) {
  return await checkPdf(await finished((await printOne(body, styles)).bytes, body), expected);
}

/** Styles that print a text in the foot of some pages. */
function footed(pages: string, text: string): string {
  return `${STYLES}${pages} { @bottom-left { content: "${text}"; font-family: "Source Serif" } }`;
}

/** Puts resources of a kind into a form that the page paints, two forms deep. */
function addInForm(document: PDFDocument, page: PDFPage, kind: "Font" | "XObject", resource: PDFDict) {
  const form = (resources: PDFDict) =>
    document.context.register(
      document.context.stream("", {
        Type: "XObject",
        Subtype: "Form",
        BBox: [0, 0, 1, 1],
        Resources: resources,
      }),
    );
  const inner = form(document.context.obj({ [kind]: resource }));
  const outer = form(document.context.obj({ XObject: { Inner: inner } }));
  page.node.setXObject(PDFName.of("Outer"), outer);
}

function firstLink(page: PDFPage): PDFDict {
  return page.node.lookup(PDFName.of("Annots"), PDFArray).lookup(0, PDFDict);
}

describe("checkPdf(bytes, expected)", () => {
  it("finds nothing wrong with a good document", async () => {
    expect(await checkPdf(good, EXPECTED)).toEqual([]);
  });

  it("finds nothing wrong with it once it was saved again", async () => {
    expect(await wrongWith(() => undefined)).toEqual([]);
  });

  it("rejects what is no PDF", async () => {
    await expect(checkPdf(new Uint8Array([1, 2, 3]), EXPECTED)).rejects.toThrow("PDF");
  });

  it("sees a font that is not embedded", async () => {
    const wrong = await wrongWith(
      async (document, page) => {
        page.drawText("x", { font: await document.embedFont(StandardFonts.Helvetica) });
      },
      { ...EXPECTED, fonts: ["Source", "Helvetica"] },
    );
    expect(wrong).toEqual(["Page 2: the font Helvetica is not embedded."]);
  });

  it("sees a font that is not embedded in a form", async () => {
    const wrong = await wrongWith(async (document, page) => {
      const font = document.context.obj({ F: { Type: "Font", Subtype: "Type1", BaseFont: "Courier" } });
      addInForm(document, page, "Font", font);
    });
    expect(wrong).toEqual([
      "Page 2: the font Courier is not embedded.",
      "Page 2: the font Courier is not one of the site's own.",
    ]);
  });

  it("sees a Type 3 font, as the browser makes of a bold that it has to draw itself", async () => {
    const wrong = await wrongInPrint(STYLES.replace(/@font-face.*bold.*\n/, ""));
    expect(wrong).toEqual([expect.stringMatching(/^Page 1: the font F\d+ is of Type 3/)]);
  });

  it("sees a font of the machine, as the browser takes for a face that is not there", async () => {
    const wrong = await wrongInPrint(
      STYLES.replace('body { font-family: "Source Sans" }', "body { font-family: serif }"),
    );
    expect(wrong).not.toEqual([]);
    for (const sentence of wrong)
      expect(sentence).toMatch(/^Page 1: the font .+ is not one of the site's own; it draws “.{2,10}”\.$/u);
  });

  it("sees a printed bitmap", async () => {
    const wrong = await wrongInPrint(STYLES, `${BODY}<img alt="Dot" src="data:image/png;base64,${PNG}">`);
    expect(wrong).toEqual([expect.stringMatching(/^Page 2: X\d+ is a bitmap of 1 × 1 pixels\.$/)]);
  });

  it("sees a bitmap in a form", async () => {
    const wrong = await wrongWith((document, page) => {
      const image = document.context.stream("", {
        Type: "XObject",
        Subtype: "Image",
        Width: 640,
        Height: 480,
      });
      addInForm(document, page, "XObject", document.context.obj({ Photo: document.context.register(image) }));
    });
    expect(wrong).toEqual(["Page 2: Photo is a bitmap of 640 × 480 pixels."]);
  });

  it("sees a bitmap in a pattern", async () => {
    const wrong = await wrongWith((document, page) => {
      const { context } = document;
      const image = context.register(context.stream("", { Subtype: "Image", Width: 2, Height: 3 }));
      const pattern = context.stream("", { PatternType: 1, Resources: { XObject: { Tile: image } } });
      page.node.Resources()?.set(PDFName.of("Pattern"), context.obj({ P: context.register(pattern) }));
    });
    expect(wrong).toEqual(["Page 2: Tile is a bitmap of 2 × 3 pixels."]);
  });

  it("tells the page of a bitmap, though another page has a link there", async () => {
    const wrong = await wrongWith((document, page) => {
      const image = document.context.stream("", { Subtype: "Image", Width: 2, Height: 3 });
      addInForm(document, page, "XObject", document.context.obj({ Photo: document.context.register(image) }));
      firstLink(document.getPage(0)).set(PDFName.of("Dest"), document.context.obj([page.ref, "Fit"]));
    });
    expect(wrong).toEqual(["Page 2: Photo is a bitmap of 2 × 3 pixels."]);
  });

  it("sees that the tags are gone", async () => {
    const wrong = await wrongWith(
      ({ catalog }) => {
        catalog.set(PDFName.of("MarkInfo"), catalog.context.obj({ Marked: PDFBool.False }));
        catalog.delete(PDFName.of("StructTreeRoot"));
      },
      { ...EXPECTED, sentences: [] },
    );
    expect(wrong).toEqual(["The document is not marked as tagged.", "The document has no structure tree."]);
  });

  it("sees that the bookmarks are gone", async () => {
    const wrong = await wrongWith(({ catalog }) => catalog.delete(PDFName.of("Outlines")));
    expect(wrong).toEqual(["The document has no bookmarks."]);
  });

  it("sees a bookmark that leads nowhere", async () => {
    const wrong = await wrongWith((document) => outlineEntries(document)[1]?.dict.delete(PDFName.of("Dest")));
    expect(wrong).toEqual(["The bookmark “Second” leads to no page."]);
  });

  it("sees a heading without a bookmark, and one out of order", async () => {
    const wrong = await wrongWith(() => undefined, { ...EXPECTED, headings: ["Second", "Trial", "Third"] });
    expect(wrong).toEqual(["No bookmark reads “Trial” at its place.", "No bookmark reads “Third”."]);
  });

  it("sees that title, language or the wish to show the title is missing", async () => {
    const wrong = await wrongWith((document) => {
      document.setTitle("");
      document.catalog.delete(PDFName.of("Lang"));
      document.catalog.delete(PDFName.of("ViewerPreferences"));
    });
    expect(wrong).toEqual([
      "The title is missing; it should be “A trial”.",
      "The language is missing; it should be “en-GB”.",
      "Viewers are not told to show the title.",
    ]);
  });

  it("sees another title and language than the briefing's", async () => {
    const wrong = await wrongWith((document) => {
      document.setTitle("Trial");
      document.setLanguage("de");
    });
    expect(wrong).toEqual([
      "The title is “Trial”; it should be “A trial”.",
      "The language is “de”; it should be “en-GB”.",
    ]);
  });

  it.each([
    ["in words", "21 November 2026", "The CreationDate “21 November 2026” is no date."],
    ["that is in no calendar", "D:20260230000000Z", "The CreationDate “D:20260230000000Z” is no date."],
    [
      "that is not that of the metadata",
      "D:20261121000001Z",
      "The CreationDate “D:20261121000001Z” is not the CreateDate of the metadata, “2026-11-21T00:00:00Z”.",
    ],
  ])("sees a date %s", async (_what, date, wrong) => {
    const seen = await wrongWith(({ context }) =>
      context.lookup(context.trailerInfo.Info, PDFDict).set(PDFName.of("CreationDate"), PDFString.of(date)),
    );
    expect(seen).toEqual([wrong]);
  });

  it("takes a date for the same in another zone", async () => {
    const wrong = await wrongWith(({ context }) =>
      context
        .lookup(context.trailerInfo.Info, PDFDict)
        .set(PDFName.of("CreationDate"), PDFString.of("D:20261121013000+01'30'")),
    );
    expect(wrong).toEqual([]);
  });

  it("sees that a date is missing", async () => {
    const wrong = await wrongWith(({ context }) =>
      context.lookup(context.trailerInfo.Info, PDFDict).delete(PDFName.of("ModDate")),
    );
    expect(wrong).toEqual(["There is no ModDate."]);
  });

  it("sees a link to a name that is not there", async () => {
    const wrong = await wrongWith((_, page) => firstLink(page).set(PDFName.of("Dest"), PDFName.of("gone")));
    expect(wrong).toEqual(["Page 2: a link leads to “gone”, which is not there."]);
  });

  it("sees a page behind a link that is not the one it leads to, and behind those before it of the same paragraph", async () => {
    const link = (label: string, id: string) => `<a href="#${id}">${label}</a>`;
    const told = (page: number) => `<span aria-hidden="true"> p. ${page}</span>`;
    const body = `${BODY}<h2 id="second" class="new">Third</h2><p>Rests on ${link("Judgement 1", "top")}, ${link("9.4a", "top")}, ${link("9.4b", "second")}${told(3)}, ${link("9.5", "top")}${told(2)}, ${link("I1", "second")}${told(3)}</p>`;
    const expected = {
      ...EXPECTED,
      headings: [...EXPECTED.headings, "Third"],
      sentences: [],
      onPage: (page: number) => `p. ${page}`,
    };
    expect(await wrongInPrint(STYLES, body, expected)).toEqual([
      "Page 3 tells page 3 behind “9.4a”, which leads to page 1.",
      "Page 3 tells page 2 behind “9.5”, which leads to page 1.",
    ]);
  });

  it("sees a link to a page on which its words do not stand", async () => {
    const firstWords = new Map([["top", "Trial"]]);
    await expect(checkPdf(good, { ...EXPECTED, firstWords })).resolves.toEqual([]);
    const wrong = await checkPdf(good, { ...EXPECTED, firstWords: new Map([["top", "Second"]]) });
    expect(wrong).toEqual(["A link leads to “top” on page 1, where its words do not begin: “Second”."]);
  });

  it("sees that the box of letters begins on the page before, and that letters cut to their capitals do not", async () => {
    const ids = Array.from({ length: 80 }, (_, index) => `line-${index}`);
    const says = (id: string) => `What is said in ${id} begins here.`;
    const body = `<h1>Trial</h1><p>${ids.map((id) => `<span id="${id}">${says(id)}</span><br>`).join("")}</p>
<h2 class="new">Second</h2><p>${ids.map((id) => `<a href="#${id}">${id}</a>`).join(" ")}</p>`;
    const expected = { ...EXPECTED, sentences: [], firstWords: new Map(ids.map((id) => [id, says(id)])) };
    const styles = `${STYLES} p { font: 16px/16px "Source Sans"; margin: 0; orphans: 1; widows: 1 }`;
    await expect(wrongInPrint(styles, body, expected)).resolves.toEqual([
      expect.stringMatching(/^A link leads to “line-\d+” on page 1, where its words do not begin: /u),
    ]);
    const cut = `${styles} span { text-box: trim-start cap alphabetic }`;
    await expect(wrongInPrint(cut, body, expected)).resolves.toEqual([]);
  });

  it("sees a link to a page that is not there", async () => {
    const wrong = await wrongWith((document, page) => {
      firstLink(page).set(PDFName.of("Dest"), document.context.obj([document.context.nextRef(), "Fit"]));
    });
    expect(wrong).toEqual(["Page 2: a link leads to nothing, which is not there."]);
  });

  it("sees a link that leads off the document to the machine that prints", async () => {
    const wrong = await wrongInPrint(STYLES, BODY.replace("https://example.org/", "../index.html"));
    expect(wrong).toEqual([
      expect.stringMatching(
        /^Page 1: a link leads to http:\/\/127\.0\.0\.1:\d+\/index\.html, which only the machine that printed it has\.$/u,
      ),
    ]);
  });

  it("sees a link without any destination", async () => {
    const wrong = await wrongWith((_, page) => firstLink(page).delete(PDFName.of("Dest")));
    expect(wrong).toEqual(["Page 2: a link leads to nothing, which is not there."]);
  });

  it("sees a page that is not A4, and one that lies on its side", async () => {
    const wrong = await wrongWith((document, page) => {
      page.setSize(612, 792);
      document.getPage(0).setSize(841.92, 594.96);
    });
    expect(wrong).toEqual([
      "Page 1 is 841.92 × 594.96 points, not A4.",
      "Page 2 is 612.00 × 792.00 points, not A4.",
    ]);
  });

  it("takes Letter for what is printed on Letter, and a page on its side where drawings may lie", async () => {
    const wrong = async (expected: Partial<ExpectedPdf>) =>
      await wrongWith(
        (document, page) => {
          page.setSize(612, 792);
          document.getPage(0).setSize(792, 612);
        },
        { ...EXPECTED, ...expected },
      );
    expect(await wrong({ paper: "Letter", mayLie: true })).toEqual([]);
    expect(await wrong({ paper: "Letter" })).toEqual(["Page 1 is 792.00 × 612.00 points, not Letter."]);
  });

  it("sees letters that are smaller than is promised, in text and margin, but not in a drawing", async () => {
    const drawing = `<svg role="img" aria-label="A drawing" viewBox="0 0 9 9" width="90"><text y="5" font-size="0.4">x</text></svg>`;
    const small = `${STYLES} body { font-size: 12pt } h2 { font-size: 12pt } small { font-size: 9pt } @page { @bottom-right { font-size: 11pt } }`;
    const expected = { ...EXPECTED, leastType: 11 };
    expect(await wrongInPrint(small, BODY + drawing, expected)).toEqual([]);
    expect(await wrongInPrint(small, `${BODY}<small>Note</small>`, expected)).toEqual([
      expect.stringContaining("Page 2 has letters of 9.0 points; 11 are the least."),
    ]);
    expect(await wrongInPrint(small, BODY, { ...EXPECTED, leastType: 11.5 })).toEqual([
      expect.stringContaining("Page 1 has letters of 11.0 points; 11.5 are the least."),
      expect.stringContaining("Page 2 has letters of 11.0 points; 11.5 are the least."),
    ]);
  });

  it("sees a table that is wider than the page, for which the browser shrinks all that is printed", async () => {
    const wide = `<table><tr><td style="min-width: 200mm">Too wide</td></tr></table>`;
    const styles = `${STYLES} body, h2 { font-size: 12pt } @page { @bottom-right { font-size: 12pt } }`;
    const wrong = await wrongInPrint(styles, BODY + wide, { ...EXPECTED, leastType: 12 });
    expect(wrong).toEqual([
      expect.stringMatching(/^Page 1 has letters of 10\.\d points; 12 are the least\./u),
      expect.stringMatching(/^Page 2 /u),
    ]);
    expect(wrong[0]).toContain("wider than the page");
  });

  it("sees that pages say nothing of their number", async () => {
    const wrong = await wrongInPrint(STYLES.replace(/@bottom-right \{.*?\}/, ""));
    expect(wrong).toEqual(["Page 1 does not say “Page 1 of 2”.", "Page 2 does not say “Page 2 of 2”."]);
  });

  it("sees a wrong number of pages", async () => {
    const wrong = await wrongInPrint(STYLES.replace("counter(pages)", '"21"'));
    expect(wrong).toEqual([
      "Page 1 says “Page 1 of 21”; it should be “Page 1 of 2”.",
      "Page 2 says “Page 2 of 21”; it should be “Page 2 of 2”.",
    ]);
  });

  it.each([
    ["nowhere", STYLES, [1, 2]],
    ["on every page", footed("@page", "EX-1, as of 31 May 2026"), []],
    ["with another day", footed("@page", "EX-1, as of 30 May 2026"), [1, 2]],
    ["on the first page alone", footed("@page :first", "As of 31 May 2026"), [2]],
  ])("sees where pages say as of which day they are: %s", async (_case, styles, pages) => {
    const body = `${BODY}<p>As of 31 May 2026</p>`;
    expect(await wrongInPrint(styles, body, { ...EXPECTED, asOf: "as of 31 May 2026" })).toEqual(
      pages.map((page) => `Page ${page} does not say “as of 31 May 2026”.`),
    );
  });

  it("takes no sentence of the text for the number of a page", async () => {
    const styles = STYLES.replace(/@bottom-right \{.*?\}/, "");
    expect(await wrongInPrint(styles, `${BODY}<p>Page 2 of 2</p>`)).toContain(
      "Page 2 does not say “Page 2 of 2”.",
    );
  });

  it("keeps the page number apart from the margin box beside it", async () => {
    const styles = STYLES.replace(
      "@page {",
      '@page { font-family: "Source Serif"; @bottom-center { content: "2026" } @bottom-left { content: "7" }',
    );
    expect(await wrongInPrint(styles)).toEqual([]);
  });

  it("sees a sentence that is not in the text, and one out of order", async () => {
    const [first = "", second = ""] = SENTENCES;
    const sentences = [second, first, "The second sinks.", "The second float."];
    expect(await wrongWith(() => undefined, { ...EXPECTED, sentences })).toEqual([
      "The text does not have “The first stands here.” at its place.",
      "The text does not have “The second sinks.”.",
      "The text does not have “The second float.”.",
    ]);
  });

  it("sees a number that a drawing lost, and words in another order than drawn", async () => {
    const drawing = (words: readonly string[]) =>
      `${BODY}<svg role="img" aria-label="Troops" width="300" height="60">${words
        .map((word, at) => `<text x="${at * 90}" y="40">${word}</text>`)
        .join("")}</svg>`;
    const words = ["2003", "49,700", "about 500"];
    const expected = { ...EXPECTED, drawings: [words] };
    const wrong = async (...given: readonly string[]) => await wrongInPrint(STYLES, drawing(given), expected);
    expect(await wrong(...words)).toEqual([]);
    expect(await wrong("2003", "49,770", "about 500")).toEqual(["Drawing 1 does not say “49,700”."]);
    expect(await wrong("2003", "about 500", "49,700")).toEqual([
      "Drawing 1 does not say its words as they are drawn.",
    ]);
  });

  describe("held against what its page says", () => {
    const said = (body: string): ExpectedPdf => ({
      ...EXPECTED,
      page: {
        texts: pageTexts(`<body>${body}`),
        running: runningText(`<body>${body}`),
        silent: silentTexts(`<body>${body}`),
      },
    });

    it("finds nothing wrong where it says the same, addresses that break and lists that count included", async () => {
      const body = `${BODY}<p>See https://example.org<wbr>/2031<wbr>-4 from 1,500</p><ol><li>One</li><li>Two</li></ol>`;
      expect(await wrongInPrint(STYLES, body, said(body))).toEqual([]);
    });

    it("takes words of right-to-left scripts for themselves, and for no others", async () => {
      const body = (word: string) => `${BODY}<p lang="ar" dir="rtl" style="font-family: Naskh">${word}</p>`;
      const styles = `${STYLES} @font-face { font-family: Naskh; src: url(/naskh.woff2) }`;
      const expected = { ...said(body("سد الهرفن")), fonts: ["Source", "NotoNaskhArabic"] };
      expect(await wrongInPrint(styles, body("سد الهرفن"), expected)).toEqual([]);
      expect(await wrongInPrint(styles, body("سد دوكان"), expected)).toEqual([
        expect.stringMatching(/^Page 2 says “.+”, which its web page does not\.$/u),
      ]);
    });

    it("sees a sentence that a style sheet says again", async () => {
      const styles = `${STYLES} p::after { content: "${SENTENCES[1]}" }`;
      expect(await wrongInPrint(styles, BODY, said(BODY))).toEqual([
        `The text has “${SENTENCES[1]}” 3 times; its web page has it 1 times.`,
        `Page 1 says “${SENTENCES[1]}”, which nobody wrote.`,
        `Page 2 says “${SENTENCES[1]}”, which nobody wrote.`,
      ]);
    });

    it("sees a sentence that stands twice in the text", async () => {
      const body = BODY.replace("</h2>", `</h2><p>${SENTENCES[0]}</p>`);
      expect(await wrongInPrint(STYLES, body, said(BODY))).toEqual([
        `The text has “${SENTENCES[0]}” 2 times; its web page has it 1 times.`,
      ]);
    });

    it.each([
      ["after a text", `${STYLES} h2::after { content: "999,999 troops" }`, ["Page 2 says “999,999”"]],
      ["in the foot", footed("@page", "999,999 troops"), ["Page 1 says “999,999”", "Page 2 says “999,999”"]],
    ])("sees a number that a style sheet invents: %s", async (_where, styles, wrong) => {
      expect(await wrongInPrint(styles, BODY, said(BODY))).toEqual([
        ...wrong.map((each) => `${each}, which its web page does not.`),
        ...wrong.map((each) => `${each.replace("”", " troops”")}, which nobody wrote.`),
      ]);
    });

    it.each([
      ["before a text", `${STYLES} h2::before { content: "No " }`, ["Page 2 says “No”"]],
      ["after a text", `${STYLES} h2::after { content: " denied" }`, ["Page 2 says “denied”"]],
      ["that the page has elsewhere", `${STYLES} h2::after { content: "Trial" }`, ["Page 2 says “Trial”"]],
      ["in the foot", footed("@page", "Withdrawn"), ["Page 1 says “Withdrawn”", "Page 2 says “Withdrawn”"]],
      [
        "beside the page number",
        `${STYLES} @page { @bottom-right { content: "Page " counter(page) " of " counter(pages) " left" } }`,
        ["Page 1 says “Page 1 of 2 left”", "Page 2 says “Page 2 of 2 left”"],
      ],
    ])("sees a word that a style sheet invents: %s", async (_where, styles, wrong) => {
      expect(await wrongInPrint(styles, BODY, said(BODY))).toEqual(
        wrong.map((each) => `${each}, which nobody wrote.`),
      );
    });

    it("takes what the page has for its styles to print, and what its margins are meant to say", async () => {
      const body = `${BODY}<p data-head="Held by: ">Nobody</p><p><span aria-hidden="true">p. <span data-page-of="top">1</span></span></p>`;
      const styles = `${footed("@page", "For the desk")} p[data-head]::before { content: attr(data-head) }`;
      expect(await wrongInPrint(styles, body, { ...said(body), margins: ["For the desk"] })).toEqual([]);
    });

    it.each([
      [
        "as an artifact in the page area",
        (text: string) => `q 0 0 999 999 re W n /Artifact BMC ${text} EMC Q`,
      ],
      ["as an artifact in the margin", (text: string) => `/Artifact BMC ${text} EMC`],
      ["in a form", undefined],
    ])("sees a word that is painted into the file: %s", async (_where, painted) => {
      const document = await openPdf(good);
      const { node } = document.getPage(1);
      const bytes = streamBytes(node.Contents());
      const [word] = readContent(bytes).marked;
      const [first] = word?.shown ?? [];
      const strings = word?.shown.map(({ start, end }) => Buffer.from(bytes.subarray(start, end)).toString());
      const text = `BT /${first?.font} 9 Tf 90 90 Td ${strings?.map((string) => `${string} Tj`).join(" ")} ET`;
      const form = document.context.stream(text, { Subtype: "Form", BBox: [0, 0, 999, 999] });
      if (!painted) node.setXObject(PDFName.of("Word"), document.context.register(form));
      const stream = document.context.stream(
        `${Buffer.from(bytes).toString("latin1")}\n${painted?.(text) ?? "/Artifact BMC /Word Do EMC"}\n`,
      );
      node.set(PDFName.of("Contents"), document.context.register(stream));
      expect(await checkPdf(await document.save({ updateFieldAppearances: false }), said(BODY))).toEqual([
        "Page 2 says “Second”, which nobody wrote.",
      ]);
    });

    it("sees words and parts of numbers that its page does not have", async () => {
      const body = `${BODY}<p>70,000</p><p>None left.</p>`;
      expect(await wrongInPrint(STYLES, body, said(`${BODY}<p>170,000</p>`))).toEqual([
        "Page 2 says “70,000”, which its web page does not.",
        "Page 2 says “None left.”, which its web page does not.",
      ]);
    });
  });

  describe("held against its handling mark", () => {
    const marked = (boxes: readonly string[], size: string, color = "#fff") =>
      boxes
        .map(
          (box) =>
            `${STYLES} @page { @${box} { content: "TLP:CLEAR"; color: ${color}; font: ${size} "Source Sans" } }`,
        )
        .join("");
    const expected: ExpectedPdf = { ...EXPECTED, mark: { says: "TLP:CLEAR", points: 12 } };

    it.each([
      ["at both ends", marked(["top-right", "bottom-center"], "12pt"), []],
      ["in the head alone", marked(["top-right"], "12pt"), ["foot of page 1", "foot of page 2"]],
      ["in the foot alone", marked(["bottom-center"], "12pt"), ["head of page 1", "head of page 2"]],
      ["nowhere", STYLES, ["head of page 1", "foot of page 1", "head of page 2", "foot of page 2"]],
    ])("sees where the mark stands: %s", async (_where, styles, lacking) => {
      expect(await wrongInPrint(styles, BODY, expected)).toEqual(
        lacking.map((end) => `The ${end} does not say “TLP:CLEAR”.`),
      );
    });

    it("sees a mark that is too small", async () => {
      const wrong = await wrongInPrint(marked(["top-right", "bottom-center"], "11pt"), BODY, expected);
      expect(wrong).toHaveLength(4);
      expect(wrong[0]).toContain(
        "The head of page 1 has the handling mark in 10.99 points; 12 are the least.",
      );
    });
  });

  it("sees a table that is a little too wide, though no letter is smaller than may be", async () => {
    const wide = (width: string) =>
      `${BODY}<table><tr><td style="min-width: ${width}; padding: 0">Wide</td></tr></table>`;
    const styles = `${STYLES} body { margin: 0 } p { font-size: 9.6pt } h1 { font-size: 23pt } @page { @bottom-right { font-size: 23pt } }`;
    const expected = { ...EXPECTED, titleType: 23, leastType: 9.3 };
    expect(await wrongInPrint(styles, wide("160mm"), expected)).toEqual([]);
    expect(await wrongInPrint(styles, wide("172mm"), expected)).toEqual([
      expect.stringMatching(
        /^No letters are of 23 points, as those of the title .*the browser shrank all of it\.$/u,
      ),
    ]);
  });

  it("sees text in a colour that is not promised, but for that of a drawing", async () => {
    const drawing = `<svg role="img" aria-label="A drawing" width="90" height="20"><text y="15" fill="red">x</text></svg>`;
    const expected = { ...EXPECTED, inks: ["0 0 0"] };
    const styles = `${STYLES} a { color: inherit }`;
    expect(await wrongInPrint(styles, BODY + drawing, expected)).toEqual([]);
    expect(await wrongInPrint(`${styles} p { color: #111 }`, BODY + drawing, expected)).toEqual([
      expect.stringMatching(/^Page 1 has letters in the colour \.0667 \.0667 \.0667; it may have 0 0 0\.$/u),
      expect.stringMatching(/^Page 2 /u),
    ]);
  });

  it("sees a drawing with letters that are smaller than is promised", async () => {
    const drawing = `<svg role="img" aria-label="A drawing" viewBox="0 0 90 90" width="90"><text y="20" font-size="8">x</text></svg>`;
    const wrong = async (leastDrawnType: number) =>
      await wrongInPrint(STYLES, BODY + drawing, { ...EXPECTED, leastDrawnType });
    expect(await wrong(6)).toEqual([]);
    expect(await wrong(7)).toEqual(["A drawing on page 2 has letters of 6.0 points; 7 are the least."]);
  });

  it("sees a heading that its text left behind", async () => {
    const styles = `${STYLES} h2 { break-after: page }`;
    expect(await wrongInPrint(styles, BODY)).toEqual(["A heading is the last of page 2."]);
  });

  it("sees a caption that its rows left behind", async () => {
    const body = `${BODY}<table><caption>Troops</caption><tr><th scope="row">2003</th><td>1</td></tr></table>`;
    const styles = `${STYLES} table, caption { display: block }`;
    expect(await wrongInPrint(styles, body)).toEqual([]);
    expect(await wrongInPrint(`${styles} caption { break-after: page }`, body)).toEqual([
      "The caption of a table is the last of page 2.",
    ]);
  });

  it("sees letters that reach into the page before, as those do that rise above their box", async () => {
    const body = `${BODY}<p class="high">high</p>`;
    const high = (trim: string) =>
      `${STYLES} .high { break-before: page; margin: 0; line-height: 2; text-box: ${trim} }`;
    expect(await wrongInPrint(high("normal"), body)).toEqual([]);
    expect(await wrongInPrint(high("trim-start ex alphabetic"), body)).toEqual([
      "Page 2 has the ends of letters that stand on another page: “hih”.",
    ]);
  });

  it("sees a row of a table that stands on two pages, where rows may not part", async () => {
    const row = `<tr><th scope="row">2003</th><td>${"Words that fill lines. ".repeat(400)}</td></tr>`;
    const body = `${BODY}<p style="block-size: 150mm">Room</p><table><tr><th scope="col">A</th><th scope="col">B</th></tr>${row}</table>`;
    expect(await wrongInPrint(STYLES, body)).toEqual(["A row of a table stands on pages 2 and 3 and 4."]);
    expect(await wrongInPrint(STYLES, body, { ...EXPECTED, rowsMayPart: true })).toEqual([]);
  });

  it("sees a letter that no face of ours has, which the browser takes from the machine", async () => {
    const wrong = await wrongInPrint(STYLES, `${BODY}<p>The sum is \u2248 40.</p>`, {
      ...EXPECTED,
      sentences: ["A sentence.", "The sum is \u2248 40."],
    });
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.join(" ")).toMatch(
      /is not one of the site's own; it draws “\u2248” in “The sum is \u2248 40\.”\.|has no glyph/u,
    );
  });
});

describe("checkBudget(bytes, expected)", () => {
  it.each([undefined, 2, 3])("accepts two pages where it may have %s", async (mostPages) => {
    expect(await checkBudget(good, { ...EXPECTED, mostPages })).toEqual([]);
  });

  it("says how many pages there are too many", async () => {
    const document = await openPdf(good);
    for (let count = 0; count < 3; count += 1) document.addPage();
    const long = await document.save({ updateFieldAppearances: false });
    expect(await checkBudget(long, { ...EXPECTED, mostPages: 2 })).toEqual([
      "It has 5 pages, 3 more than the 2 it may have.",
    ]);
  });
});
