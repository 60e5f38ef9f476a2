import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sha256 } from "../../../src/article/hash.ts";
import { writeManifest } from "../../../src/disk/site/write-manifest.ts";

let site = "";
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "briefbook-"));
  mkdirSync(join(site, "briefings", "dam"), { recursive: true });
  mkdirSync(join(site, "assets", "fonts"), { recursive: true });
  writeFileSync(join(site, "assets", "fonts", "serif.woff2"), "abc");
  writeFileSync(join(site, "index.html"), "abc");
  writeFileSync(join(site, "briefings", "dam", "index.html"), "");
  writeFileSync(join(site, "Zoo.txt"), new Uint8Array([0xff]));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

// The first two are the test vectors of FIPS 180-4.
const MANIFEST = `{
  "format": "briefbook-manifest/1",
  "browser": "Chromium 1",
  "fonts": {
    "serif.woff2": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  },
  "files": {
    "Zoo.txt": {
      "sha256": "a8100ae6aa1940d0b663bb31cd466142ebbdbd5187131b92d93818987832eb89",
      "bytes": 1
    },
    "assets/fonts/serif.woff2": {
      "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      "bytes": 3
    },
    "briefings/dam/index.html": {
      "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "bytes": 0
    },
    "index.html": {
      "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      "bytes": 3
    }
  }
}
`;

describe("writeManifest(site, browser)", () => {
  it("names browser and faces, and lists every file by its path, in the order of the letters, with hash and length", async () => {
    expect(await writeManifest(site, "Chromium 1")).toBe(4);
    expect(readFileSync(join(site, "manifest.json"), "utf8")).toBe(MANIFEST);
  });

  it("writes the same hashes, and the manifest’s own, as sha256sum reads them", async () => {
    await writeManifest(site, "Chromium 1");
    const sums = readFileSync(join(site, "SHA256SUMS"), "utf8");
    const listed = Array.from(
      MANIFEST.matchAll(/"([^"]+)": \{\s+"sha256": "([^"]+)"/gu),
      ([, path, hash]) => `${hash}  ${path}\n`,
    );
    expect(listed).toHaveLength(4);
    expect(sums).toBe(`${listed.join("")}${sha256(MANIFEST)}  manifest.json\n`);
  });

  it("leaves both lists out, so that a second run changes no byte", async () => {
    await writeManifest(site, "Chromium 1");
    expect(await writeManifest(site, "Chromium 1")).toBe(4);
    expect(readFileSync(join(site, "manifest.json"), "utf8")).toBe(MANIFEST);
  });

  it("takes a folder whose path ends in a slash for the same", async () => {
    expect(await writeManifest(`${site}/`, "Chromium 1")).toBe(4);
    expect(readFileSync(join(site, "manifest.json"), "utf8")).toBe(MANIFEST);
  });
});
