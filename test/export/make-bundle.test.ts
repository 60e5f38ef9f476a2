import { english } from "../texts/english.ts";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/article/hash.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { dataDownloads } from "../../src/export/exports.ts";
import { PUBLISHED_SCHEMAS } from "../../src/export/json-schemas.ts";
import { makeBundle } from "../../src/export/make-bundle.ts";
import { printChecksums } from "../../src/export/print-checksums.ts";
import { exampleInput } from "./example-input.ts";

const downloads = dataDownloads(exampleInput, english);
const zip = makeBundle(exampleInput.view, downloads, PUBLISHED_SCHEMAS, english);
const files = unzipSync(zip);
const text = (name: string): string => new TextDecoder().decode(files[name]);

describe("makeBundle(view, downloads, schemas, texts)", () => {
  it("holds every file as it is, the schemas, a text and the hashes", () => {
    expect(Object.keys(files)).toEqual([
      "README.txt",
      ...downloads.map(({ path }) => path),
      ...PUBLISHED_SCHEMAS.map(({ name }) => `schema/${name}`),
      "SHA256SUMS",
    ]);
    for (const { path, bytes } of downloads) expect(sha256(files[path]!)).toBe(sha256(bytes));
  });

  it("has the hash of every file but the list of hashes itself", () => {
    const lines = text("SHA256SUMS").trimEnd().split("\n");
    const others = Object.keys(files).filter((name) => name !== "SHA256SUMS");
    expect(lines).toEqual(others.map((name) => `${sha256(files[name]!)}  ${name}`));
  });

  it("says in its text what each file is, and how to check and to cite it", () => {
    const readme = text("README.txt").replaceAll(/\s+/gu, " ");
    for (const { path, describes } of downloads) {
      expect(readme).toContain(path);
      expect(readme).toContain(describes);
    }
    expect(readme).toContain("sha256sum -c SHA256SUMS");
    expect(readme).toContain(exampleInput.view.citation);
  });

  it("has the day of the edition on every entry, and nothing of the clock", () => {
    expect(makeBundle(exampleInput.view, downloads, PUBLISHED_SCHEMAS, english)).toEqual(zip);
    const old = { ...exampleInput.view, edition: { ...exampleInput.view.edition, date: "1969-07-20" } };
    expect(Object.keys(unzipSync(makeBundle(old, [], [], english)))).toEqual(["README.txt", "SHA256SUMS"]);
  });

  it("has the same bytes in every time zone", async () => {
    const script = `
      import { makeBundle } from "./src/export/make-bundle.ts";
      import { sha256 } from "./src/article/hash.ts";
      import { readEnglish } from "./src/disk/read-catalogues.ts";
      const edition = { date: "2031-03-30", label: "Edition 1", asOf: "1 March 2031", published: "30 March 2031" };
      const view = { handling: "TLP:CLEAR", title: "T", number: "N", unit: "U", citation: "C", edition };
      console.log(sha256(makeBundle(view, [], [], await readEnglish())));`;
    const hashes = await Promise.all(
      ["Pacific/Kiritimati", "America/Los_Angeles", "Europe/Berlin"].map(async (zone) => {
        const place = { cwd: join(PROJECT_ROOT), env: { ...process.env, TZ: zone } };
        const run = promisify(execFile);
        return (await run(process.execPath, ["--input-type=module-typescript", "-e", script], place)).stdout;
      }),
    );
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}\n$/u);
    expect(new Set(hashes).size).toBe(1);
  });
});

describe("printChecksums(files)", () => {
  it.each(["a\nb", "a\\b", "a\rb"])(
    "refuses the name %j, which would have to be written otherwise",
    (path) => {
      expect(() => printChecksums([{ path, sha256: "0".repeat(64) }])).toThrow("No file may be named");
    },
  );
});
