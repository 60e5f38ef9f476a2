import { describe, expect, it } from "vitest";
import { MAP_SIZE } from "../../src/map/draw-map.ts";
import type { MapPoint } from "../../src/map/map-point.ts";
import { isWithin } from "../../src/map/ring.ts";
import { covers, draw, heldLands, marksOf, shippedMap, shippedPoints, textsOf } from "./shipped-map.ts";

const point = (name: string, lat: number, lon: number, parts: Partial<MapPoint> = {}): MapPoint => ({
  name,
  lat,
  lon,
  source: "the register",
  ...parts,
});

const HOSTILE = `<script>alert(1)</script>"><img src=x onerror=y>&'`;

describe("the shipped map", () => {
  const marks = Object.fromEntries(
    shippedMap.points.map(({ name }, index) => [name, marksOf(shippedMap)[index]!.at]),
  );
  const [asad, harir] = [marks["Ain al-Asad air base"]!, marks["Harir Air Base"]!];
  const [baghdad, erbil] = [marks["Baghdad (airport)"]!, marks["Erbil (airport)"]!];

  it("draws two sites filled and two places hollow", () => {
    expect(marksOf(shippedMap).map(({ name }) => name)).toEqual([
      "site",
      "site",
      "orientation",
      "orientation",
    ]);
    expect(shippedMap.points.map(({ name, role }) => [name, role])).toEqual([
      ["Ain al-Asad air base", "site"],
      ["Harir Air Base", "site"],
      ["Baghdad (airport)", "orientation"],
      ["Erbil (airport)", "orientation"],
    ]);
  });

  it.each(Object.entries(marks))("draws %s within the outline of Iraq", (_name, at) => {
    expect(isWithin(at, heldLands(shippedMap))).toBe(true);
  });

  it("draws Ain al-Asad west of Baghdad and slightly north, Harir north-east of Erbil airport", () => {
    expect(baghdad[0] - asad[0]).toBeGreaterThan(40);
    expect(baghdad[1] - asad[1]).toBeGreaterThan(10);
    expect(harir[0] - erbil[0]).toBeGreaterThan(5);
    expect(erbil[1] - harir[1]).toBeGreaterThan(5);
  });

  it("has a scale bar that is true to the distance of two of its points", () => {
    const [, left, right] = /class="map__scale" d="M([\d.]+) [\d.]+V[\d.]+H([\d.]+)V/u.exec(shippedMap.svg)!;
    const km = Number(/(\d+) km</u.exec(shippedMap.svg)![1]);
    const pixels = Number(right) - Number(left);
    expect((Math.hypot(baghdad[0] - asad[0], baghdad[1] - asad[1]) * km) / pixels).toBeCloseTo(
      greatCircle([33.7856, 42.4412], [33.2625, 44.2346]),
      -1,
    );
    expect(
      (Math.hypot(harir[0] - asad[0], harir[1] - asad[1]) * km) /
        pixels /
        greatCircle([33.7856, 42.4412], [36.53056, 44.34167]),
    ).toBeCloseTo(1, 1);
  });

  it("shows the whole of Iraq, with land around it", () => {
    const corners = heldLands(shippedMap).flat();
    expect(corners.length).toBeGreaterThan(50);
    for (const [x, y] of corners) {
      expect(x).toBeGreaterThan(10);
      expect(x).toBeLessThan(MAP_SIZE.width - 10);
      expect(y).toBeGreaterThan(10);
      expect(y).toBeLessThan(MAP_SIZE.height - 10);
    }
    expect(textsOf(shippedMap).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Iraq", "Iran", "Syria", "Saudi Arabia", "Turkey"]),
    );
  });

  it("says what it does not draw, and that Erbil airport is not the coalition’s base", () => {
    expect(shippedMap.note).toMatch(/no verified point: [^.]*Joint Operations Command headquarters/u);
    expect(shippedMap.note).toMatch(/no verified public-domain boundary:[^.]*Kurdistan Region/u);
    expect(shippedMap.note).toContain("does not mark the coalition’s base in Erbil");
    expect(shippedMap.svg).not.toContain("Joint Operations Command");
  });

  it("tells in its description where each point lies and where that was read", () => {
    expect(shippedMap.description).toContain(
      "Ain al-Asad air base at 33.7856°\u00a0N, 42.4412°\u00a0E (OpenFlights airport data)",
    );
    expect(shippedMap.description).toContain(
      "Harir Air Base at 36.53056°\u00a0N, 44.34167°\u00a0E (GlobalSecurity.org)",
    );
  });

  it("has classes and no colours, no script, no image, no address", () => {
    expect(shippedMap.svg).not.toMatch(/#[0-9a-f]{3}|rgb|style=|<script|<image|href|url\(/iu);
  });

  it("is small: less than 20 kB", () => {
    expect(shippedMap.svg.length).toBeLessThan(20_000);
  });

  it("writes coordinates in tenths of a pixel, and every number is one", () => {
    const drawn = shippedMap.svg.replace(/<desc.*?<\/desc>/u, "");
    expect(drawn).not.toMatch(/NaN|Infinity|\d\.\d\d|\de-/u);
  });
});

describe("drawMap(input)", () => {
  const maps = {
    shipped: shippedMap,
    "a crowd in one country": draw(
      ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel"].map((name, index) =>
        point(`${name} Air Base`, 33 + (index % 3) * 0.35, 43 + Math.floor(index / 3) * 0.4),
      ),
    )!,
    "two countries": draw([point("Here", 47.4, 8.5), point("There", 48.2, 16.4)])!,
    "the open sea": draw([point("Buoy", 40, -40)])!,
    "the edge of the world": draw([point("Pole Station", 89.9, 0), point("Far Station", -16.8, 179.9)])!,
    Fiji: draw([point("West", -17.8, 177.9), point("East", -16.8, -179.9)])!,
    Russia: draw([point("Kremlin", 55.75, 37.6), point("Amguema", 67, -178.9)])!,
    "an island": draw([point("Site", 64.8, -18.5)])!,
  };

  it.each(Object.entries(maps))("lets no text cover another, a point, or the frame: %s", (_name, map) => {
    const texts = textsOf(map);
    expect(texts.length).toBeGreaterThan(1);
    const others = [...texts, ...marksOf(map)];
    const covered = texts.flatMap((text, index) =>
      others.flatMap((other, at) =>
        at > index && covers(text, other) ? [`${text.name} and ${other.name}`] : [],
      ),
    );
    expect(covered).toEqual([]);
    for (const { x, y } of texts) {
      expect(Math.min(...x, ...y)).toBeGreaterThan(2);
      expect(x[1]).toBeLessThan(MAP_SIZE.width - 2);
      expect(y[1]).toBeLessThan(MAP_SIZE.height - 2);
    }
  });

  it.each(Object.entries(maps))("keeps every point in view: %s", (_name, map) => {
    for (const { x, y } of marksOf(map)) {
      expect(Math.min(...x, ...y)).toBeGreaterThan(0);
      expect(x[1]).toBeLessThan(MAP_SIZE.width);
      expect(y[1]).toBeLessThan(MAP_SIZE.height);
    }
  });

  it.each(Object.entries(maps))("names every point, or says that there was no room: %s", (_name, map) => {
    const written = textsOf(map)
      .map(({ name }) => name)
      .join(" ");
    for (const { name } of map.points) {
      const isWritten = name.split(" ").every((word) => written.includes(word));
      expect(isWritten || map.note.includes(name)).toBe(true);
    }
  });

  it("is undefined where no site has a point", () => {
    expect(draw([], { orientation: [point("Airport", 33, 44)], unverified: ["Site"] })).toBeUndefined();
  });

  it("gives equal bytes for equal input", () => {
    expect(draw(shippedPoints.points, shippedPoints)).toEqual(shippedMap);
  });

  it("writes hostile names as text, in the drawing as in its title", () => {
    const map = draw([point("'\"<b>&", 33, 44, { source: HOSTILE })], {
      orientation: [point("<i>", 34, 43, { note: HOSTILE })],
    })!;
    expect(map.svg).toContain("&lt;b&gt;&amp;</text>");
    expect(map.svg).toContain("&lt;i&gt;</text>");
    expect(map.svg).toContain("&lt;script&gt;");
    expect(map.svg).not.toMatch(/<(?:script|img|b|i)\b|&(?!amp;|lt;|gt;|quot;)/u);
  });

  it("leaves out a name that is longer than the map, and says so", () => {
    const name = "long".repeat(60);
    const map = draw([point(name, 33, 44)])!;
    expect(textsOf(map).map((text) => text.name)).not.toContain(name);
    expect(marksOf(map)).toHaveLength(1);
    expect(map.note).toContain(`Drawn without a name, for want of room: ${name}.`);
  });

  it("counts many sites in its title instead of naming them", () => {
    expect(maps["a crowd in one country"].title).toBe("Where the 8 sites lie");
    expect(maps["an island"].title).toBe("Where Site lies");
    expect(maps["two countries"].title).toBe("Where Here and There lie");
  });

  it("draws no country where it is not: Russia lies on both sides of the date line, and not around Iceland", () => {
    expect(textsOf(maps["an island"]).map(({ name }) => name)).toEqual(["100 km", "Site", "Iceland"]);
    expect(maps["an island"].svg.match(/map__land--around/gu)).toBeNull();
  });

  it("puts a country together across the date line", () => {
    const [moscow, amguema] = marksOf(maps.Russia);
    expect(amguema!.at[0] - moscow!.at[0]).toBeGreaterThan(150);
    for (const { at } of [moscow!, amguema!]) expect(isWithin(at, heldLands(maps.Russia))).toBe(true);
    const [west, east] = marksOf(maps.Fiji);
    expect(east!.at[0]).toBeGreaterThan(west!.at[0]);
    expect(/>(\d+) km</u.exec(maps.Fiji.svg)?.[1]).toMatch(/^(?:50|100)$/u);
  });

  it("takes the whole country of a point into view, but not its far islands", () => {
    const paris = draw([point("Site", 48.8, 2.3)])!;
    const corners = heldLands(paris).flat();
    expect(Math.max(...corners.map(([, y]) => y)) - Math.min(...corners.map(([, y]) => y))).toBeGreaterThan(
      MAP_SIZE.height * 0.8,
    );
  });
});

/** Kilometres between two places in degrees north and east, by the haversine formula. */
function greatCircle([latA, lonA]: [number, number], [latB, lonB]: [number, number]): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [half, across] = [radians(latB - latA) / 2, radians(lonB - lonA) / 2];
  const a = Math.sin(half) ** 2 + Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(across) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(a));
}
