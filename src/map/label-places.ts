import { around, distance, grow, holds, overlap, type Box } from "./box.ts";
import type { Point } from "./point.ts";

/** What a text must not cover, and the borders that it crosses only where nothing better is free. */
export type Surroundings = {
  readonly frame: Box;
  readonly taken: readonly Box[];
  readonly borders: readonly (readonly [Point, Point])[];
};

/** A label on one line, or on several, and how much room it needs. */
export type LabelShape = {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
};

/** Where a label may stand; a leader joins it to its point where it stands apart. The less it costs, the better. */
export type LabelPlace = {
  readonly lines: readonly string[];
  readonly align: "start" | "middle" | "end";
  readonly box: Box;
  readonly leader: readonly [Point, Point] | undefined;
  readonly cost: number;
};

/** Where the label's middle lies, seen from the point; the first are preferred. */
const DIRECTIONS: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/** From the middle of a point to its label, and to one that stands apart, in pixels. */
const GAP = 8;
const GAPS_APART = [20, 28, 36, 44, 52, 60];

/** Kept free between two labels, and between a label and the frame or a border. */
const CLEARANCE = 3;

/** A label nearer than this to another, or to another's point, may be taken for the other's. */
const DOUBT = 8;

/** What counts against a place; a step down the list of directions counts 1. */
const COST = { doubt: 6, line: 4, apart: 20, crossing: 1000 } as const;

/** Every place at a point that is in view and free, the best first. `taken` is without the point's own mark. */
export function labelPlaces(
  point: Point,
  shapes: readonly LabelShape[],
  { frame, taken, borders }: Surroundings,
): readonly LabelPlace[] {
  const room = grow(frame, -2 * CLEARANCE);
  const places = shapes.flatMap((shape) =>
    DIRECTIONS.flatMap((direction, index) =>
      [GAP, ...GAPS_APART].flatMap((gap): readonly LabelPlace[] => {
        const isApart = gap !== GAP;
        if (isApart && direction[1] !== 0) return [];
        const box = boxAt(point, shape, direction, gap);
        const leader = isApart ? leaderTo(point, direction, gap) : undefined;
        if (!holds(room, box) || taken.some((other) => areNear({ box, leader }, other, CLEARANCE))) return [];
        const { lines } = shape;
        const align = (["end", "middle", "start"] as const)[direction[0] + 1] ?? "start";
        const crosses = borders.some((border) => distance(box, border) < CLEARANCE);
        const doubt = taken.some((other) => areNear({ box, leader }, other, DOUBT));
        const cost =
          index +
          (doubt ? COST.doubt : 0) +
          (lines.length - 1) * COST.line +
          (isApart ? COST.apart + gap : 0) +
          (crosses ? COST.crossing : 0);
        return [{ lines, align, box, leader, cost }];
      }),
    ),
  );
  return places.toSorted((a, b) => a.cost - b.cost);
}

/** What two labels cost together: nothing, something where they are close, everything where one covers the other. */
export function costOfBoth(a: LabelPlace, b: LabelPlace): number {
  const boxes = b.leader ? [b.box, around(b.leader)] : [b.box];
  if (boxes.some((box) => areNear(a, box, CLEARANCE))) return Infinity;
  return boxes.some((box) => areNear(a, box, DOUBT)) ? COST.doubt : 0;
}

function areNear({ box, leader }: Pick<LabelPlace, "box" | "leader">, other: Box, within: number): boolean {
  return (
    overlap(grow(box, within), other) ||
    (leader !== undefined && overlap(grow(around(leader), within), other))
  );
}

function boxAt([x, y]: Point, { width, height }: LabelShape, [across, down]: Point, gap: number): Box {
  const isCorner = across !== 0 && down !== 0;
  const left = x + across * ((isCorner ? gap * 0.6 : gap) + width / 2) - width / 2;
  const top = y + down * (gap * (isCorner ? 0.4 : 0.8) + height / 2) - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** A level line from the edge of the point almost to the label. */
function leaderTo([x, y]: Point, [across]: Point, gap: number): readonly [Point, Point] {
  return [
    [x + across * (GAP - 2), y],
    [x + across * (gap - 2), y],
  ];
}
