import type { Font, MeasureText } from "../chart/measure-text.ts";
import { around, grow, overlap, type Box } from "./box.ts";
import type { ProjectedCountry } from "./draw-lands.ts";
import { choosePlaces } from "./choose-places.ts";
import { foldName } from "./fold-name.ts";
import { freeCorner } from "./free-corner.ts";
import { labelPlaces, type LabelPlace } from "./label-places.ts";
import { placeName } from "./place-name.ts";
import { areaOf, clipRing, edgesOf } from "./ring.ts";
import type { Point } from "./point.ts";
import type { ScaleBar } from "./scale-bar.ts";

type Role = "site" | "orientation" | "held" | "around" | "scale";

/** A line of text and where it stands; `left` and `baseline` are where SVG begins to write it. */
export type PlacedText = {
  readonly text: string;
  readonly role: Role;
  readonly left: number;
  readonly baseline: number;
  readonly size: number;
  readonly spacing: number;
};

type Style = Font & { readonly spacing: number };

const STYLES: Readonly<Record<Role, Style>> = {
  site: { size: 13, weight: 600, spacing: 0 },
  orientation: { size: 12, weight: 400, spacing: 0 },
  held: { size: 15, weight: 400, spacing: 3 },
  around: { size: 12, weight: 400, spacing: 0.8 },
  scale: { size: 12, weight: 400, spacing: 0 },
};

/** Half the width of a point's mark, in pixels. */
export const MARK_SIZE = { site: 4.5, orientation: 3.5 } as const;

/** Of the height of letters with an accent above and a tail below, the part above the line on which they stand. */
const ASCENT = 0.78;

/** From one line of a label to the next, as a part of its letters' height. */
const LEADING = 1.1;

/** Borders that begin farther from a country than this are not near its name, in pixels. */
const NEAR = 40;

/** What has to find its place: points, countries, and the scale. */
type Texts = {
  readonly marks: readonly {
    readonly name: string;
    readonly at: Point;
    readonly role: "site" | "orientation";
  }[];
  readonly countries: readonly ProjectedCountry[];
  readonly scale: ScaleBar;
  readonly frame: Box;
  readonly measureText: MeasureText;
};

/**
 * Places the scale in a corner without a point, then the names of sites, of places for orientation, and of countries,
 * the largest in view first. No text covers another or a point. What finds no room is left out; names of points among
 * it are told in `unlabelled`.
 */
export function placeTexts({ marks, countries, scale, frame, measureText }: Texts): {
  readonly texts: readonly PlacedText[];
  readonly leaders: readonly (readonly [Point, Point])[];
  readonly scaleAt: Box;
  readonly unlabelled: readonly string[];
} {
  const taken = marks.map(({ at: [x, y], role }) =>
    grow({ left: x, top: y, right: x, bottom: y }, MARK_SIZE[role]),
  );
  const texts: PlacedText[] = [];
  const leaders: (readonly [Point, Point])[] = [];
  const sizeOf = (lines: readonly string[], role: Role) => {
    const { size, weight, spacing } = STYLES[role];
    const widths = lines.map((line) => measureText(line, { size, weight }) + spacing * line.length);
    return { lines, width: Math.max(...widths), height: size * (1 + LEADING * (lines.length - 1)) };
  };
  const write = (
    lines: readonly string[],
    role: Role,
    box: Box,
    align: LabelPlace["align"] = "start",
  ): void => {
    const { size, spacing } = STYLES[role];
    const part = { start: 0, middle: 0.5, end: 1 }[align];
    taken.push(box);
    for (const [index, text] of lines.entries()) {
      const left = box.left + (box.right - box.left - sizeOf([text], role).width) * part;
      texts.push({ text, role, left, baseline: box.top + size * (index * LEADING + ASCENT), size, spacing });
    }
  };

  const borders = countries.flatMap(({ rings }) => rings.flatMap(edgesOf));
  const scaleText = sizeOf([scale.label], "scale");
  const scaleAt = freeCorner(
    { width: Math.max(scale.pixels, scaleText.width), height: 22 },
    { frame, taken, borders },
  );
  write([scale.label], "scale", { ...scaleAt, bottom: scaleAt.top + scaleText.height });
  taken.push(scaleAt);

  const cut = countries.map(({ rings, ...country }) => {
    const inView = rings.map((ring) => clipRing(ring, frame)).filter((ring) => ring.length > 2);
    return { ...country, rings: inView, area: inView.reduce((sum, ring) => sum + areaOf(ring), 0) };
  });
  // The marks are the first that were taken; a label may touch its own.
  const options = marks.map(({ name, at, role }, own) => {
    const shapes = foldName(name).map((lines) => sizeOf(lines, role));
    return labelPlaces(at, shapes, { frame, taken: taken.filter((_, index) => index !== own), borders });
  });
  const unlabelled = choosePlaces(options).flatMap((place, index) => {
    const mark = marks[index];
    if (!place || !mark) return mark?.name ?? [];
    write(place.lines, mark.role, place.box, place.align);
    if (place.leader) {
      leaders.push(place.leader);
      taken.push(around(place.leader));
    }
    return [];
  });
  const order = cut.toSorted((a, b) => Number(b.held) - Number(a.held) || b.area - a.area);
  for (const { name, held, rings } of order) {
    const role = held ? "held" : "around";
    const size = sizeOf([name], role);
    const land = around(rings.flat());
    if (land.right - land.left < size.width || land.bottom - land.top < size.height) continue;
    const close = borders.filter(([[x, y]]) =>
      overlap({ left: x, top: y, right: x, bottom: y }, grow(land, NEAR)),
    );
    const box = placeName(rings, size, { frame, taken, borders: close });
    if (box) write([name], role, box);
  }
  return { texts, leaders, scaleAt, unlabelled };
}
