import type { Ink } from "./palette.ts";
import type { SvgSurface } from "./svg-surface.ts";

/** The size of every text on the chart, in pixels, and the distance of its lines. */
export const TEXT_SIZE = 12;
const LINE_HEIGHT = 14;

type Style = {
  readonly align: "start" | "middle" | "end";
  readonly ink?: Ink;
  readonly strong?: boolean;
  /** Lays paper under the text, where it stands on a hatch. */
  readonly backed?: boolean;
};

/** Writes lines of text downwards from the baseline of the first. */
export function writeLabel(
  surface: SvgSurface,
  lines: readonly string[],
  at: readonly [number, number],
  style: Style,
): void {
  const [x, y] = at;
  surface.save();
  surface.font = `${style.strong ? 600 : 400} ${TEXT_SIZE}px sans-serif`;
  if (style.backed) {
    const width = Math.max(...lines.map((line) => surface.measureText(line).width));
    const left = style.align === "start" ? x : style.align === "end" ? x - width : x - width / 2;
    surface.fillStyle = "paper";
    surface.fillRect(left - 3, y - TEXT_SIZE + 1, width + 6, LINE_HEIGHT * lines.length + 1);
  }
  surface.fillStyle = style.ink ?? "ink";
  surface.textAlign = style.align === "middle" ? "center" : style.align;
  surface.textBaseline = "alphabetic";
  for (const [index, line] of lines.entries()) surface.fillText(line, x, y + index * LINE_HEIGHT);
  surface.restore();
}

/** Draws one straight line. */
export function drawLine(
  surface: SvgSurface,
  from: readonly [number, number],
  to: readonly [number, number],
  style: { readonly ink: Ink; readonly width?: number; readonly dash?: readonly number[] },
): void {
  surface.save();
  surface.strokeStyle = style.ink;
  surface.lineWidth = style.width ?? 1;
  surface.setLineDash(style.dash ?? []);
  surface.beginPath();
  surface.moveTo(...from);
  surface.lineTo(...to);
  surface.stroke();
  surface.restore();
}
