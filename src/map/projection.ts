import { around } from "./box.ts";
import { isWithin } from "./ring.ts";
import type { Point } from "./point.ts";
import { turnedTowards, type Country, type Land, type LonLat } from "./outlines.ts";
import type { MapPoint } from "./map-point.ts";

/** One degree of latitude on a sphere with the earth's mean radius of 6,371 km. */
const KM_A_DEGREE = (2 * Math.PI * 6371) / 360;

/** Land kept in view around the country, as a part of its width and height. */
const MARGIN = 0.06;

/** Where no country holds the points, and around a single point: half the width in view, in degrees. */
const LEAST_HALF = 1.5;

/** Full turns by which land may lie beside where a map looks for it, in degrees. */
export const TURNS = [-360, 0, 360];

/** From degrees to pixels; `kmAPixel` holds at the latitude of the middle. */
export type Projection = {
  readonly project: (place: LonLat) => Point;
  readonly middle: LonLat;
  readonly kmAPixel: number;
};

/**
 * The equirectangular projection, degrees of longitude shortened by the cosine of the middle latitude: true there, and
 * close to true over a country. Chooses the middle and the scale so that the points are in view, and all land of
 * `countries` that holds one of them; an island without a point may lie outside.
 */
export function projectionFor(
  points: readonly MapPoint[],
  countries: readonly Country[],
  { width, height }: { readonly width: number; readonly height: number },
): Projection {
  const near = points[0]?.lon ?? 0;
  const places = points.map(({ lon, lat }): LonLat => [turnedTowards(lon, near), lat]);
  const lands = countries
    .flatMap((country) => country.lands)
    .flatMap((land) => TURNS.map((turn) => turned(land, turn)))
    .filter((land) => places.some((place) => isWithin(place, land)));
  const view = around([...places, ...lands.flat(2)]);
  const [lon, lat] = [(view.left + view.right) / 2, (view.top + view.bottom) / 2];
  const narrowing = Math.cos((lat * Math.PI) / 180);
  const halfHeight = Math.max((view.bottom - view.top) / 2, LEAST_HALF) * (1 + 2 * MARGIN);
  const halfWidth = Math.max(((view.right - view.left) / 2) * narrowing, LEAST_HALF) * (1 + 2 * MARGIN);
  const pixelsADegree = Math.min(width / 2 / halfWidth, height / 2 / halfHeight);
  return {
    project: ([east, north]) => [
      width / 2 + (east - lon) * narrowing * pixelsADegree,
      height / 2 - (north - lat) * pixelsADegree,
    ],
    middle: [lon, lat],
    kmAPixel: KM_A_DEGREE / pixelsADegree,
  };
}

/** The country that holds a point. */
export function countryOf({ lon, lat }: MapPoint, countries: readonly Country[]): Country | undefined {
  return countries.find(({ lands }) =>
    lands.some((land) => TURNS.some((turn) => isWithin([lon + turn, lat], land))),
  );
}

/** Land moved by full turns to the east, in degrees. */
export function turned(land: Land, turn: number): Land {
  return turn === 0 ? land : land.map((ring) => ring.map(([lon, lat]): LonLat => [lon + turn, lat]));
}
