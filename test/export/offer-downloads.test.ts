import { english } from "../texts/english.ts";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sha256 } from "../../src/article/hash.ts";
import { deadDownloads } from "../../src/disk/audit/dead-downloads.ts";
import { BUNDLE, toDownload } from "../../src/export/exports.ts";
import { pdfDownload, withDownloads } from "../../src/export/offer-downloads.ts";
import { misprintedDownloads } from "../../src/export/misprinted-downloads.ts";
import { documentsOf } from "../../src/pdf/briefing-documents.ts";
import { renderComponent } from "../templates/render-component.ts";
import { exampleInput } from "./example-input.ts";

const { view } = exampleInput;
const bytes = new TextEncoder().encode("bytes");
const printed = documentsOf(view).map((document, index) => ({ document, pages: index + 1, bytes }));
const bundle = toDownload(BUNDLE, view.slug, bytes, english);
const { downloads } = withDownloads(
  view,
  [bundle, ...printed.map((one) => pdfDownload(one, english))],
  printed,
  english,
);

describe("withDownloads(view, downloads, printed)", () => {
  it("lists files by what they are for, with format, size, pages and hash", () => {
    expect(downloads.map(({ href, pages }) => [href, pages])).toEqual([
      ["dam-inspection-a4.pdf", "1 page"],
      ["dam-inspection-letter.pdf", "2 pages"],
      ["dam-inspection-large-print.pdf", "3 pages"],
      ["dam-inspection-handout.pdf", "4 pages"],
      ["data/dam-inspection.zip", ""],
    ]);
    expect(downloads.at(-1)).toEqual({
      group: "all",
      format: "ZIP",
      mediaType: "application/zip",
      label: "Everything",
      describes: english.say("exports.everything.describes"),
      name: "dam-inspection.zip",
      href: "data/dam-inspection.zip",
      bytes: 5,
      size: "1 kB",
      pages: "",
      sha256: sha256("bytes"),
    });
  });
});

describe("deadDownloads(downloads, folder)", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "briefbook-"));
    mkdirSync(join(folder, "data"));
    for (const { href } of downloads) writeFileSync(join(folder, href), bytes);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("finds nothing where every file is there as told", async () => {
    expect(await deadDownloads(downloads, folder)).toEqual([]);
  });

  it.each([
    ["not there", () => rmSync(join(folder, "data"), { recursive: true }), "is offered and not there."],
    ["empty", () => writeFileSync(join(folder, "data/dam-inspection.zip"), ""), "is empty."],
    [
      "of another length",
      () => writeFileSync(join(folder, "data/dam-inspection.zip"), "other bytes"),
      "has 11 bytes, and the page says 5.",
    ],
    [
      "of the same length and other bytes",
      () => writeFileSync(join(folder, "data/dam-inspection.zip"), "bytez"),
      `has the SHA-256 ${sha256("bytez")}, and the page says ${sha256("bytes")}.`,
    ],
  ])("tells of one that is %s", async (_case, spoil, message) => {
    spoil();
    expect(await deadDownloads(downloads, folder)).toEqual([
      `The download data/dam-inspection.zip ${message}`,
    ]);
  });
});

describe("misprintedDownloads(html, downloads, pagesOf, texts)", () => {
  const finished = { ...view, downloads };
  const page = renderComponent("downloads", downloads) + renderComponent("verify", finished);
  const pagesOf = new Map(printed.map(({ document, pages }) => [document.file.split("/").at(-1)!, pages]));
  const spoiled = (from: string, to: string): readonly string[] => {
    expect(page).toContain(from);
    return misprintedDownloads(page.replace(from, to), downloads, pagesOf, english);
  };

  it("finds nothing wrong with what the templates print", () => {
    expect(misprintedDownloads(page, downloads, pagesOf, english)).toEqual([]);
  });

  it("finds a number of pages that is not the file’s", () => {
    const longer = new Map([...pagesOf, ["dam-inspection-a4.pdf", 3] as const]);
    expect(misprintedDownloads(page, downloads, longer, english)).toEqual([
      "The page says “1 page, 1 kB” of dam-inspection-a4.pdf, which is of 3 pages, 1 kB.",
    ]);
  });

  it.each([
    [
      "size",
      "2 pages, 1 kB",
      "2 pages, 9 kB",
      /^The page says “2 pages, 9 kB” of dam-inspection-letter\.pdf/u,
    ],
    [
      "address",
      'href="data/dam-inspection.zip"',
      'href="data/dam.zip"',
      /^The page does not offer data\/dam-/u,
    ],
    [
      "hash",
      sha256("bytes"),
      sha256("bytez"),
      /^The page does not give the SHA-256 of dam-inspection-a4\.pdf/u,
    ],
  ])("finds another %s on the page", (_what, from, to, fault) => {
    expect(spoiled(from, to)[0]).toMatch(fault);
  });
});
