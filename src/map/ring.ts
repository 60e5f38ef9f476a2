import type { Point } from "./point.ts";
import type { Box } from "./box.ts";

type Line = readonly Point[];

/**
 * Whether a point lies within closed lines: a ray to the right crosses them an odd number of times. Outlines within the
 * first one cut out of it. Works in degrees as well as in pixels.
 */
export function isWithin([x, y]: Point, rings: readonly Line[]): boolean {
  let within = false;
  for (const ring of rings) {
    let [ax, ay] = ring.at(-1) ?? [x, y];
    for (const [bx, by] of ring) {
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) within = !within;
      [ax, ay] = [bx, by];
    }
  }
  return within;
}

/** The straight lines of which a closed line is made. */
export function edgesOf(ring: Line): readonly (readonly [Point, Point])[] {
  return ring.flatMap((from, index) => {
    const to = ring[(index + 1) % ring.length];
    return to && (to[0] !== from[0] || to[1] !== from[1]) ? [[from, to] as const] : [];
  });
}

/** Cuts a closed line to a box, side by side (Sutherland and Hodgman 1974); cut parts run along the box. */
export function clipRing(ring: Line, { left, top, right, bottom }: Box): Line {
  let kept = ring;
  for (const [axis, limit, sign] of [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ] as const) {
    const isInside = (point: Point): boolean => (point[axis] - limit) * sign >= 0;
    kept = edgesOf(kept).flatMap(([from, to]) => {
      if (isInside(from) === isInside(to)) return isInside(to) ? [to] : [];
      const part = (limit - from[axis]) / (to[axis] - from[axis]);
      const cut: Point = [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
      return isInside(to) ? [cut, to] : [cut];
    });
  }
  return kept;
}

/** The area that a closed line encloses (the shoelace formula). */
export function areaOf(ring: Line): number {
  const twice = edgesOf(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0);
  return Math.abs(twice) / 2;
}
