import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { entitySchema } from "../../src/claim/entity.ts";
import { mapPoints } from "../../src/map/map-point.ts";
import { printLatitude, printLongitude } from "../../src/map/print-coordinates.ts";
import { scaleBar } from "../../src/map/scale-bar.ts";

const COORDINATES = { lat: 64.1, lon: -18.2, source: "Register of dams" };

describe("mapPoints(entities)", () => {
  const points = mapPoints([
    entitySchema.parse({ id: "dam", name: "Halvern Dam", kind: "site", coordinates: COORDINATES }),
    entitySchema.parse({ id: "sluice", name: "Upper Sluice", kind: "site" }),
    entitySchema.parse({ id: "village", name: "Quillmere", kind: "place", coordinates: COORDINATES }),
    entitySchema.parse({ id: "valley", name: "The valley", kind: "region" }),
    entitySchema.parse({ id: "town", name: "A town", kind: "place" }),
    entitySchema.parse({ id: "board", name: "Water Board", kind: "organisation", coordinates: COORDINATES }),
  ]);

  it("draws sites with a point, takes places with one for orientation, and names what it leaves out", () => {
    expect(points).toEqual({
      points: [{ name: "Halvern Dam", ...COORDINATES }],
      orientation: [{ name: "Quillmere", ...COORDINATES }],
      unverified: ["Upper Sluice"],
      regions: ["The valley"],
    });
  });
});

describe("coordinates in entities.yaml", () => {
  it.each([{ lat: 91 }, { lat: -91 }, { lon: 181 }, { lon: -181 }, { source: "" }])(
    "may not be %j",
    (part) => {
      const entity = { id: "dam", name: "Dam", kind: "site", coordinates: { ...COORDINATES, ...part } };
      expect(entitySchema.safeParse(entity).success).toBe(false);
    },
  );
});

describe("printLatitude(lat, english) and printLongitude(lon, english)", () => {
  it.each([
    [33.7856, "33.7856°\u00a0N", "33.7856°\u00a0E"],
    [-0.5, "0.5°\u00a0S", "0.5°\u00a0W"],
    [36.530561, "36.53056°\u00a0N", "36.53056°\u00a0E"],
    [0, "0°\u00a0N", "0°\u00a0E"],
  ])("print %s", (degrees, latitude, longitude) => {
    expect([printLatitude(degrees, english), printLongitude(degrees, english)]).toEqual([
      latitude,
      longitude,
    ]);
  });
});

describe("scaleBar(kmAPixel, most)", () => {
  it.each([
    [3.4, 80, 200, "200 km"],
    [1, 100, 100, "100 km"],
    [0.99, 100, 50, "50 km"],
    [60, 80, 2000, "2,000 km"],
    [0.01, 80, 0.5, "0.5 km"],
  ])("of %s km a pixel and %s pixels is %s km long", (kmAPixel, most, km, label) => {
    const bar = scaleBar(kmAPixel, most, english);
    expect(bar).toMatchObject({ km, label });
    expect(bar.pixels).toBeCloseTo(km / kmAPixel, 9);
    expect(bar.pixels).toBeLessThanOrEqual(most);
  });
});
