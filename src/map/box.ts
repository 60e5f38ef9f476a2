import type { Point } from "./point.ts";

/** An upright rectangle, in pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The box with the same middle that is wider and higher by `by` on each side; smaller where that is negative. */
export function grow({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function holds(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** The smallest box around points. */
export function around(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: least(xs),
    top: least(ys),
    right: -least(xs.map((x) => -x)),
    bottom: -least(ys.map((y) => -y)),
  };
}

/** How far a line stays away from a box, in pixels; 0 where it touches or crosses it. */
export function distance(box: Box, [[ax, ay], [bx, by]]: readonly [Point, Point]): number {
  // Tried at points two pixels apart: finer than the gap between letters and a border that is worth having.
  const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / 2));
  let nearest = Infinity;
  for (let step = 0; step <= steps; step += 1) {
    const [x, y] = [ax + ((bx - ax) * step) / steps, ay + ((by - ay) * step) / steps];
    const [across, down] = [
      Math.max(box.left - x, 0, x - box.right),
      Math.max(box.top - y, 0, y - box.bottom),
    ];
    nearest = Math.min(nearest, Math.hypot(across, down));
  }
  return nearest;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}
