import { distance, grow, holds, overlap, type Box } from "./box.ts";
import type { Surroundings } from "./label-places.ts";
import { isWithin } from "./ring.ts";
import type { Point } from "./point.ts";

/** Positions are tried this far apart, in pixels. */
const STEP = 6;

/** Kept free between a country's name and its borders, the frame, and other letters. */
const CLEARANCE = 5;

/**
 * The box for a country's name where it stands freest: within its land, clear of everything taken, as far from the
 * nearest of them as can be. Undefined where it does not fit; a name is then left out.
 */
export function placeName(
  rings: readonly (readonly Point[])[],
  { width, height }: { readonly width: number; readonly height: number },
  { frame, taken, borders }: Surroundings,
): Box | undefined {
  let best: Box | undefined;
  let most = CLEARANCE;
  for (let top = frame.top; top <= frame.bottom - height; top += STEP) {
    for (let left = frame.left; left <= frame.right - width; left += STEP) {
      const box = { left, top, right: left + width, bottom: top + height };
      if (!isWithin([left + width / 2, top + height / 2], rings)) continue;
      if (!holds(grow(frame, -CLEARANCE), box)) continue;
      if (taken.some((other) => overlap(grow(box, most), other))) continue;
      const edge = roomTo(frame, box);
      if (edge <= most || borders.some((border) => distance(box, border) <= most)) continue;
      const room = borders.reduce((least, border) => Math.min(least, distance(box, border)), edge);
      [best, most] = [box, room];
    }
  }
  return best;
}

function roomTo(frame: Box, box: Box): number {
  return Math.min(
    box.left - frame.left,
    box.top - frame.top,
    frame.right - box.right,
    frame.bottom - box.bottom,
  );
}
