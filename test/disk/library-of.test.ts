import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { libraryOf } from "../../src/disk/library-of.ts";
import { readBriefingFolder, type BriefingFolder } from "../../src/disk/read-briefing-folder.ts";

const DATA = fileURLToPath(new URL("../briefings/dam-inspection/data/", import.meta.url));
const dam = await readBriefingFolder(DATA, "dam-inspection");

/** The same briefing as if of another article. */
const other: BriefingFolder = {
  slug: "other",
  files: new Map(
    [...dam.files].map(([name, file]) => [
      name,
      {
        ...file,
        text: file.text.replaceAll(
          /"(?:courier|observer|notice)\.txt"|"sha256": "[0-9a-f]{64}"/gu,
          (found) => (found.startsWith('"sha') ? `"sha256": "${"0".repeat(64)}"` : '"other.txt"'),
        ),
      },
    ]),
  ),
};

const library = (...names: readonly string[]) => ({
  folder: "articles",
  files: names.map((name) => ({ name, bytes: new TextEncoder().encode(name) })),
});

describe("libraryOf(folder, all, library)", () => {
  it("is the library where it has an article of the briefing, be it changed", () => {
    const one = library("courier.txt");
    expect(libraryOf(dam, [dam, other], { library: one, isNamed: true })).toBe(one);
  });

  it("is none where it has articles of another briefing only", () => {
    expect(
      libraryOf(other, [dam, other], { library: library("courier.txt"), isNamed: true }),
    ).toBeUndefined();
  });

  it("is the library, for the check to complain of, where it has no article of any", () => {
    const wrong = library("holiday.txt");
    expect(libraryOf(dam, [dam, other], { library: wrong, isNamed: true })).toBe(wrong);
  });

  it("is the library where the briefing has no lock to be attested by", () => {
    const files = new Map([...other.files].filter(([name]) => name !== "evidence.lock.json"));
    const one = library("courier.txt");
    expect(libraryOf({ ...other, files }, [dam, other], { library: one, isNamed: true })).toBe(one);
  });

  it("is none where the usual folder, which nobody named, has no article of the briefing", () => {
    expect(libraryOf(dam, [dam], { library: library("holiday.txt"), isNamed: false })).toBeUndefined();
  });

  it("is the library where the briefing is the only one", () => {
    const one = library("other.txt");
    expect(libraryOf(dam, [dam], { library: one, isNamed: true })).toBe(one);
  });
});
