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

/** Draws each plotted row in a group of its own, with the shape its kind of amount asks for. */
export function marksPlugin({ marks, surface }: Scene): Plugin {
  return {
    id: "marks",
    afterDatasetsDraw(chart) {
      const painter = { surface, axes: axesOf(chart) };
      for (const mark of marks) {
        const { id, measure } = mark.observation;
        surface.group({ class: "chart__mark", "data-observation": id, "data-measure": measure }, () =>
          drawMark(painter, mark),
        );
      }
    },
  };
}

function drawMark(painter: Painter, mark: Mark): void {
  const { shape } = mark.series;
  if (shape === "bar") return drawSpan(painter, mark);
  if (mark.observation.status === "B") drawBreak(painter, mark);
  const amount = amountOf(mark.observation);
  switch (amount.kind) {
    case "number":
      if (amount.between && shape !== "step") drawCaps(painter, mark.day, ...amount.between);
      return drawShape(painter, mark, amount.value);
    case "range":
      return drawCaps(painter, mark.day, amount.low, amount.high);
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

/** Two publishers, two numbers: a capped bar. */
function drawCaps({ surface, axes }: Painter, day: number, low: number, high: number): void {
  const [x, bottom, top] = [axes.x(day), axes.y(low), axes.y(high)];
  drawLine(surface, [x, bottom], [x, top], { ink: "ink", width: 1.25 });
  for (const y of [bottom, top]) drawLine(surface, [x - CAP, y], [x + CAP, y], { ink: "ink", width: 1.25 });
}

/** Fewer than: a bar from the bound down to zero, with a cap above and an arrow head below. */
function drawDownToZero({ surface, axes }: Painter, day: number, high: number): void {
  const [x, top, bottom] = [axes.x(day), axes.y(high), axes.y(0)];
  drawLine(surface, [x, top], [x, bottom], { ink: "ink", width: 1.25 });
  drawLine(surface, [x - CAP, top], [x + CAP, top], { ink: "ink", width: 1.25 });
  drawHead(surface, x, bottom, 1);
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
