import { describe, expect, it } from "vitest";
import { hatchLines } from "../../src/chart/bands-plugin.ts";

describe("hatchLines(box)", () => {
  it.each([
    { left: 0, right: 100, top: 0, bottom: 40 },
    { left: 10, right: 14, top: 5, bottom: 80 },
  ])("keeps rising lines inside %j", (box) => {
    const lines = hatchLines(box);
    expect(lines.length).toBeGreaterThan(5);
    for (const [[fromX, fromY], [toX, toY]] of lines) {
      expect(Math.min(fromX, toX)).toBeGreaterThanOrEqual(box.left);
      expect(Math.max(fromX, toX)).toBeLessThanOrEqual(box.right);
      expect(Math.min(fromY, toY)).toBeGreaterThanOrEqual(box.top);
      expect(Math.max(fromY, toY)).toBeLessThanOrEqual(box.bottom);
      expect(toX - fromX).toBeCloseTo(fromY - toY);
    }
  });
});
