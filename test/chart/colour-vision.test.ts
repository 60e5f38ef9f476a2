import { readFileSync } from "node:fs";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { createMeasureText } from "../../src/chart/measure-text.ts";
import { paintPicture } from "../../src/chart/paint-picture.ts";
import { coloursIn, type Colours } from "../../src/chart/picture-palette.ts";
import { HOLLOW } from "../../src/figure/chart-spec.ts";
import { contrast, distance, readColour, seenBy, VISIONS, type Rgb, type Vision } from "./colour-vision.ts";
import { drawChart } from "../../src/chart/draw-chart.ts";
import { groupsOf, inputOf, shippedFigure, shippedView } from "./shipped-figure.ts";

createMeasureText();
const tokens = readFileSync(new URL("../../templates/styles/tokens.css", import.meta.url), "utf8");
const SCHEMES = ["light", "dark"] as const;
const { series } = shippedFigure.chart.value;

/** Half the side of the piece of chart that is looked at, in its pixels, and by how much it is enlarged. */
const REACH = 14;
const SCALE = 3;

/** Two pixels less apart than this are one colour to a quick eye. */
const APART = 20;

/** Two marks are told apart if of all pixels that either inks at least this share differs. A square and a triangle: 0.1. */
const SHARE = 0.08;

/** The drawing of one mark of each series, with its line where it has one, and the point in its middle. */
const marks = series.map(({ measure, shape }) => {
  const panel = shippedView.panels.find(({ svg }) =>
    groupsOf(svg).some((group) => group.measure === measure),
  )!;
  const plain = groupsOf(panel.svg).filter(
    (group) => group.measure === measure && !/<path[^>]*fill="none"[^>]*>.*<path/u.test(group.markup),
  );
  const group =
    plain[Math.floor(plain.length / 2)] ?? groupsOf(panel.svg).find((one) => one.measure === measure)!;
  const line =
    shape === "step"
      ? (/<path class="chart__stroke--lapis"[^>]*stroke-dasharray="5 3"[^>]*>/u.exec(panel.svg)?.[0] ?? "")
      : "";
  const ends = [...group.markup.matchAll(/[MLA](?:[\d.]+ [\d.]+ 0 0 [01] )?([\d.]+) ([\d.]+)/gu)];
  const centre = [1, 2].map((axis) => {
    const at = ends.map((end) => Number(end[axis]));
    return (Math.min(...at) + Math.max(...at)) / 2;
  });
  return {
    id: group.id,
    panel: panel.id,
    measure,
    shape,
    markup: line.replace(/ clip-path="[^"]*"/u, "") + group.markup,
    centre,
  };
});

const pairs = marks.flatMap((a, index) => marks.slice(index + 1).map((b) => [a, b] as const));

/** The pixels of a mark on paper. */
async function pixelsOf(
  { markup, centre }: (typeof marks)[number],
  colours: Colours,
): Promise<readonly Rgb[]> {
  const side = 2 * REACH;
  const [x = 0, y = 0] = centre;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="${x - REACH} ${y - REACH} ${side} ${side}">` +
    `<rect class="chart__fill--paper" x="${x - REACH}" y="${y - REACH}" width="${side}" height="${side}"/>${markup}</svg>`;
  const image = await loadImage(
    Buffer.from(paintPicture({ svg, width: side, height: side }, colours, 96 * SCALE)),
  );
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return Array.from(
    { length: data.length / 4 },
    (_, at) => [data[4 * at]!, data[4 * at + 1]!, data[4 * at + 2]!] as const,
  );
}

/** The offsets within one pixel of the chart, as steps in a row of pixels. */
const NEAR = Array.from({ length: 2 * SCALE + 1 }, (_, row) => row - SCALE).flatMap((y) =>
  Array.from({ length: 2 * SCALE + 1 }, (_, column) => column - SCALE)
    .filter((x) => Math.hypot(x, y) <= SCALE)
    .map((x) => y * 2 * REACH * SCALE + x),
);

/**
 * Of all inked pixels of two marks, the share that has no pixel like it in the other within one pixel of the chart: the same
 * form a little larger, or set a little aside, is no other form.
 */
function differing(a: readonly Rgb[], b: readonly Rgb[], paper: Rgb, vision: Vision): number {
  const see = (pixels: readonly Rgb[]): readonly Rgb[] => pixels.map((colour) => seenBy(vision, colour));
  const [one, other, blank] = [see(a), see(b), seenBy(vision, paper)];
  const judged = (from: readonly Rgb[], to: readonly Rgb[]): readonly boolean[] =>
    from.flatMap((colour, at) =>
      distance(colour, blank) <= APART
        ? []
        : [!NEAR.some((step) => distance(to[at + step] ?? blank, colour) <= APART)],
    );
  const pixels = [...judged(one, other), ...judged(other, one)];
  return pixels.filter(Boolean).length / pixels.length;
}

/** Each series’ mark as it comes out in a scheme, painted once. */
async function drawIn(scheme: (typeof SCHEMES)[number]): Promise<ReadonlyMap<string, readonly Rgb[]>> {
  const colours = coloursIn(tokens, scheme);
  return new Map(
    await Promise.all(marks.map(async (mark) => [mark.measure, await pixelsOf(mark, colours)] as const)),
  );
}

const drawnIn = { light: await drawIn("light"), dark: await drawIn("dark") };

describe.each(SCHEMES)("the marks of the chart in %s colours", (scheme) => {
  const drawn = drawnIn[scheme];
  const colours = coloursIn(tokens, scheme);
  const paper = readColour(colours.paper);

  it.each(VISIONS)(
    "are told apart in %s, every two series, and none is lost on the paper",
    async (vision) => {
      const drawn = new Map<string, readonly Rgb[]>();
      for (const mark of marks) drawn.set(mark.measure, await pixelsOf(mark, colours));
      const alike = pairs.flatMap(([a, b]) => {
        const share = differing(drawn.get(a.measure)!, drawn.get(b.measure)!, paper, vision);
        return share >= SHARE ? [] : [`${a.measure} and ${b.measure} differ in ${share.toFixed(2)}`];
      });
      expect(alike).toEqual([]);
      for (const [measure, pixels] of drawn) {
        const inked = pixels.filter(
          (pixel) => distance(seenBy(vision, pixel), seenBy(vision, paper)) > APART,
        );
        expect([measure, inked.length > 30]).toEqual([measure, true]);
      }
    },
  );

  it("have a contrast of 3 and more to the paper, as they come out", () => {
    for (const [measure, pixels] of drawn) {
      const most = Math.max(...pixels.map((pixel) => contrast(pixel, paper)));
      expect([measure, most >= 3]).toEqual([measure, true]);
    }
  });

  it.each(shippedView.panels)(
    "have no line but the grid below 3, and no text below 4.5, on panel $id",
    ({ svg }) => {
      const inksOf = (pattern: RegExp) => new Set([...svg.matchAll(pattern)].map(([, ink = ""]) => ink));
      const texts = inksOf(/<text class="chart__text chart__fill--([a-z]+)/gu);
      const lines = inksOf(/<path class="chart__stroke--([a-z]+)"/gu);
      expect(texts.size).toBeGreaterThan(1);
      for (const ink of texts) {
        expect([ink, contrast(readColour(colours[ink as keyof Colours]), paper) >= 4.5]).toEqual([ink, true]);
      }
      for (const ink of lines) {
        // A seam of paper is not a line to be seen.
        if (ink === "hairline" || ink === "paper") continue;
        expect([ink, contrast(readColour(colours[ink as keyof Colours]), paper) >= 3]).toEqual([ink, true]);
      }
      const outsideGrid = svg.replaceAll(
        /<path class="chart__stroke--hairline"[^>]* d="M54(?:\.\d+)? [\d.]+L626 [\d.]+"\/>/gu,
        "",
      );
      expect(outsideGrid).not.toContain("chart__stroke--hairline");
    },
  );
});

describe("a mark and the same mark a little larger", () => {
  it.each(["ring", "disc", "square", "triangle", "diamond"] as const)(
    "are one to the test: %s",
    async (shape) => {
      const colours = coloursIn(tokens, "light");
      const mark = series.find((one) => one.shape === shape)!;
      const grown = {
        ...shippedFigure.chart.value,
        series: series.map((one) => (one === mark ? { ...one, size: one.size + 0.4 } : one)),
      };
      const { panels } = drawChart(
        inputOf({ ...shippedFigure, chart: { ...shippedFigure.chart, value: grown } }),
      );
      const own = marks.find(({ measure }) => measure === mark.measure)!;
      const { svg } = panels.find(({ id }) => id === own.panel)!;
      const { markup } = groupsOf(svg).find(({ id }) => id === own.id)!;
      const share = differing(
        await pixelsOf(own, colours),
        await pixelsOf({ ...own, markup }, colours),
        readColour(colours.paper),
        VISIONS[0],
      );
      expect(share).toBeLessThan(SHARE);
    },
  );
});

describe("the scene", () => {
  it("gives every two series another shape, outline, dash or weight, whatever their colours", () => {
    const look = (measure: string): string => {
      const { shape, size } = series.find((one) => one.measure === measure)!;
      const { markup } = marks.find((one) => one.measure === measure)!;
      const dash = /stroke-dasharray="([^"]+)"/u.exec(markup)?.[1] ?? "solid";
      return [shape, HOLLOW.has(shape) ? "outline" : "filled", dash, size].join(", ");
    };
    const looks = series.map(({ measure }) => look(measure));
    expect(new Set(looks).size).toBe(series.length);
    expect(new Set(series.map(({ shape }) => shape)).size).toBe(series.length);
  });
});

describe("seenBy(vision, colour)", () => {
  it.each(VISIONS)("leaves black, white and grey as they are: %s", (vision) => {
    for (const level of [0, 128, 255]) {
      for (const part of seenBy(vision, [level, level, level])) expect(part).toBeCloseTo(level, -0.5);
    }
  });

  // Red and green of one lightness are one to those without green cones, and blue and yellow-green are not.
  it("takes the difference of red and green away from deuteranopes", () => {
    const [red, green] = [
      [200, 80, 60],
      [120, 118, 40],
    ] as const satisfies readonly Rgb[];
    expect(distance(seenBy("deuteranopia", red), seenBy("deuteranopia", green))).toBeLessThan(
      distance(red, green) / 2,
    );
  });
});

describe("contrast(a, b)", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#0072b2", "#ffffff", 5.19],
    ["#e69f00", "#ffffff", 2.25],
    ["#ffffff", "#ffffff", 1],
  ])("of %s and %s is %s", (a, b, ratio) => {
    expect(contrast(readColour(a), readColour(b))).toBeCloseTo(ratio, 2);
  });
});
