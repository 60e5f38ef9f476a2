import { describe, expect, it } from "vitest";
import { openPdf } from "../../src/pdf/read/open-pdf.ts";
import { marginBlocks } from "../../src/pdf/read/margin-blocks.ts";
import { pageText } from "../../src/pdf/read/page-text.ts";
import { runningHeads, sectionsIn } from "../../src/pdf/running-heads.ts";
import { printOne, STYLES } from "./print-site.ts";

const entry = (id: string): string =>
  `<li><a href="#${id}">${id}</a> <span class="contents__page" data-page-of="${id}">00</span></li>`;
const CONTENTS = `<ol>${["one", "two", "three"].map(entry).join("")}</ol>`;
const HEAD = `@counter-style section-of-page { system: cyclic; symbols: "" }
@page { @top-left { content: "Trial" counter(page, section-of-page); font-family: "Source Serif" } }`;

describe("sectionsIn(html)", () => {
  it("finds the headings that the contents name, with their numbers, in the order of the page", () => {
    const html = `${CONTENTS}<h2 id="other">Other</h2><h2 class="t" id="one"><span>1</span> This &amp; that</h2><h2 id="two">Two</h2>`;
    expect(sectionsIn(html)).toEqual([
      { id: "one", title: "1 This & that" },
      { id: "two", title: "Two" },
    ]);
  });
});

describe("runningHeads(sections, pageOf, pages)", () => {
  const sections = ["one", "two", "three"].map((id) => ({ id, title: id }));

  it("names the first section that begins on a page, else the one that goes on, and none on the first page", () => {
    expect(runningHeads(sections, { one: 1, two: 3, three: 3 }, 4)).toBe(
      '@counter-style section-of-page { system: fixed; symbols: "" " · one" " · two" " · three"; }\n',
    );
  });

  it("quotes titles, so that none can end the sheet", () => {
    expect(runningHeads([{ id: "a", title: '"} body {' }], { a: 2 }, 2)).toContain(
      String.raw`" · \22 \7d  body \7b "`,
    );
  });

  it("is empty where there are no contents", () => {
    expect(runningHeads([], {}, 3)).toBe("");
  });

  it("is what the browser prints in the margin of each page", async () => {
    const body = `<h1>Trial</h1>${CONTENTS}<h2 class="new" id="one">Of “quotes”</h2><p>Text</p><h2 class="new" id="two">Two</h2><h2 id="three">Three</h2><h2 class="new">Not listed</h2>`;
    const { bytes } = await printOne(body, STYLES + HEAD);
    const heads = (await openPdf(bytes)).getPages().map((page) => marginBlocks(pageText(page))[0]);
    expect(heads).toEqual(["Trial", "Trial · Of “quotes”", "Trial · Two", "Trial · Three"]);
  });
});
