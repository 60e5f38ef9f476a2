import { describe, expect, it } from "vitest";
import {
  boundsOf,
  HEDGES_AFTER,
  HEDGES_BEFORE,
  WORD_QUANTITIES,
  type Force,
} from "../../../src/language/quantity/hedges.ts";

describe("boundsOf(force, value)", () => {
  it.each<[Force | null, number, number | null, number | null]>([
    ["about", 170_000, 165_000, 175_000],
    ["about", 12, 11.5, 12.5],
    ["about", 1_500_000, 1_450_000, 1_550_000],
    ["about", 2.5, 2.45, 2.55],
    ["about", 100, 50, 150],
    ["about", 0, -0.5, 0.5],
    ["nearly", 200, 150, 200],
    ["at-least", 12, 12, null],
    ["more-than", 2, 2, null],
    ["fewer-than", 500, null, 500],
    ["at-most", 41, null, 41],
    ["only", 5, 5, 5],
    [null, 5, 5, 5],
  ])("gives for %s %d the bounds %s and %s", (force, value, low, high) => {
    expect(boundsOf(force, value)).toEqual({ low, high });
  });
});

describe("the hedge tables", () => {
  it("give every form one force", () => {
    const forms = Object.values(HEDGES_BEFORE).flat();
    expect(new Set(forms).size).toBe(forms.length);
    expect([...forms, ...Object.keys(HEDGES_AFTER)].every((form) => form === form.toLowerCase().trim())).toBe(
      true,
    );
  });

  it("never give a word quantity a low above its high", () => {
    for (const { low, high } of Object.values(WORD_QUANTITIES))
      expect((low ?? 0) <= (high ?? Infinity)).toBe(true);
  });
});
