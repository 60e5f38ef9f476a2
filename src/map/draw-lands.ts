import { element } from "../chart/svg-markup.ts";
import { grow, type Box } from "./box.ts";
import type { Country, LonLat } from "./outlines.ts";
import { TURNS, turned } from "./projection.ts";
import { clipRing } from "./ring.ts";
import type { Point } from "./point.ts";

/** A country in pixels, cut to what is in view; `held` where it holds a site. */
export type ProjectedCountry = {
  readonly name: string;
  readonly held: boolean;
  readonly rings: readonly (readonly Point[])[];
};

/** Lines are cut this far outside the frame, so that the cut is not seen. */
const OVERSCAN = 4;

/** A corner nearer to the last one than this is left out, in pixels. */
const LEAST_STEP = 0.4;

/** The countries in view, those that hold a site last, so that their outlines lie on top. */
export function projectCountries(
  countries: readonly Country[],
  held: readonly Country[],
  project: (place: LonLat) => Point,
  frame: Box,
): readonly ProjectedCountry[] {
  const view = grow(frame, OVERSCAN);
  return countries
    .map((country) => ({
      name: country.name,
      held: held.includes(country),
      rings: country.lands
        .flatMap((land) => TURNS.map((turn) => turned(land, turn)))
        .flatMap((land) => land.map((ring) => smooth(clipRing(ring.map(project), view))))
        .filter((ring) => ring.length > 2),
    }))
    .filter(({ rings }) => rings.length > 0)
    .toSorted((a, b) => Number(a.held) - Number(b.held));
}

export function drawLands(countries: readonly ProjectedCountry[]): readonly string[] {
  return countries.map(({ held, rings }) =>
    element("path", {
      class: `map__land map__land--${held ? "held" : "around"}`,
      "fill-rule": "evenodd",
      d: rings.map(pathOf).join(""),
    }),
  );
}

/** Leaves out corners that are not seen, as those of a fjord on a map of the world. */
function smooth(ring: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const [x, y] of ring) {
    const [lastX, lastY] = kept.at(-1) ?? [Infinity, Infinity];
    if (Math.hypot(x - lastX, y - lastY) >= LEAST_STEP) kept.push([x, y]);
  }
  return kept;
}

/** A closed line with coordinates in tenths of a pixel. */
function pathOf(ring: readonly Point[]): string {
  const corners = ring.map((point) => point.map((value) => Math.round(value * 10) / 10 + 0).join(" "));
  return `M${corners.join("L")}Z`;
}
