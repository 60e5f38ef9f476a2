import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markAfterKey, orderOfMarks, type Place } from "../../src/browser/mark-order.ts";

/** Counts high up, a plan near the foot, a ceiling between them. */
const places: readonly Place[] = [
  { x: 30, y: 10, definition: "count" },
  { x: 10, y: 12, definition: "count" },
  { x: 30, y: 50, definition: "ceiling" },
  { x: 12, y: 52, definition: "ceiling" },
  { x: 60, y: 90, definition: "plan" },
];

describe("orderOfMarks(places)", () => {
  it("goes from left to right, and from top to bottom at one moment", () => {
    expect(orderOfMarks(places)).toEqual([1, 3, 0, 2, 4]);
  });
});

describe("markAfterKey(key, places, current)", () => {
  it.each([
    ["ArrowRight", 1, 3],
    ["ArrowRight", 0, 2],
    ["ArrowRight", 4, 4],
    ["ArrowLeft", 3, 1],
    ["ArrowLeft", 1, 1],
    ["Home", 4, 1],
    ["End", 1, 4],
    ["ArrowDown", 1, 3],
    ["ArrowDown", 0, 2],
    ["ArrowDown", 3, 4],
    ["ArrowDown", 4, 4],
    ["ArrowUp", 4, 2],
    ["ArrowUp", 3, 1],
    ["ArrowUp", 0, 0],
  ])("leads by %s from mark %i to mark %i", (key, from, to) => {
    expect(markAfterKey(key, places, from)).toBe(to);
  });

  it.each(["a", "Tab", "Enter", "PageDown", " "])("leaves the key %j to others", (key) => {
    expect(markAfterKey(key, places, 0)).toBeUndefined();
  });

  it("reaches every mark by going right from the first, and comes back by going left", () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 9 }),
      y: fc.integer({ min: 0, max: 9 }),
      definition: fc.constantFrom("a", "b", "c"),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (given) => {
        const walk = (key: string, from: number): number[] => {
          const seen = [from];
          for (;;) {
            const next = markAfterKey(key, given, seen.at(-1)!)!;
            if (next === seen.at(-1)) break;
            seen.push(next);
          }
          return seen;
        };
        const right = walk("ArrowRight", markAfterKey("Home", given, 0)!);
        expect(new Set(right).size).toBe(given.length);
        expect(walk("ArrowLeft", markAfterKey("End", given, 0)!)).toEqual(right.toReversed());
      }),
    );
  });
});
