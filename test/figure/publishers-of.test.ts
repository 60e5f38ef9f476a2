import { describe, expect, it } from "vitest";
import { publishersOf } from "../../src/figure/publishers-of.ts";
import { exampleFigure } from "./example-figure.ts";

const rows = exampleFigure().observations.value;
const [first] = rows;
const named = [
  { ...first!, id: "a", document: "gazette" },
  { ...first!, id: "b", document: "order" },
  { ...first!, id: "c", document: "order" },
];

describe("publishersOf(row, rows)", () => {
  it.each([
    ["rows a, b", 2],
    ["rows b, c", 1],
    ["rows a, b, c", 2],
    ["table 2, rows a, b", 1],
    ["Summary", 1],
  ])("counts, of “%s”, %i", (locator, count) => {
    expect(publishersOf({ ...first!, locator }, named)).toBe(count);
  });
});
