import { PDFName } from "@cantoo/pdf-lib";
import { expect, it, describe } from "vitest";
import { FLAVOURS } from "../../../src/disk/audit/validate-pdfs.ts";
import { openPdf } from "../../../src/pdf/read/open-pdf.ts";
import { goodDocument, streamText } from "../../pdf/standard-document.ts";

describe("FLAVOURS", () => {
  it("are the standards that a document says it keeps, all of them", async () => {
    const packet = streamText((await openPdf(await goodDocument())).catalog.lookup(PDFName.of("Metadata")));
    const said = (tag: string) => new RegExp(`<${tag}>([^<]+)<`, "u").exec(packet)?.[1] ?? "";
    const claimed = [
      `ua${said("pdfuaid:part")}`,
      `${said("pdfaid:part")}${said("pdfaid:conformance").toLowerCase()}`,
    ];
    expect(FLAVOURS).toEqual(claimed);
    expect(claimed).toEqual(["ua1", "3a"]);
  });
});
