import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstNumber, sortCells } from "../../src/browser/sort-cells.ts";

describe("firstNumber(text)", () => {
  it.each([
    ["165,607", 165607],
    ["about 2,500", 2500],
    ["fewer than 4,000", 4000],
    ["160,000–170,000", 160000],
    ["not known (numbers in print up to 5,000)", 5000],
    ["C12", 12],
    ["1.5 on average", 1.5],
    ["not published", undefined],
    ["", undefined],
  ])("reads “%s” as %s", (text, number) => {
    expect(firstNumber(text)).toBe(number);
  });
});

describe("sortCells(cells, key, descending)", () => {
  const numbers = ["about 2,500", "not published", "12,000", "900", "2,500"];

  it("sorts by size, not by digits, equal ones as printed", () => {
    expect(sortCells(numbers, "number", false)).toEqual([3, 0, 4, 2, 1]);
  });

  it("leaves rows without a number last when it turns round", () => {
    expect(sortCells(numbers, "number", true)).toEqual([2, 0, 4, 3, 1]);
  });

  it("turns the printed order round, whatever the cells say", () => {
    expect(sortCells(["Sept 2007", "Aug 2008", "Jan 2009"], "printed", false)).toEqual([0, 1, 2]);
    expect(sortCells(["Sept 2007", "Aug 2008", "Jan 2009"], "printed", true)).toEqual([2, 1, 0]);
  });

  it("sorts text, equal ones as printed either way", () => {
    const cells = ["plan", "estimate", "plan", "as published"];
    expect(sortCells(cells, "text", false)).toEqual([3, 1, 0, 2]);
    expect(sortCells(cells, "text", true)).toEqual([0, 2, 1, 3]);
  });

  it("loses no row and doubles none", () => {
    const key = fc.constantFrom("printed" as const, "number" as const, "text" as const);
    const cell = fc.oneof(fc.string(), fc.nat().map(String));
    fc.assert(
      fc.property(fc.array(cell), key, fc.boolean(), (cells, by, descending) => {
        const order = sortCells(cells, by, descending);
        expect(order.toSorted((a, b) => a - b)).toEqual(cells.map((_, index) => index));
      }),
    );
  });
});
