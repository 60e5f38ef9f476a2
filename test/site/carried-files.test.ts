import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { openPdf } from "../../src/pdf/read/open-pdf.ts";
import { streamBytes } from "../../src/pdf/read/stream-bytes.ts";
import { VARIANTS } from "../../src/pdf/variants.ts";
import { runBuild } from "./run-build.ts";

const SLUG = "al-asad-handover";

/** What travels in every document of the shipped briefing, in the order of names. */
const CARRIED = [
  {
    name: "briefing.json",
    mediaType: "application/json",
    relationship: "Source",
    describes: "The briefing: what is printed, in the order in which it is printed",
  },
  {
    name: "claims.json",
    mediaType: "application/json",
    relationship: "Source",
    describes: "Every sentence with the words of the sources that carry it",
  },
  {
    name: "sources.json",
    mediaType: "application/json",
    relationship: "Source",
    describes: "The register of the sources: who published each, when, and how far we rely on it",
  },
  {
    name: "troop-levels.csv",
    mediaType: "text/csv",
    relationship: "Data",
    describes: "Every number of the chart",
  },
];

let folder: string;
const file = async (name: string): Promise<Buffer> =>
  await readFile(join(folder, "site/briefings", SLUG, name));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-carried-"));
  const { status, stdout, stderr } = await runBuild(["--output", join(folder, "site")]);
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe.each(VARIANTS.map(({ suffix }) => suffix))("the PDF of the shipped briefing for %s", (suffix) => {
  const bytes = async (): Promise<Buffer> => await file(`${SLUG}-${suffix}.pdf`);

  it("carries its evidence: four files, named as belonging to it, each with what it is", async () => {
    const document = await openPdf(await bytes());
    const named = document.catalog.lookup(PDFName.of("AF"), PDFArray);
    const files = Array.from({ length: named.size() }, (_, index) => {
      const dict = named.lookup(index, PDFDict);
      const embedded = dict.lookup(PDFName.of("EF"), PDFDict).lookup(PDFName.of("F")) as PDFRawStream;
      return {
        name: text(dict, "UF"),
        mediaType: name(embedded.dict, "Subtype"),
        relationship: name(dict, "AFRelationship"),
        describes: text(dict, "Desc"),
      };
    });
    expect(files).toEqual(CARRIED);
  });

  it("carries them as they are on the site, to the byte, with their length and the date of the edition", async () => {
    const document = await openPdf(await bytes());
    const date = await dateOfEdition();
    const named = document.catalog.lookup(PDFName.of("AF"), PDFArray);
    for (const [index, carried] of CARRIED.entries()) {
      const dict = named.lookup(index, PDFDict);
      const embedded = dict.lookup(PDFName.of("EF"), PDFDict).lookup(PDFName.of("F")) as PDFRawStream;
      const parameters = embedded.dict.lookup(PDFName.of("Params"), PDFDict);
      const own = await file(`data/${carried.name}`);
      expect(Buffer.from(streamBytes(embedded)).equals(own)).toBe(true);
      expect(parameters.lookup(PDFName.of("Size"), PDFNumber).asNumber()).toBe(own.length);
      expect(text(parameters, "ModDate")).toBe(`D:${date.replaceAll("-", "")}000000Z`);
      expect(text(dict, "F")).toBe(carried.name);
    }
  });

  it("hands them to another program under the same names, and no others", async () => {
    const task = getDocument({ data: new Uint8Array(await bytes()), verbosity: 0 });
    try {
      const attached = await (await task.promise).getAttachments();
      expect([...(attached?.keys() ?? [])].toSorted()).toEqual(CARRIED.map((each) => each.name));
    } finally {
      await task.destroy();
    }
  });
});

/** The date of the newest edition, which is that of the documents. */
async function dateOfEdition(): Promise<string> {
  const plan = parse(await readFile(join(PROJECT_ROOT, "data", SLUG, "briefing.yaml"), "utf8")) as {
    readonly editions: readonly { readonly date: string }[];
  };
  return (
    plan.editions
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? ""
  );
}

function text(dict: PDFDict, key: string): string {
  const written = dict.lookup(PDFName.of(key));
  return written instanceof PDFString || written instanceof PDFHexString ? written.decodeText() : "";
}

function name(dict: PDFDict, key: string): string {
  return dict.lookup(PDFName.of(key), PDFName).decodeText();
}
