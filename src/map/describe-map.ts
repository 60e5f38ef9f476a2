import type { Texts } from "../texts/texts.ts";
import type { MapPoint, MapPoints } from "./map-point.ts";
import { printLatitude, printLongitude } from "./print-coordinates.ts";

/** More sites than these are counted in the title instead of named. */
const MOST_NAMED = 3;

/** What the map shows. e.g. Where Ain al-Asad air base and Harir Air Base lie */
export function titleOf(points: readonly MapPoint[], texts: Texts): string {
  const count = points.length;
  if (count > MOST_NAMED) return texts.say("map.title-counted", { count });
  const names = inWords(
    points.map(({ name }) => name),
    texts,
  );
  return texts.say("map.title", { count, names });
}

/** The map for those who do not see it: which points it shows, where they lie, and where that was read. */
export function describeMap(
  { points, orientation }: MapPoints,
  countries: readonly string[],
  texts: Texts,
): string {
  const list = (all: readonly MapPoint[]): string =>
    all
      .map(({ name, lat, lon, source }) =>
        texts.say("map.point", {
          name,
          latitude: printLatitude(lat, texts),
          longitude: printLongitude(lon, texts),
          source,
        }),
      )
      .join(texts.say("general.semicolon"));
  return [
    countries.length === 0
      ? texts.say("map.of-surroundings")
      : texts.say("map.of", { countries: inWords(countries, texts) }),
    texts.say("map.sites", { points: list(points) }),
    ...(orientation.length === 0 ? [] : [texts.say("map.orientation", { points: list(orientation) })]),
  ].join(" ");
}

/** What the map leaves out and why, and how it was drawn; `unlabelled` are names that found no room on it. */
export function noteOf(
  { points, orientation, unverified, regions }: MapPoints,
  unlabelled: readonly string[],
  middleLatitude: number,
  texts: Texts,
): string {
  const between = texts.say("general.semicolon");
  const notes = [...points, ...orientation].flatMap(({ note }) => note ?? []);
  return [
    ...notes,
    ...(unverified.length === 0 ? [] : [texts.say("map.no-point", { names: unverified.join(between) })]),
    ...(regions.length === 0 ? [] : [texts.say("map.no-boundary", { names: regions.join(between) })]),
    ...(unlabelled.length === 0 ? [] : [texts.say("map.no-room", { names: unlabelled.join(between) })]),
    texts.say("map.outlines"),
    texts.say("map.projection", {
      latitude: printLatitude(Math.round(middleLatitude * 10) / 10, texts),
    }),
  ].join(" ");
}

/** e.g. A, B and C */
function inWords(names: readonly string[], texts: Texts): string {
  const last = names.at(-1) ?? "";
  const others = names.slice(0, -1).join(texts.say("general.comma"));
  return names.length < 2 ? last : texts.say("map.and", { others, last });
}
