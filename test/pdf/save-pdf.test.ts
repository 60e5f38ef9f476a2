import { PDFDocument, PDFHexString } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { openPdf } from "../../src/pdf/read/open-pdf.ts";
import { savePdf } from "../../src/pdf/save-pdf.ts";

/** A document of many objects, so that they fill several streams. */
async function manyObjects(): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([300, 400]);
  document.setTitle("Größe ½ — 值");
  for (let number = 0; number < 1000; number += 1) document.context.register(document.context.obj([number]));
  return document;
}

describe("savePdf(document)", () => {
  it("writes what the library and pdf.js read back, object for object", async () => {
    const document = await manyObjects();
    const saved = savePdf(document);
    const again = await openPdf(saved);
    for (const [ref, object] of document.context.enumerateIndirectObjects()) {
      expect(String(again.context.lookup(ref))).toBe(String(object));
    }
    const read = await getDocument({ data: saved.slice(), verbosity: 0 }).promise;
    expect(read.numPages).toBe(1);
    expect((await read.getMetadata()).info).toMatchObject({ Title: "Größe ½ — 值" });
  });

  it("does not grow with each time that it is read and saved", async () => {
    const once = savePdf(await manyObjects());
    const twice = savePdf(await openPdf(once));
    expect(Math.abs(twice.length - once.length)).toBeLessThan(200);
  });

  it("is the same for the same content, and has another id for another", async () => {
    const idOf = async (bytes: Uint8Array) => String((await openPdf(bytes)).context.trailerInfo.ID);
    const [one, same, other] = [await manyObjects(), await manyObjects(), await manyObjects()];
    other.setTitle("Another");
    const saved = savePdf(one);
    expect(Buffer.from(savePdf(same)).equals(saved)).toBe(true);
    expect(await idOf(saved)).toMatch(/^\[ <([0-9a-f]{32})> <\1> \]$/);
    expect(await idOf(savePdf(other))).not.toBe(await idOf(saved));
  });

  it("takes no text of the document for its own id", async () => {
    const document = await manyObjects();
    const text = PDFHexString.of(Buffer.from("Briefbook: no id").toString("hex"));
    const stream = document.context.stream(String(text));
    const ref = document.context.register(stream);
    const again = await openPdf(savePdf(document));
    expect(String(again.context.lookup(ref))).toContain(String(text));
  });
});
