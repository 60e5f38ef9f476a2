import { describe, expect, it } from "vitest";
import { outlines } from "../../src/map/outlines.ts";
import { countryOf } from "../../src/map/projection.ts";

const all = outlines();
const nameAt = (lat: number, lon: number): string | undefined =>
  countryOf({ name: "Somewhere", lat, lon, source: "an atlas" }, all)?.name;

describe("outlines()", () => {
  it.each([
    [33.7856, 42.4412, "Iraq"],
    [36.53056, 44.34167, "Iraq"],
    [35.7, 51.4, "Iran"],
    [33.5, 36.3, "Syria"],
    [55.75, 37.6, "Russia"],
    [67, -178.9, "Russia"],
    [-75, 130, "Antarctica"],
    [-80, -100, "Antarctica"],
    [64.8, -18.5, "Iceland"],
    [40, -40, undefined],
  ])("have the country at %s north, %s east: %s", (lat, lon, name) => {
    expect(nameAt(lat, lon)).toBe(name);
  });

  it("jump nowhere from one edge of the world to the other", () => {
    const jumps = all.flatMap(({ name, lands }) =>
      lands
        .flat()
        .some((ring) =>
          ring.some(
            ([lon, lat], index) =>
              Math.abs(lat) < 90 && index > 0 && Math.abs(lon - ring[index - 1]![0]) > 180,
          ),
        )
        ? [name]
        : [],
    );
    expect(jumps).toEqual([]);
  });
});
