import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeFolder } from "../../src/disk/make-folder.ts";
import { MachineLacks } from "../../src/machine-lacks.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "briefbook-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("makeFolder(path)", () => {
  it("makes the folder and those above it, and leaves one that is there", async () => {
    const path = join(folder, "a", "b");
    await makeFolder(path);
    await makeFolder(path);
    expect(existsSync(path)).toBe(true);
  });

  it("says that the machine lacks it where a file stands in the way", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(makeFolder(join(folder, "file", "b"))).rejects.toThrow(MachineLacks);
    await expect(makeFolder(join(folder, "file"))).rejects.toThrow(MachineLacks);
  });
});
