import { describe, expect, it } from "vitest";
import { areaOf, clipRing, isWithin } from "../../src/map/ring.ts";
import type { Point } from "../../src/map/point.ts";

const square: readonly Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];
const hole: readonly Point[] = [
  [4, 4],
  [6, 4],
  [6, 6],
  [4, 6],
  [4, 4],
];

describe("isWithin(point, rings)", () => {
  it.each([
    [[5, 5], true],
    [[1, 9], true],
    [[-1, 5], false],
    [[11, 5], false],
    [[5, 11], false],
  ] as const)("tells %j to be within a square: %s", (point, expected) => {
    expect(isWithin(point, [square])).toBe(expected);
  });

  it("takes what is cut out for outside", () => {
    expect(isWithin([5, 5], [square, hole])).toBe(false);
    expect(isWithin([2, 5], [square, hole])).toBe(true);
  });
});

describe("clipRing(ring, box)", () => {
  it.each([
    [{ left: 5, top: -5, right: 20, bottom: 20 }, 50],
    [{ left: 2, top: 3, right: 4, bottom: 7 }, 8],
    [{ left: -1, top: -1, right: 11, bottom: 11 }, 100],
    [{ left: 20, top: 0, right: 30, bottom: 10 }, 0],
  ])("keeps of a square what is in %j", (box, area) => {
    expect(areaOf(clipRing(square, box))).toBeCloseTo(area, 9);
  });
});
