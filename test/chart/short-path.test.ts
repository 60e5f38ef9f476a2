import { array, assert, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { shortPath } from "../../src/chart/short-path.ts";

describe("shortPath(data)", () => {
  it.each([
    ["M10.04 20L10.04 25.06", "M10 20v5.1"],
    ["M0 0L10 0L10 5L0 5Z", "M0 0h10v5h-10z"],
    ["M12 294V298H71.9V294", "M12 294v4h59.9v-4"],
    ["M15 10A5 5 0 0 1 5 10A5 5 0 0 1 15 10Z", "M15 10a5 5 0 0 1-10 0 5 5 0 0 1 10 0z"],
    ["M0 0Q1 2 3 4C5 6 7 8 9 10", "M0 0q1 2 3 4c2 2 4 4 6 6"],
    ["M0 0L1 1L2.5 3.5M9 9L8 9.5", "M0 0l1 1 1.5 2.5m6.5 5.5l-1 .5"],
    ["M5 5L5 5", "M5 5h0"],
    ["M5 5L6 6L6 6", "M5 5l1 1"],
    ["M1 1L3 1L3 3ZM8 8L9 9", "M1 1h2v2zm7 7l1 1"],
    ["", ""],
  ])("tells %s as %s", (data, short) => {
    expect(shortPath(data)).toBe(short);
  });

  it("refuses what is told from the point before already", () => {
    expect(() => shortPath("M1 1l2 2")).toThrow("No drawing has in a path: l2 2");
  });

  it("leads every line to within a twentieth of where it led, however many there are", () => {
    const coordinate = integer({ min: -64_000, max: 64_000 }).map((hundredths) => hundredths / 100);
    assert(
      property(array(tuple(coordinate, coordinate), { minLength: 2, maxLength: 60 }), (points) => {
        const data = points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
        const ends = endsOf(shortPath(data));
        for (const [x, y] of points)
          expect(ends.some(([a, b]) => Math.abs(a - x) <= 0.0501 && Math.abs(b - y) <= 0.0501)).toBe(true);
        const [last] = [points.at(-1)!];
        expect(Math.abs(ends.at(-1)![0] - last[0])).toBeLessThanOrEqual(0.0501);
      }),
    );
  });
});

/** Where the lines of short data lead, by another reading than ours. */
function endsOf(data: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  const ends: [number, number][] = [];
  for (const [, command = "", rest = ""] of data.matchAll(/([Mlhv])([^Mlhv]*)/gu)) {
    const numbers = Array.from(rest.matchAll(/-?(?:\d+(?:\.\d)?|\.\d)/gu), Number);
    const step = command === "l" || command === "M" ? 2 : 1;
    for (let index = 0; index < numbers.length; index += step) {
      const [one = 0, two = 0] = numbers.slice(index);
      if (command === "M") [x, y] = [one, two];
      else if (command === "l") [x, y] = [x + one, y + two];
      else if (command === "h") x += one;
      else y += one;
      ends.push([x, y]);
    }
  }
  return ends;
}
