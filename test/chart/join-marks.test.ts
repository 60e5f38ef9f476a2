import { describe, expect, it } from "vitest";
import { joinMarks, stepPoints } from "../../src/chart/join-marks.ts";
import type { Mark } from "../../src/chart/scene.ts";
import { firstDay } from "../../src/figure/calendar-date.ts";
import { exampleFigure } from "../figure/example-figure.ts";

const { observations, chart } = exampleFigure();
const row = observations.value[0]!;
const series = chart.value.series[1]!;

function markOf(start: string, value: number | null, document = "gazette", measure = "COUNT"): Mark {
  return {
    observation: { ...row, start, value, document, measure },
    series,
    joins: true,
    day: firstDay(start),
    publishers: 1,
  };
}

const heights = (marks: readonly Mark[]) =>
  joinMarks(marks).map((point) => (Number.isNaN(point.y) ? "gap" : point.y));

describe("joinMarks(marks)", () => {
  it.each([
    [
      "joins months that follow each other, over the turn of a year",
      [markOf("2001-12", 1), markOf("2002-01", 2)],
      [1, 2],
    ],
    ["breaks where a month is missing", [markOf("2001-01", 1), markOf("2001-03", 2)], [1, "gap", 2]],
    [
      "breaks where the publisher changes",
      [markOf("2001-01", 1), markOf("2001-02", 2, "order")],
      [1, "gap", 2],
    ],
    [
      "never joins two measures",
      [markOf("2001-01", 1), markOf("2001-02", 2, "gazette", "LIMIT")],
      [1, "gap", 2],
    ],
    [
      "breaks where the way of counting changes",
      [
        markOf("2001-01", 1),
        {
          ...markOf("2001-02", 2),
          observation: { ...markOf("2001-02", 2).observation, status: "B" as const },
        },
      ],
      [1, "gap", 2],
    ],
    ["leaves out marks without a number", [markOf("2001-01", null), markOf("2001-02", 2)], [2]],
  ])("%s", (_, marks, expected) => {
    expect(heights(marks)).toEqual(expected);
  });
});

describe("stepPoints(marks)", () => {
  it("holds the last level until the day the series ends", () => {
    const points = stepPoints([markOf("2001-01", 1), markOf("2001-06", 2)]);
    expect(points.at(-1)).toEqual({ x: firstDay("2003-01-02"), y: 2 });
    expect(points).toHaveLength(3);
  });

  it("holds it to the end of a month or a year, where no day is given", () => {
    const end = (until: string): number | undefined =>
      stepPoints([{ ...markOf("2001-01", 1), series: { ...series, until } }]).at(-1)?.x;
    expect(end("2002")).toBe(firstDay("2003-01-01"));
    expect(end("2002-11")).toBe(firstDay("2002-12-01"));
  });
});
