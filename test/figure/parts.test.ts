import { describe, expect, it } from "vitest";
import { readParts } from "../../src/figure/parts.ts";

describe("readParts(cell)", () => {
  it("reads parts, those beside them, and the sum of all", () => {
    expect(readParts("active 7402 + selected reserve 1490; with civilians 231 = 9123")).toEqual({
      within: [
        { name: "active", count: 7402 },
        { name: "selected reserve", count: 1490 },
      ],
      beside: [{ name: "civilians", count: 231 }],
      all: 9123,
    });
  });

  it("reads an empty cell as no parts", () => {
    expect(readParts("")).toEqual({ within: [], beside: [], all: null });
  });

  it.each([
    "active 7402",
    "active 7,402 + reserve 1,490",
    "7402 + 1490",
    "active + reserve 1490",
    "active 1 + reserve 2; civilians 3 = 6",
    "active 1 + reserve 2; with civilians 3",
    "active 1 + reserve 2 = 3",
  ])("does not read “%s”", (cell) => {
    expect(readParts(cell)).toBeUndefined();
  });
});
