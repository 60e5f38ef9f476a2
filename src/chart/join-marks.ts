import { spanOf } from "../figure/calendar-date.ts";
import type { Mark } from "./scene.ts";

/** A point as a day and a value. */
export type DataPoint = { readonly x: number; readonly y: number };

const GAP: DataPoint = { x: Number.NaN, y: Number.NaN };

/**
 * The points of a joined series, with a gap wherever a month is missing, the publisher changes or the way of counting
 * does: the level between two numbers that do not follow each other is unknown.
 */
export function joinMarks(marks: readonly Mark[]): readonly DataPoint[] {
  const numbered = marks.filter(({ observation }) => observation.value !== null);
  return numbered.flatMap((mark, index) => {
    const point = { x: mark.day, y: mark.observation.value ?? 0 };
    const before = numbered[index - 1];
    return before && !follows(before, mark) ? [GAP, point] : [point];
  });
}

function follows(before: Mark, after: Mark): boolean {
  return (
    before.observation.measure === after.observation.measure &&
    before.observation.document === after.observation.document &&
    after.observation.status !== "B" &&
    monthIndex(after) - monthIndex(before) <= 1
  );
}

function monthIndex({ observation }: Mark): number {
  const [year = "0", month = "1"] = observation.start.split("-");
  return Number(year) * 12 + Number(month);
}

/** The corners of a step series: each level holds until the next, the last until the series ends, that day, month or year included. */
export function stepPoints(marks: readonly Mark[]): readonly DataPoint[] {
  const points = marks.map((mark) => ({ x: mark.day, y: mark.observation.value ?? 0 }));
  const [last, until] = [points.at(-1), marks[0]?.series.until];
  return last && until !== undefined ? [...points, { x: spanOf(until).to + 1, y: last.y }] : points;
}
