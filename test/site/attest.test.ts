import { PDFName, type PDFDocument } from "@cantoo/pdf-lib";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attestFile } from "../../src/command/attest-file.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { readArticleLibrary } from "../../src/disk/read-article-library.ts";
import { attestPdf } from "../../src/export/attest-pdf.ts";
import { attachedFiles } from "../../src/pdf/read/attached-files.ts";
import { attachFiles } from "../../src/pdf/mend/attach-files.ts";
import { openPdf } from "../../src/pdf/read/open-pdf.ts";
import { runBuild } from "./run-build.ts";

const EXAMPLE = join(PROJECT_ROOT, "test/briefings/dam-inspection");
const ARTICLES = join(EXAMPLE, "articles");
const library = await readArticleLibrary({ articles: ARTICLES, environment: undefined, root: "/" });

let folder: string;
const pdf = (suffix: string): string =>
  join(folder, `site/briefings/dam-inspection/dam-inspection-${suffix}.pdf`);
const open = async (suffix = "a4"): Promise<PDFDocument> => await openPdf(await readFile(pdf(suffix)));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-attest-"));
  const args = ["--data", join(EXAMPLE, "data"), "--articles", ARTICLES, "--output", join(folder, "site")];
  const { status, stdout, stderr } = await runBuild(args);
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Writes other words into files of a document, with the right checksums, as whoever forges it would. */
function forge(document: PDFDocument, change: (text: string, name: string) => string): void {
  const files = attachedFiles(document).map(({ name, bytes }) => {
    const text = change(Buffer.from(bytes).toString("utf8"), name);
    return {
      name,
      bytes: Buffer.from(text),
      mediaType: "text/plain",
      describes: name,
      relationship: "Data",
    } as const;
  });
  document.catalog.delete(PDFName.of("AF"));
  attachFiles(document, files, new Date("2031-01-01T00:00:00Z"));
}

describe("attestPdf(document, library)", () => {
  it.each(["a4", "letter", "large-print"])(
    "finds all of a briefing on %s, and its quotes in the articles",
    async (suffix) => {
      const { sentences, quotes, articles, faults, files } = attestPdf(await open(suffix), library);
      expect(faults).toEqual([]);
      expect(sentences.of).toBeGreaterThan(15);
      expect(sentences.found).toBe(sentences.of);
      expect(quotes.of).toBeGreaterThan(15);
      expect(quotes.found).toBe(quotes.of);
      expect(articles).toEqual({ found: quotes.of, of: quotes.of, absent: [], faults: [] });
      expect(files).toContain("claims.json");
    },
  );

  it("takes a handout for the selection that it is", async () => {
    const { sentences, faults } = attestPdf(await open("handout"), undefined);
    expect(faults).toEqual([]);
    expect(sentences.found).toBeGreaterThan(0);
    expect(sentences.found).toBeLessThan(sentences.of);
  });

  it("notices a sentence that the evidence has otherwise, in a handout as well", async () => {
    for (const suffix of ["a4", "handout"]) {
      const document = await open(suffix);
      forge(document, (text) => text.replaceAll("The crack", "The leak").replaceAll("the crack", "the leak"));
      expect([suffix, attestPdf(document, undefined).faults[0]]).toEqual([
        suffix,
        expect.stringMatching(/^Its pages do not say “.*leak.*”, as its evidence does\.$/u),
      ]);
    }
  });

  it("notices a quote that neither its pages nor the article have", async () => {
    const document = await open();
    const quote = "nobody told them about the crack";
    forge(document, (text, name) =>
      name === "claims.json" ? text.replace(quote, "somebody told them about the crack") : text,
    );
    expect(attestPdf(document, library).faults).toEqual([
      "Its pages do not say “somebody told them about the crack”, as its evidence does.",
      "Passage 2 of observer does not have the words “somebody told them about the crack”.",
    ]);
  });

  it("notices pages without their words, and pages of another edition", async () => {
    const emptied = await open();
    const [first, second] = emptied.getPages();
    if (first && second) second.node.set(PDFName.of("Contents"), emptied.context.obj([]));
    const { sentences, faults } = attestPdf(emptied, undefined);
    expect(sentences.found).toBeLessThan(sentences.of);
    expect(faults[0]).toMatch(
      /^The foot of page 2 does not have the digits of its edition, [0-9a-f]{12}\.$/u,
    );

    const renamed = await open();
    forge(renamed, (text) => text.replace(/"hash": "[0-9a-f]{4}/u, '"hash": "0000'));
    expect(attestPdf(renamed, undefined).faults).toHaveLength(renamed.getPageCount());
  });

  it("notices evidence that was changed, mixed, taken out or is none", async () => {
    const mixed = await open();
    forge(mixed, (text, name) =>
      name === "claims.json" ? text.replace('"edition": 2', '"edition": 1') : text,
    );
    expect(attestPdf(mixed, undefined).faults).toEqual([
      "claims.json is of another edition than briefing.json.",
    ]);

    const broken = await open();
    forge(broken, (text, name) => (name === "sources.json" ? "{" : text));
    expect(attestPdf(broken, undefined)).toMatchObject({
      briefing: undefined,
      faults: ["sources.json is not in the format of this version of Briefbook."],
    });

    const bare = await open();
    bare.catalog.delete(PDFName.of("AF"));
    expect(attestPdf(bare, undefined).faults).toEqual([
      "It carries no briefing.json.",
      "It carries no claims.json.",
      "It carries no sources.json.",
    ]);
  });

  it("notices bytes that are not those of the checksum", async () => {
    const document = await open();
    const damaged = Buffer.from(await document.save({ useObjectStreams: false }));
    const at = damaged.indexOf("/CheckSum <");
    damaged.write(damaged.toString("latin1", at + 11, at + 12) === "0" ? "1" : "0", at + 11, "latin1");
    expect(attestPdf(await openPdf(damaged), undefined).faults).toEqual([
      expect.stringMatching(
        /^[a-z-]+\.(?:json|csv) has other bytes than those of which the document has the checksum\.$/u,
      ),
    ]);
  });

  it("says which articles are not at hand", async () => {
    const names = (await readdir(ARTICLES)).toSorted();
    const some = { folder: ARTICLES, files: library?.files.slice(1) ?? [] };
    const { articles, faults } = attestPdf(await open(), some);
    expect(names.length).toBeGreaterThan(1);
    expect(articles?.absent).toHaveLength(1);
    expect(faults).toEqual([]);
  });
});

describe("attestFile(file)", () => {
  it("says so of a file that is cut off, and of one that is neither", async () => {
    const bytes = (await readFile(pdf("a4"))).subarray(0, 50_000);
    const asked = { library: undefined, json: false };
    expect(await attestFile({ ...asked, path: "cut.pdf", bytes })).toEqual({
      holds: false,
      text: "cut.pdf begins as a PDF and cannot be read as one; it may be cut off. Get it again.\n",
    });
    expect(await attestFile({ ...asked, path: "a.bin", bytes: Buffer.from([0xff, 0xc3, 0x28]) })).toEqual({
      holds: false,
      text: "a.bin is neither a PDF nor an evidence lock.\n",
    });
  });
});

describe("npm run attest", () => {
  it("tells of a PDF in words and as JSON, and ends with 1 where something does not hold", async () => {
    const run = async (...args: readonly string[]) =>
      await promisify(execFile)(process.execPath, [join(PROJECT_ROOT, "scripts/attest.ts"), ...args]).then(
        ({ stdout }) => ({ status: 0, stdout }),
        ({ code, stdout }: { code: number; stdout: string }) => ({ status: code, stdout }),
      );
    const told = await run(pdf("a4"), "--articles", ARTICLES);
    expect(told.status).toBe(0);
    expect(told.stdout).toMatch(
      /^.+: .+, edition 2, as of [\d-]+, TLP:[A-Z]+\n\d+ pages; carries .*claims\.json/u,
    );
    expect(told.stdout).toContain("Not proven: who made\nthe file");
    const forged = await open();
    forge(forged, (text, name) => (name === "claims.json" ? text.replaceAll("crack", "leak") : text));
    const path = join(folder, "forged.pdf");
    await writeFile(path, await forged.save());
    const refused = await run(path, "--json");
    expect(refused.status).toBe(1);
    const { faults } = JSON.parse(refused.stdout) as { readonly faults: readonly string[] };
    expect(faults.length).toBeGreaterThan(1);
    expect((await run(path)).stdout).not.toContain("Proven");
  });
});
