/** A rectangle in the units of a drawing, y downwards. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type Point = { readonly x: number; readonly y: number };

/**
 * The index of the box that is nearest to a point, or undefined if none is within `reach`. Of boxes that are equally
 * near, such as all that hold the point, the one whose middle is nearest: a dot wins over the hatch behind it.
 */
export function nearestMark(boxes: readonly Box[], point: Point, reach: number): number | undefined {
  let best: { readonly index: number; readonly edge: number; readonly middle: number } | undefined;
  for (const [index, box] of boxes.entries()) {
    const edge = toEdge(box, point);
    if (edge > reach) continue;
    const middle = toMiddle(box, point);
    if (!best || edge < best.edge || (edge === best.edge && middle < best.middle))
      best = { index, edge, middle };
  }
  return best?.index;
}

export function middleOf({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function toEdge({ left, top, right, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function toMiddle(box: Box, { x, y }: Point): number {
  const middle = middleOf(box);
  return Math.hypot(x - middle.x, y - middle.y);
}
