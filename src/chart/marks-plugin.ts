import type { Plugin } from "chart.js";
import { drawPoint } from "chart.js/helpers";
import { amountOf, daysOfObservation } from "../figure/observation.ts";
import { HOLLOW, type Shape } from "../figure/chart-spec.ts";
import { drawLine } from "./write-label.ts";
import { axesOf, type Axes, type Mark, type Scene } from "./scene.ts";
import { asContext, type SvgSurface } from "./svg-surface.ts";

type Painter = { readonly surface: SvgSurface; readonly axes: Axes };

/** Half the width of a cap, in pixels. */
const CAP = 3.5;

/** The length of an arrow, from the middle of its mark to its tip, in pixels. */
export const ARROW = 15;

/** How far the sign of a break in method reaches above and below its mark, in pixels. */
const BREAK = 17;

/** Between a mark and the bracket of a range that would lie within it, in pixels. */
const BRACKET_GAP = 2;

/** Paper around a range, so that it can be told from a mark it stands on, in pixels. */
const HALO = 0.6;

/**
 * Draws each plotted row in a group of its own, with the shape its kind of amount asks for: averages under the lines,
 * since they are long and would hide what stands in their time, then marks, then ranges, which are thin.
 */
export function marksPlugin({ marks, surface }: Scene): Plugin {
  const inLayer = (layer: ReturnType<typeof layerOf>): readonly Mark[] =>
    marks.filter((mark) => layerOf(mark) === layer);
  return {
    id: "marks",
    beforeDatasetsDraw(chart) {
      drawAll({ surface, axes: axesOf(chart) }, inLayer("bar"));
    },
    afterDatasetsDraw(chart) {
      const painter = { surface, axes: axesOf(chart) };
      drawAll(painter, inLayer("point"));
      drawAll(painter, inLayer("range"));
    },
  };
}

function layerOf({ series, observation }: Mark): "bar" | "point" | "range" {
  if (series.shape === "bar") return "bar";
  return amountOf(observation).kind === "range" ? "range" : "point";
}

function drawAll(painter: Painter, marks: readonly Mark[]): void {
  for (const mark of marks) {
    const { id, measure } = mark.observation;
    painter.surface.group({ class: "chart__mark", "data-observation": id, "data-measure": measure }, () =>
      drawMark(painter, mark),
    );
  }
}

function drawMark(painter: Painter, mark: Mark): void {
  const { shape } = mark.series;
  if (shape === "bar") return drawSpan(painter, mark);
  if (mark.observation.status === "B") drawBreak(painter, mark);
  const amount = amountOf(mark.observation);
  switch (amount.kind) {
    case "number":
      if (amount.between && shape !== "step") drawCaps(painter, mark, ...amount.between);
      return drawShape(painter, mark, amount.value);
    case "range":
      return drawCaps(painter, mark, amount.low, amount.high);
    case "at-least":
      drawArrow(painter, mark.day, amount.low, -1);
      return drawShape(painter, mark, amount.low);
    case "at-most":
      if (shape !== "diamond") return drawDownToZero(painter, mark.day, amount.high);
      drawArrow(painter, mark.day, amount.high, 1);
      return drawShape(painter, mark, amount.high);
    case "none":
      return undefined;
  }
}

/** A break in method: a dotted upright through the first mark that is counted in the new way. */
function drawBreak({ surface, axes }: Painter, { day, observation }: Mark): void {
  const [x, y] = [axes.x(day), axes.y(observation.value ?? observation.high ?? observation.low ?? 0)];
  drawLine(surface, [x, y - BREAK], [x, Math.min(y + BREAK, axes.y(0))], { ink: "ink", dash: [1.5, 2] });
}

/** A mean over a time: a level bar as long as that time. */
function drawSpan({ surface, axes }: Painter, { observation }: Mark): void {
  const { from, to } = daysOfObservation(observation);
  const y = axes.y(observation.value ?? 0);
  drawLine(surface, [axes.x(from) + 0.75, y], [axes.x(to + 1) - 0.75, y], { ink: "grey", width: 3 });
}

/**
 * From the lowest to the highest number: a capped bar. One that would lie within its mark and strike it through is a
 * bracket beside it, or nothing where its ends would be one line.
 */
function drawCaps({ surface, axes }: Painter, mark: Mark, low: number, high: number): void {
  const [middle, bottom, top] = [axes.x(mark.day), axes.y(low), axes.y(high)];
  const inMark = mark.observation.value !== null && bottom - top < 2 * mark.series.size;
  if (inMark && bottom - top < 2) return;
  const x = inMark ? middle - mark.series.size - BRACKET_GAP - CAP / 2 : middle;
  const [left, right] = [inMark ? x : x - CAP, x + CAP];
  const strokes = [
    [
      [x, bottom],
      [x, top],
    ],
    [
      [left, bottom],
      [right, bottom],
    ],
    [
      [left, top],
      [right, top],
    ],
  ] as const;
  for (const { ink, width } of [
    { ink: "paper", width: 1.25 + 2 * HALO },
    { ink: "ink", width: 1.25 },
  ] as const)
    for (const [from, to] of strokes) drawLine(surface, from, to, { ink, width });
}

/** Fewer than: a bar from the bound down to zero, with a cap above. A head below would meet whatever stands there. */
function drawDownToZero({ surface, axes }: Painter, day: number, high: number): void {
  const [x, top, bottom] = [axes.x(day), axes.y(high), axes.y(0)];
  drawLine(surface, [x, top], [x, bottom], { ink: "ink", width: 1.25 });
  drawLine(surface, [x - CAP, top], [x + CAP, top], { ink: "ink", width: 1.25 });
}

/** An arrow away from a bound: up (-1) for at least, down (1) for fewer than. */
function drawArrow({ surface, axes }: Painter, day: number, bound: number, direction: 1 | -1): void {
  const [x, y] = [axes.x(day), axes.y(bound)];
  const tip = Math.min(y + direction * ARROW, axes.y(0));
  drawLine(surface, [x, y], [x, tip], { ink: "ink", width: 1.25 });
  drawHead(surface, x, tip, direction);
}

function drawHead(surface: SvgSurface, x: number, tip: number, direction: 1 | -1): void {
  surface.fillStyle = "ink";
  surface.beginPath();
  surface.moveTo(x, tip);
  surface.lineTo(x - 2.75, tip - direction * 5);
  surface.lineTo(x + 2.75, tip - direction * 5);
  surface.closePath();
  surface.fill();
}

const STYLE = {
  disc: "circle",
  ring: "circle",
  square: "rect",
  triangle: "triangle",
  diamond: "rectRot",
  bar: "line",
  step: "circle",
} as const satisfies Record<Shape, string>;

function drawShape({ surface, axes }: Painter, { series, day }: Mark, value: number): void {
  const { shape, size } = series;
  const ink = shape === "step" ? "lapis" : "ink";
  const filled = !HOLLOW.has(shape);
  surface.save();
  surface.fillStyle = filled ? ink : "paper";
  surface.strokeStyle = ink;
  surface.lineWidth = size < 2 ? 0.8 : 1.4;
  surface.setLineDash([]);
  const borderWidth = filled ? 0 : surface.lineWidth;
  drawPoint(
    asContext(surface),
    { pointStyle: STYLE[shape], radius: size, borderWidth },
    axes.x(day),
    axes.y(value),
  );
  surface.restore();
}
