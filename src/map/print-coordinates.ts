import type { Texts } from "../texts/texts.ts";

/** Degrees as a reader looks them up: as exact as they were given. e.g. 33.7856 → 33.7856° N */
export function printLatitude(lat: number, texts: Texts): string {
  return print(lat, lat < 0 ? "map.south" : "map.north", texts);
}

/** e.g. -70.5 → 70.5° W */
export function printLongitude(lon: number, texts: Texts): string {
  return print(lon, lon < 0 ? "map.west" : "map.east", texts);
}

function print(degrees: number, side: string, texts: Texts): string {
  return texts.say(side, { degrees: String(Number(Math.abs(degrees).toFixed(5))) });
}
