import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { foreignOutput } from "../../src/disk/refuse-foreign.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "briefbook-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("foreignOutput(path)", () => {
  it("lets a folder be replaced that is not there, or empty, or an earlier site", async () => {
    expect(await foreignOutput(join(folder, "none"))).toBeUndefined();
    expect(await foreignOutput(folder)).toBeUndefined();
    writeFileSync(join(folder, "manifest.json"), '{\n  "format": "briefbook-manifest/1"\n}\n');
    expect(await foreignOutput(folder)).toBeUndefined();
  });

  it("refuses a file, and a folder with other files", async () => {
    writeFileSync(join(folder, "mine"), "");
    expect(await foreignOutput(folder)).toContain("holds files that no build has put there");
    expect(await foreignOutput(join(folder, "mine"))).toContain("is a file");
  });

  it("refuses a folder with somebody else's manifest", async () => {
    writeFileSync(join(folder, "manifest.json"), '{ "name": "an app" }');
    expect(await foreignOutput(folder)).toContain("holds files that no build has put there");
  });
});
