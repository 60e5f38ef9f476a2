import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { didYouMean, editDistance, nearestName } from "../src/nearest-name.ts";

fc.configureGlobal({ seed: 1, numRuns: 200 });

describe("nearestName(mistyped, known)", () => {
  const known = ["handover", "withdrawal", "advisers-left", "no"];

  it.each([
    ["handover", "handover"],
    ["hanodver", "handover"],
    ["Handover", "handover"],
    ["withdrawl", "withdrawal"],
    ["adviser-left", "advisers-left"],
    ["on", undefined],
    ["np", "no"],
    ["advisers", "advisers-left"],
    ["left", "advisers-left"],
    ["ad", undefined],
    ["turnover", undefined],
    ["overhand", undefined],
    ["", undefined],
  ])("takes “%s” for %s", (mistyped, name) => {
    expect(nearestName(mistyped, known)).toBe(name);
  });

  it("takes two letters that changed places for one slip, in all but the shortest", () => {
    expect(nearestName("kidn", ["kind"])).toBe("kind");
    expect(nearestName("qoute", ["quote"])).toBe("quote");
    expect(nearestName("dnik", ["kind"])).toBeUndefined();
    expect(nearestName("ta", ["at"])).toBeUndefined();
  });

  it("accepts a third of the letters, and not one more", () => {
    expect(nearestName("abcdxx", ["abcdef"])).toBe("abcdef");
    expect(nearestName("abcxxx", ["abcdef"])).toBeUndefined();
  });

  it("prefers the nearest name, and of equals the first", () => {
    expect(nearestName("plant", ["plane", "plants", "plant"])).toBe("plant");
    expect(nearestName("plant", ["plane", "plank"])).toBe("plane");
  });

  it("takes a part for a whole name only where one has it", () => {
    expect(nearestName("idris", ["idris-vane", "lena-torvik"])).toBe("idris-vane");
    expect(nearestName("idris", ["idris-vane", "idris-torvik-the-elder"])).toBeUndefined();
  });

  it("knows nothing where nothing is known", () => {
    expect(nearestName("plan", [])).toBeUndefined();
  });
});

describe("didYouMean(mistyped, known)", () => {
  it("names the nearest name", () => {
    expect(didYouMean("hanover", ["handover", "withdrawal"])).toBe("Did you mean “handover”?");
  });

  it("else names all of them", () => {
    expect(didYouMean("dam", ["handover", "withdrawal"])).toBe("Known are: handover, withdrawal.");
  });

  it("of very many names, those that are least unlike", () => {
    const many = Array.from({ length: 100 }, (_, index) => `row-${index}-of-the-table`);
    expect(didYouMean("the-table", [...many, "the-cable-car"])).toBe(
      "101 are known; the least unlike are: the-cable-car, row-0-of-the-table, row-1-of-the-table.",
    );
  });

  it("says where there is none", () => {
    expect(didYouMean("dam", [])).toBe("None is known yet.");
  });

  it("reads names that can be read only once", () => {
    expect(didYouMean("dam", new Map([["handover", 1]]).keys())).toBe("Known are: handover.");
  });
});

describe("editDistance(from, to)", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["abc", "", 3],
    ["abc", "abc", 0],
    ["kitten", "sitting", 3],
    ["flaw", "lawn", 2],
    ["ab", "ba", 2],
    ["170,000", "170.000", 1],
    ["a😀b", "a😁b", 1],
    ["😀", "", 1],
  ])("between “%s” and “%s” is %i", (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "😀"), maxLength: 8 });

  it("is a distance: none only to itself, the same both ways, never longer than a way round", () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });

  it("is one for one code point put in", () => {
    fc.assert(
      fc.property(word, fc.nat(8), (text, at) => {
        const points = Array.from(text);
        expect(editDistance(text, [...points.slice(0, at), "x", ...points.slice(at)].join(""))).toBe(1);
      }),
    );
  });
});
