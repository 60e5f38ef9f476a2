import { distance, grow, overlap, type Box } from "./box.ts";
import type { Surroundings } from "./label-places.ts";

/** From the frame to the scale bar, in pixels. */
const INSET = 12;

/** The lower left corner, or the first that holds no point and no border; failing that, no point. */
export function freeCorner(
  { width, height }: { readonly width: number; readonly height: number },
  { frame, taken, borders }: Surroundings,
): Box {
  const room = grow(frame, -INSET);
  const corner = (isRight: boolean, isTop: boolean): Box => {
    const left = isRight ? room.right - width : room.left;
    const top = isTop ? room.top : room.bottom - height;
    return { left, top, right: left + width, bottom: top + height };
  };
  const first = corner(false, false);
  const corners = [first, corner(true, false), corner(false, true), corner(true, true)];
  const free = corners.filter((box) => !taken.some((other) => overlap(grow(box, INSET), other)));
  return free.find((box) => borders.every((border) => distance(box, border) > 0)) ?? free[0] ?? first;
}
