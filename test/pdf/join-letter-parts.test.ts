import { PDFDict, PDFName, type PDFDocument } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { findStandardFaults } from "../../src/pdf/check/check-standards.ts";
import { finishPdf } from "../../src/pdf/finish-pdf.ts";
import { openPdf } from "../../src/pdf/read/open-pdf.ts";
import { pageText } from "../../src/pdf/read/page-text.ts";
import { savePdf } from "../../src/pdf/save-pdf.ts";
import { streamText } from "./standard-document.ts";
import { printOne, STYLES } from "./print-site.ts";

/** Letters with dots, which this face draws by themselves. */
const NAME = "شرق الفرات";
const ARABIC = `${STYLES} @font-face { font-family: Naskh; src: url(/naskh.woff2) } [lang=ar] { font-family: Naskh }`;
const META = { title: "Trial", author: "", subject: "", keywords: [], language: "en-GB", date: "2026-11-21" };

let raw: Uint8Array;
let finished: Uint8Array;
beforeAll(async () => {
  raw = (await printOne(`<h1>Trial</h1><p lang="ar" dir="rtl">${NAME}</p>`, ARABIC)).bytes;
  finished = await finishPdf(raw, { ...META, headings: ["Trial"], pageInWords: String });
});

/** The maps from glyphs to text of all fonts, as they are written. */
function maps(document: PDFDocument): string {
  const fonts = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object.get(PDFName.of("ToUnicode"))] : []));
  return fonts.map((map) => streamText(map && document.context.lookup(map))).join("\n");
}

describe("joinLetterParts(document)", () => {
  it("gives a joiner to the parts of letters that the browser leaves without text", async () => {
    expect(maps(await openPdf(raw))).toMatch(/^<[0-9A-F]{4}> <0000>$/mu);
    const joined = maps(await openPdf(finished));
    expect(joined).not.toMatch(/> <0000>$/mu);
    expect(joined).toMatch(/^<[0-9A-F]{4}> <200D>$/mu);
  });

  it("leaves every letter of the name to be read, and nothing for the checks to find", async () => {
    const pages = (await openPdf(finished)).getPages();
    const text = pages.flatMap((page) => pageText(page).map((run) => run.text)).join("");
    // Painted from the left, as the page reader has it.
    const painted = Array.from(NAME).toReversed().join("");
    expect(text.replaceAll(/\s/gu, "")).toContain(painted.replaceAll(/\s/gu, ""));
    expect(await findStandardFaults(finished)).toEqual([]);
  });

  it("is what the checks ask for", async () => {
    const document = await openPdf(finished);
    for (const [ref, object] of document.context.enumerateIndirectObjects()) {
      const map = object instanceof PDFDict ? object.get(PDFName.of("ToUnicode")) : undefined;
      if (!map) continue;
      const text = streamText(document.context.lookup(map)).replaceAll("<200D>", "<0000>");
      document.context.assign(
        (document.context.lookup(ref, PDFDict).get(PDFName.of("ToUnicode")) ?? map) as never,
        document.context.stream(text),
      );
    }
    const faults = await findStandardFaults(savePdf(document));
    expect(faults.map(({ rule }) => rule)).toEqual(["charactersStandForRealText"]);
  });
});
