import { describe, expect, it } from "vitest";
import { stackLabels } from "../../src/chart/stack-labels.ts";

const start = (x: number, width: number) => ({ x, width, align: "start" as const });
const end = (x: number, width: number) => ({ x, width, align: "end" as const });

describe("stackLabels(flags)", () => {
  it.each([
    ["flags that stand apart, in one row", [start(0, 50), start(100, 50)], [0, 0]],
    [
      "labels that overlap, the earlier one above the later one's line",
      [start(0, 150), start(100, 50)],
      [1, 0],
    ],
    [
      "labels to the left, the later one above the earlier one's line",
      [end(200, 150), end(300, 150)],
      [0, 1],
    ],
    ["three in a staircase", [start(0, 90), start(50, 90), start(100, 90)], [2, 1, 0]],
    ["a label to the left above a line that crosses it", [start(100, 20), end(150, 80)], [0, 1]],
    ["two flags on one day, apart", [end(200, 90), end(200.1, 60)], [0, 1]],
    ["none", [], []],
  ])("places %s", (_, flags, rows) => {
    expect(stackLabels(flags)).toEqual(rows);
  });
});
