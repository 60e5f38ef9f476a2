import { describe, expect, it } from "vitest";
import { nearestWords } from "../../src/evidence/nearest-words.ts";

const TEXT = "The warden said that about 170,000 carts, each year, cross the “old” bridge of Osk.";

describe("nearestWords(text, quote)", () => {
  it.each([
    ["a digit that was changed", "about 170,800 carts", "about 170,000 carts"],
    ["a point for a comma", "about 170.000 carts", "about 170,000 carts"],
    ["a word added", "carts each single year", "carts, each year"],
    ["a word left out", "warden said that 170,000 carts", "warden said that about 170,000 carts"],
    ["another case", "THE WARDEN SAID", "The warden said"],
    ["a word cut", "cross the “old” brid", "cross the “old” bridge"],
    ["letters changed in two words", "tha wardan said", "The warden said"],
    ["the very words", "bridge of Osk", "bridge of Osk"],
    ["more words than there are", `${TEXT} ${TEXT}`, undefined],
  ])("finds what %s was copied from", (_what, quote, words) => {
    expect(nearestWords(TEXT, quote)?.words).toBe(words);
  });

  it("is 1 for the same words but for typography and case", () => {
    expect(nearestWords(TEXT, 'cross the "OLD" bridge')?.similarity).toBe(1);
  });

  it("scores worse quotes lower", () => {
    const ladder = [
      "about 170,000 carts, each year",
      "about 170,800 carts, each year",
      "about 180,800 carts, each year",
      "some 180,800 carts, each month",
      "no ships dock in winter",
    ];
    const scores = ladder.map((quote) => nearestWords(TEXT, quote)?.similarity ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(ladder.length);
    expect(scores[0]).toBe(1);
    expect(scores.at(-1)).toBeLessThan(0.4);
    expect(scores.at(-1)).toBeGreaterThanOrEqual(0);
  });

  it("takes the first of two that are equally near", () => {
    expect(nearestWords("a cat, a cut", "a cot")?.words).toBe("a cat");
  });

  it.each([
    ["a text without words", "…", "the bridge"],
    ["an empty text", "", "the bridge"],
    ["any text for a quote without words", TEXT, "…"],
  ])("finds nothing in %s", (_what, text, quote) => {
    expect(nearestWords(text, quote)).toBeUndefined();
  });

  it("looks for a single word too, and thinks the very word nearest", () => {
    expect(nearestWords(TEXT, "brigde")?.words).toBe("bridge");
    expect(nearestWords(TEXT, "Osk")).toEqual({ words: "Osk", similarity: 1 });
  });

  it("thinks nothing alike where every letter differs", () => {
    expect(nearestWords("aa bb", "xx yy")?.similarity).toBe(0);
  });
});
