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
    const { left, width } = extentOf(surface, lines, x, style.align);
    surface.fillStyle = "paper";
    surface.fillRect(left - 3, y - TEXT_SIZE + 1, width + 6, LINE_HEIGHT * lines.length + 1);
  }
  surface.fillStyle = style.ink ?? "ink";
  surface.textAlign = style.align === "middle" ? "center" : style.align;
  surface.textBaseline = "alphabetic";
  for (const [index, line] of lines.entries()) surface.fillText(line, x, y + index * LINE_HEIGHT);
  surface.restore();
}

function extentOf(surface: SvgSurface, lines: readonly string[], x: number, align: Style["align"]) {
  const width = Math.max(...lines.map((line) => surface.measureText(line).width));
  return { left: align === "start" ? x : align === "end" ? x - width : x - width / 2, width };
}

/**
 * Draws a thin line from a label to what it names: out of its side, level with the line nearest to it, or straight out of
 * its top or foot where that lies above or below it.
 */
export function drawLeader(
  surface: SvgSurface,
  lines: readonly string[],
  { at: [x, y], align, to }: LeaderPlace,
): void {
  surface.save();
  surface.font = `400 ${TEXT_SIZE}px sans-serif`;
  const { left, width } = extentOf(surface, lines, x, align);
  surface.restore();
  const last = y + (lines.length - 1) * LINE_HEIGHT;
  const style = { ink: "grey", width: 0.75 } as const;
  if (to[0] >= left && to[0] <= left + width)
    return drawLine(surface, [to[0], to[1] < y ? y - TEXT_SIZE : last + 5], to, style);
  const level = Math.min(Math.max(to[1], y), last) - TEXT_SIZE / 3;
  drawLine(surface, [to[0] < left ? left - 4 : left + width + 4, level], to, style);
}

type LeaderPlace = {
  readonly at: readonly [number, number];
  readonly align: Style["align"];
  readonly to: readonly [number, number];
};

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
