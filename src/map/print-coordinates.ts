/** Degrees as a reader looks them up: as exact as they were given. e.g. 33.7856 → 33.7856° N */
export function printLatitude(lat: number): string {
  return print(lat, "N", "S");
}

/** e.g. -70.5 → 70.5° W */
export function printLongitude(lon: number): string {
  return print(lon, "E", "W");
}

function print(degrees: number, positive: string, negative: string): string {
  const size = Number(Math.abs(degrees).toFixed(5));
  return `${size}°\u00a0${degrees < 0 ? negative : positive}`;
}
