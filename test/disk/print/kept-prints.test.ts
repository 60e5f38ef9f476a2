import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findKept, keepPrint, type KeptPrint } from "../../../src/disk/print/kept-prints.ts";

let folder = "";
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "briefbook-kept-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keyOf = (letter: string) => letter.repeat(64);
const PRINT: KeptPrint = {
  bytes: Uint8Array.of(37, 10, 0, 255, 10),
  pages: 3,
  loaded: { "/assets/ü.css": "abc" },
};

describe("findKept(folder, key)", () => {
  it("answers with what was kept, and with nothing under another key", async () => {
    await keepPrint(folder, keyOf("a"), PRINT);
    expect(await findKept(folder, keyOf("a"))).toEqual(PRINT);
    expect(await findKept(folder, keyOf("b"))).toBeUndefined();
  });

  it("takes nothing for a print that was cut short or changed by a bit, wherever", async () => {
    await keepPrint(folder, keyOf("a"), PRINT);
    const path = join(folder, keyOf("a"));
    const whole = readFileSync(path);
    for (const at of whole.keys()) {
      writeFileSync(path, whole.subarray(0, at));
      expect(await findKept(folder, keyOf("a"))).toBeUndefined();
      writeFileSync(path, whole.with(at, (whole[at] ?? 0) ^ 1));
      expect(await findKept(folder, keyOf("a"))).toBeUndefined();
    }
  });
});

describe("keepPrint(folder, key, print, mostBytes)", () => {
  it("takes the place of an earlier print of the key, and leaves nothing beside it", async () => {
    await keepPrint(folder, keyOf("a"), PRINT);
    await keepPrint(folder, keyOf("a"), { ...PRINT, pages: 4 });
    expect((await findKept(folder, keyOf("a")))?.pages).toBe(4);
    expect(readdirSync(folder)).toEqual([keyOf("a")]);
  });

  it("lets go first of what was not used for longest", async () => {
    for (const letter of ["a", "b", "c"]) {
      await keepPrint(folder, keyOf(letter), PRINT);
      utimesSync(join(folder, keyOf(letter)), 1000, 1000);
    }
    await findKept(folder, keyOf("b"));
    // Two of them fit.
    await keepPrint(folder, keyOf("d"), PRINT, 300);
    expect(readdirSync(folder).toSorted()).toEqual([keyOf("b"), keyOf("d")]);
  });
});
