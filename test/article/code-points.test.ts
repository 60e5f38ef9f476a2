import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointCounter } from "../../src/article/code-points.ts";

fc.configureGlobal({ seed: 6, numRuns: 200 });

describe("codePointCounter(text)(codeUnits)", () => {
  it.each([
    ["abc", 0, 0],
    ["abc", 3, 3],
    ["😀", 2, 1],
    ["a😀b", 1, 1],
    ["a😀b", 3, 2],
    ["a😀b", 4, 3],
    ["😀😀😀", 6, 3],
    ["é\u0301", 2, 2],
    ["", 0, 0],
    ["\ud83d\ud83d😀a", 5, 4],
  ])("counts in “%s” up to %i: %i", (text, codeUnits, codePoints) => {
    expect(codePointCounter(text)(codeUnits)).toBe(codePoints);
  });

  it("counts as a walk over the text does, up to every code point", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "é", "😀", "\u200d", "𐐷") }), (text) => {
        const count = codePointCounter(text);
        let codeUnits = 0;
        for (const [index, point] of Array.from(text).entries()) {
          expect(count(codeUnits)).toBe(index);
          codeUnits += point.length;
        }
        expect(count(codeUnits)).toBe(Array.from(text).length);
      }),
    );
  });
});
