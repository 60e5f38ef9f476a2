import type { Texts } from "../texts/texts.ts";
import type { MeasureText } from "../chart/measure-text.ts";
import { element, escapeText } from "../chart/svg-markup.ts";
import { grow, type Box } from "./box.ts";
import { describeMap, noteOf, titleOf } from "./describe-map.ts";
import { drawLands, projectCountries } from "./draw-lands.ts";
import { MARK_SIZE, placeTexts, type PlacedText } from "./place-texts.ts";
import type { MapPoint, MapPoints } from "./map-point.ts";
import { outlines, turnedTowards } from "./outlines.ts";
import { printLatitude, printLongitude } from "./print-coordinates.ts";
import { countryOf, projectionFor } from "./projection.ts";
import { scaleBar, type ScaleBar } from "./scale-bar.ts";

/** A point in the list beside the map, where each can be looked up. */
type PointView = {
  readonly name: string;
  readonly role: "site" | "orientation";
  readonly latitude: string;
  readonly longitude: string;
  readonly source: string;
};

/** A map as templates print it: final strings and nothing to decide; width and height are those of its viewBox. */
export type MapView = {
  readonly svg: string;
  readonly title: string;
  readonly description: string;
  readonly note: string;
  readonly width: number;
  readonly height: number;
  readonly points: readonly PointView[];
};

/** In pixels: as wide as a phone's text, and 75 mm high on paper with letters of 8.5 points. */
export const MAP_SIZE = { width: 360, height: 310 } as const;

/** The scale bar takes at most this much of the width. */
const SCALE_PART = 0.22;

/**
 * Draws where the sites of a briefing lie, in the whole country around them; undefined where no site has a verified
 * point. Equal input gives equal bytes, coordinates in tenths of a pixel. Colours and faces are left to the style sheet.
 */
export function drawMap(
  input: MapPoints & { readonly measureText: MeasureText; readonly texts: Texts },
): MapView | undefined {
  const { points, orientation, measureText, texts: words } = input;
  if (points.length === 0) return undefined;
  const all = outlines();
  const { width, height } = MAP_SIZE;
  const frame: Box = { left: 0, top: 0, right: width, bottom: height };
  const held = points.flatMap((point) => countryOf(point, all) ?? []);
  const { project, middle, kmAPixel } = projectionFor([...points, ...orientation], all, MAP_SIZE);
  const countries = projectCountries(all, held, project, frame);
  const scale = scaleBar(kmAPixel, width * SCALE_PART, words);
  const at = ({ lon, lat }: MapPoint) => project([turnedTowards(lon, middle[0]), lat]);
  const marks = [
    ...points.map((point) => ({ name: point.name, at: at(point), role: "site" as const })),
    ...orientation.map((point) => ({ name: point.name, at: at(point), role: "orientation" as const })),
  ];
  const { texts, leaders, scaleAt, unlabelled } = placeTexts({ marks, countries, scale, frame, measureText });

  const title = titleOf(points, words);
  const description = describeMap(input, [...new Set(held.map(({ name }) => name))], words);
  const body = [
    element("title", { id: "map-title" }, escapeText(title)),
    element("desc", { id: "map-desc" }, escapeText(description)),
    element("rect", { class: "map__sea", width, height }),
    ...drawLands(countries),
    drawScale(scale, scaleAt),
    ...leaders.map(([[x, y], [end]]) =>
      element("path", { class: "map__leader", d: `M${tenth(x)} ${tenth(y)}H${tenth(end)}` }),
    ),
    ...marks.toReversed().map(({ at: [cx, cy], role }) =>
      element("circle", {
        class: `map__point map__point--${role}`,
        cx: tenth(cx),
        cy: tenth(cy),
        r: MARK_SIZE[role],
      }),
    ),
    ...texts.map(drawText),
    element("path", { class: "map__frame", d: pathOf(grow(frame, -0.5)) }),
  ];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    class: "map__drawing",
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-labelledby": "map-title",
    "aria-describedby": "map-desc",
  };
  return {
    svg: element("svg", attributes, body.join("")),
    title,
    description,
    note: noteOf(input, unlabelled, middle[1], words),
    width,
    height,
    points: [
      ...points.map((point) => viewPoint(point, "site", words)),
      ...orientation.map((point) => viewPoint(point, "orientation", words)),
    ],
  };
}

function viewPoint({ name, lat, lon, source }: MapPoint, role: PointView["role"], words: Texts): PointView {
  const [latitude, longitude] = [printLatitude(lat, words), printLongitude(lon, words)];
  return { name, role, latitude, longitude, source };
}

function drawText({ text, role, left, baseline, size, spacing }: PlacedText): string {
  const attributes = {
    class: `map__text map__text--${role}`,
    x: tenth(left),
    y: tenth(baseline),
    "font-size": size,
    "letter-spacing": spacing === 0 ? undefined : spacing,
  };
  return element("text", attributes, escapeText(text));
}

/** A line with a stroke upwards at both ends, its length written above by `placeTexts`. */
function drawScale({ pixels }: ScaleBar, { left, bottom }: Box): string {
  const [start, end] = [tenth(left), tenth(left + pixels)];
  const [foot, top] = [tenth(bottom), tenth(bottom - 4)];
  return element("path", { class: "map__scale", d: `M${start} ${top}V${foot}H${end}V${top}` });
}

function pathOf({ left, top, right, bottom }: Box): string {
  return `M${left} ${top}H${right}V${bottom}H${left}Z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
