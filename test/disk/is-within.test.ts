import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isWithin } from "../../src/disk/is-within.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "briefbook-within-"));
  mkdirSync(join(root, "site/inner"), { recursive: true });
  symlinkSync(join(root, "site"), join(root, "link"), "junction");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("isWithin(path, folder)", () => {
  it.each([
    ["site", true],
    ["site/inner", true],
    ["site/not/there/yet", true],
    ["site/..www", true],
    ["link", true],
    ["link/inner", true],
    ["link/not-there", true],
    ["site-2", false],
    ["www", false],
    [".", false],
  ])("tells of %s below a folder “site” whether it is", async (path, expected) => {
    expect(await isWithin(join(root, path), join(root, "site"))).toBe(expected);
  });

  it("follows links to the folder too", async () => {
    expect(await isWithin(join(root, "site/inner"), join(root, "link"))).toBe(true);
  });
});
