import { readFileSync } from "node:fs";
import { english } from "../texts/english.ts";
import { createMeasureText } from "../../src/chart/measure-text.ts";
import { entitiesSchema } from "../../src/claim/entity.ts";
import { drawMap, type MapView } from "../../src/map/draw-map.ts";
import { mapPoints, type MapPoint, type MapPoints } from "../../src/map/map-point.ts";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { required } from "../figure/example-figure.ts";

const path = new URL("../../data/al-asad-handover/entities.yaml", import.meta.url);
const entities = required(
  parseYaml({ path: "entities.yaml", text: readFileSync(path, "utf8") }, entitiesSchema),
);

export const shippedPoints: MapPoints = mapPoints(entities.value);
export const measureText = createMeasureText();

/** Draws sites, and nothing else unless it is given. */
export function draw(points: readonly MapPoint[], parts: Partial<MapPoints> = {}): MapView | undefined {
  return drawMap({
    points,
    orientation: [],
    unverified: [],
    regions: [],
    ...parts,
    measureText,
    texts: english,
  });
}

export const shippedMap: MapView = drawMap({ ...shippedPoints, measureText, texts: english })!;

export type Rectangle = {
  readonly name: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
};

/** Where letters stand: the box of each text, from what is above the line to what is below it. */
export function textsOf({ svg }: MapView): readonly Rectangle[] {
  const texts = svg.matchAll(
    /<text class="map__text map__text--(\w+)" x="([-\d.]+)" y="([-\d.]+)" font-size="([\d.]+)"(?: letter-spacing="([\d.]+)")?>(.*?)<\/text>/gu,
  );
  return Array.from(texts, ([, role, x, y, size, spacing = "0", written = ""]) => {
    const name = unescape(written);
    const width = measureText(name, { size: Number(size), weight: role === "site" ? 600 : 400 });
    const [left, foot] = [Number(x), Number(y)];
    return {
      name,
      x: [left, left + width + Number(spacing) * (name.length - 1)],
      y: [foot - Number(size) * 0.72, foot + Number(size) * 0.2],
    };
  });
}

/** The points that are drawn, in the order of the list beside the map. */
export function marksOf({
  svg,
}: MapView): readonly (Rectangle & { readonly at: readonly [number, number] })[] {
  const circles = svg.matchAll(
    /<circle class="map__point map__point--(\w+)" cx="([-\d.]+)" cy="([-\d.]+)" r="([\d.]+)"\/>/gu,
  );
  return Array.from(circles, ([, role = "", cx, cy, r]) => {
    const [x, y, radius] = [Number(cx), Number(cy), Number(r)];
    return {
      name: role,
      at: [x, y] as const,
      x: [x - radius, x + radius],
      y: [y - radius, y + radius],
    };
  }).toReversed();
}

export function covers(a: Rectangle, b: Rectangle): boolean {
  return a.x[0]! < b.x[1]! && b.x[0]! < a.x[1]! && a.y[0]! < b.y[1]! && b.y[0]! < a.y[1]!;
}

/** The closed lines of the countries drawn as holding a site, in pixels. */
export function heldLands({ svg }: MapView): readonly (readonly (readonly [number, number])[])[] {
  const paths = Array.from(
    svg.matchAll(/class="map__land map__land--held"[^>]* d="([^"]+)"/gu),
    ([, d = ""]) => d,
  );
  return paths
    .flatMap((d) => d.split("Z").slice(0, -1))
    .map((d) =>
      Array.from(d.matchAll(/[ML]([-\d.]+) ([-\d.]+)/gu), ([, x, y]) => [Number(x), Number(y)] as const),
    );
}

function unescape(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
