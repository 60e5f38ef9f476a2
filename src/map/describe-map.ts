import type { MapPoint, MapPoints } from "./map-point.ts";
import { printLatitude, printLongitude } from "./print-coordinates.ts";

/** More sites than these are counted in the title instead of named. */
const MOST_NAMED = 3;

/** What the map shows. e.g. Where Ain al-Asad air base and Harir Air Base lie */
export function titleOf(points: readonly MapPoint[]): string {
  if (points.length > MOST_NAMED) return `Where the ${points.length} sites lie`;
  return `Where ${inWords(points.map(({ name }) => name))} ${points.length === 1 ? "lies" : "lie"}`;
}

/** The map for those who do not see it: which points it shows, where they lie, and where that was read. */
export function describeMap({ points, orientation }: MapPoints, countries: readonly string[]): string {
  const list = (all: readonly MapPoint[]): string =>
    all
      .map(
        ({ name, lat, lon, source }) =>
          `${name} at ${printLatitude(lat)}, ${printLongitude(lon)} (${source})`,
      )
      .join("; ");
  return [
    `Map of ${countries.length === 0 ? "the surroundings" : inWords(countries)}, north up.`,
    `Filled points, sites of this briefing: ${list(points)}.`,
    ...(orientation.length === 0 ? [] : [`Hollow points, for orientation only: ${list(orientation)}.`]),
  ].join(" ");
}

/** What the map leaves out and why, and how it was drawn; `unlabelled` are names that found no room on it. */
export function noteOf(
  { points, orientation, unverified, regions }: MapPoints,
  unlabelled: readonly string[],
  middleLatitude: number,
): string {
  const notes = [...points, ...orientation].flatMap(({ note }) => note ?? []);
  return [
    ...notes,
    ...(unverified.length === 0 ? [] : [`Not drawn, no verified point: ${unverified.join("; ")}.`]),
    ...(regions.length === 0
      ? []
      : [`Not drawn, no verified public-domain boundary: ${regions.join("; ")}.`]),
    ...(unlabelled.length === 0 ? [] : [`Drawn without a name, for want of room: ${unlabelled.join("; ")}.`]),
    "Outlines: Natural Earth, 1:50 million, public domain; how it draws a border says nothing about whose land it is.",
    `North is up; equirectangular, the scale holds at ${printLatitude(Math.round(middleLatitude * 10) / 10)}.`,
  ].join(" ");
}

/** e.g. A, B and C */
function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
