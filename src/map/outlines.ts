import { feature } from "topojson-client";
import atlas from "world-atlas/countries-50m.json" with { type: "json" };

/** Degrees east and north; east goes on beyond 180 where a line crosses the date line. */
export type LonLat = readonly [lon: number, lat: number];

/** A closed line; the first and last point are the same. */
export type Ring = readonly LonLat[];

/** A piece of land: its outline, then the outlines of what is cut out of it. */
export type Land = readonly Ring[];

/** A country as Natural Earth draws it, with the name it has there. */
export type Country = { readonly name: string; readonly lands: readonly Land[] };

type Topology = Parameters<typeof feature>[0];
type GeometryCollection = Extract<Topology["objects"][string], { readonly type: "GeometryCollection" }>;

/**
 * The outlines of all countries: Natural Earth 4.1.0, Admin 0 countries, 1:50 million, public domain, as the package
 * world-atlas brings them. Their shape is that of one exact version of that package, which the lock file pins.
 */
export function outlines(): readonly Country[] {
  const topology = atlas as unknown as Topology;
  const countries = topology.objects["countries"] as GeometryCollection;
  return feature(topology, countries).features.map(({ properties, geometry }) => ({
    name: String(properties?.["name"]),
    lands: landsOf(geometry).map((land) => land.map(unwrap)),
  }));
}

function landsOf(geometry: GeoJSON.Geometry): readonly Land[] {
  if (geometry.type === "Polygon") return [geometry.coordinates as unknown as Land];
  if (geometry.type === "MultiPolygon") return geometry.coordinates as unknown as readonly Land[];
  return [];
}

/**
 * A line on the globe laid out flat: where it crosses the date line it goes on instead of jumping to the other edge, and
 * where it runs around the pole, as Antarctica's coast does, it is closed over it.
 */
function unwrap(ring: Ring): Ring {
  const flat: LonLat[] = [];
  for (const [lon, lat] of ring) flat.push([turnedTowards(lon, flat.at(-1)?.[0] ?? lon), lat]);
  const [first, last] = [flat[0]?.[0] ?? 0, flat.at(-1)?.[0] ?? 0];
  const pole = (flat[0]?.[1] ?? 0) < 0 ? -90 : 90;
  return Math.abs(last - first) < 180 ? flat : [...flat, [last, pole], [first, pole]];
}

/** The same meridian, by full turns as near to another as it can be. e.g. -170 towards 175 → 190 */
export function turnedTowards(lon: number, other: number): number {
  return lon + 360 * Math.round((other - lon) / 360);
}
