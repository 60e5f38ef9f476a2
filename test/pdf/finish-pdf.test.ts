import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { finishPdf, type PdfMeta } from "../../src/pdf/finish-pdf.ts";
import { openPdf } from "../../src/pdf/read/open-pdf.ts";
import { outlineEntries } from "../../src/pdf/read/outline-entries.ts";
import { streamBytes } from "../../src/pdf/read/stream-bytes.ts";
import { printOne } from "./print-site.ts";

const LONG =
  "What the two ministries say, each in its own words, about the day on which the very last convoy left";
const TABLE = `<table><tr><th scope="col">Year</th><th scope="col">Troops</th></tr>
<tr><td>2003</td><td>150,000</td></tr></table>`;

const META: PdfMeta = {
  pageInWords: (page) => `page ${page}`,
  title: "The hand-over of a base",
  author: "The desk",
  subject: "A sourced briefing",
  keywords: ["hand-over", "air base"],
  language: "en-GB",
  date: "2026-11-21",
  headings: ["Trial", LONG],
};

let printed: Uint8Array;
beforeAll(async () => {
  printed = (await printOne(`<h1>Trial</h1><h2>${LONG}</h2><p>Text.</p>${TABLE}`)).bytes;
});

describe("finishPdf(bytes, meta)", () => {
  it("writes what the document says of itself, at midnight UTC of the edition's date", async () => {
    const document = await openPdf(await finishPdf(printed, META));
    expect({
      title: document.getTitle(),
      author: document.getAuthor(),
      subject: document.getSubject(),
      keywords: document.getKeywords(),
      language: document.getLanguage(),
      creator: document.getCreator(),
      created: document.getCreationDate()?.toISOString(),
      modified: document.getModificationDate()?.toISOString(),
    }).toEqual({
      title: META.title,
      author: META.author,
      subject: META.subject,
      keywords: "hand-over, air base",
      language: "en-GB",
      creator: "Briefbook",
      created: "2026-11-21T00:00:00.000Z",
      modified: "2026-11-21T00:00:00.000Z",
    });
    expect(document.getProducer()).toBe((await openPdf(printed)).getProducer());
  });

  it("says the same in its packet of metadata as in its Info, and of each file what it is", async () => {
    const file = { name: "claims.json", mediaType: "application/json", describes: "The claims" };
    const files = [{ ...file, relationship: "Source" as const, bytes: Buffer.from("{}") }];
    const document = await openPdf(await finishPdf(printed, META, files));
    const packet = Buffer.from(streamBytes(document.catalog.lookup(PDFName.of("Metadata")))).toString("utf8");
    const said = (tag: string) => new RegExp(`<${tag}>(.*?)</${tag}>`, "su").exec(packet)?.[1];
    for (const tag of ["xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"])
      expect(said(tag)).toBe("2026-11-21T00:00:00Z");
    expect(said("pdf:Keywords")).toBe(document.getKeywords());
    expect(said("dc:title")).toContain(`>${document.getTitle()}<`);
    expect(said("dc:description")).toContain(`>${document.getSubject()}<`);
    expect(said("dc:creator")).toContain(`>${document.getAuthor()}<`);
    expect(said("pdf:Producer")).toBe(document.getProducer());
    const attached = document.catalog.lookup(PDFName.of("AF"), PDFArray).lookup(0, PDFDict);
    const stream = attached.lookup(PDFName.of("EF"), PDFDict).lookup(PDFName.of("F"));
    expect({
      name: attached.lookup(PDFName.of("UF"), PDFHexString).decodeText(),
      describes: attached.lookup(PDFName.of("Desc"), PDFHexString).decodeText(),
      relationship: attached.lookup(PDFName.of("AFRelationship"), PDFName).decodeText(),
      mediaType:
        stream instanceof PDFRawStream && stream.dict.lookup(PDFName.of("Subtype"), PDFName).decodeText(),
    }).toEqual({ ...file, relationship: "Source" });
  });

  it("gives bookmarks back the spaces that were lost where a heading wraps", async () => {
    const before = outlineEntries(await openPdf(printed)).map((entry) => entry.title);
    const after = outlineEntries(await openPdf(await finishPdf(printed, META))).map((entry) => entry.title);
    expect(before).not.toEqual(META.headings);
    expect(after).toEqual(META.headings);
  });

  it("gives bookmarks back their text where runs of it stand twice, as in a heading that was moved on", async () => {
    const document = await openPdf(printed);
    const said = "What the two ministries say, each in its own words, about the day ";
    const [, entry] = outlineEntries(document);
    entry?.dict.set(PDFName.of("Title"), PDFHexString.fromText(said + LONG));
    const finished = await openPdf(
      await finishPdf(await document.save({ updateFieldAppearances: false }), META),
    );
    expect(outlineEntries(finished).map(({ title }) => title)).toEqual(META.headings);
  });

  it("leaves a bookmark that is no heading as it is", async () => {
    const finished = await openPdf(await finishPdf(printed, { ...META, headings: ["Trials", LONG] }));
    expect(outlineEntries(finished).map((entry) => entry.title)).toEqual(["Trial", LONG]);
  });

  it("identifies the document by its content", async () => {
    const idOf = async (meta: PdfMeta) =>
      String((await openPdf(await finishPdf(printed, meta))).context.trailerInfo.ID);
    const id = await idOf(META);
    expect(id).toMatch(/^\[ <([0-9a-f]{32})> <\1> \]$/);
    expect(await idOf(META)).toBe(id);
    expect(await idOf({ ...META, title: "Another" })).not.toBe(id);
  });

  it("takes no account of the dates that the browser wrote", async () => {
    const other = await openPdf(printed);
    other.setCreationDate(new Date("2001-02-03T04:05:06Z"));
    other.setModificationDate(new Date("2001-02-03T04:05:06Z"));
    other.context.trailerInfo.ID = other.context.obj([PDFHexString.of("00"), PDFHexString.of("01")]);
    const changed = await other.save({ useObjectStreams: false });
    expect(Buffer.from(await finishPdf(changed, META)).equals(await finishPdf(printed, META))).toBe(true);
  });

  it("numbers the elements in reading order, and keeps the cells of a table tied to their headers", async () => {
    const document = await openPdf(await finishPdf(printed, META));
    const idTree = document.catalog
      .lookup(PDFName.of("StructTreeRoot"), PDFDict)
      .lookup(PDFName.of("IDTree"), PDFDict);
    const names = idTree.lookup(PDFName.of("Names"), PDFArray);
    const ids = new Map<string, string>();
    for (let index = 0; index < names.size(); index += 2) {
      const element = names.lookup(index + 1, PDFDict);
      expect(element.lookup(PDFName.of("ID"))).toEqual(names.lookup(index));
      ids.set(names.lookup(index, PDFString).asString(), String(element.lookup(PDFName.of("S"))));
    }
    expect([...ids.keys()]).toEqual(
      [...ids.keys()].map((_, index) => `e${String(index + 1).padStart(8, "0")}`),
    );
    const attributes = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.lookup(PDFName.of("S")) === PDFName.of("TD") ? [object] : [],
      )
      .flatMap((cell) => /\/Headers \[ ((?:\(\w+\) )+)\]/.exec(String(cell))?.[1]?.match(/\w+/g) ?? []);
    expect(attributes.map((id) => ids.get(id))).toEqual(["/TH", "/TH"]);
  });

  it.each(["2026-02-30", "21.11.2026", "2026-11-21T10:00", ""])("refuses %j as a date", async (date) => {
    await expect(finishPdf(printed, { ...META, date })).rejects.toThrow(RangeError);
  });

  it("keeps the tags", async () => {
    const document = await openPdf(await finishPdf(printed, META));
    expect(document.catalog.lookup(PDFName.of("StructTreeRoot"))).toBeDefined();
  });
});
