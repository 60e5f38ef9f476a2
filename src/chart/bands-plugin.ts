import type { Plugin } from "chart.js";
import { firstDay, spanOf } from "../figure/calendar-date.ts";
import { axesOf, type Scene } from "./scene.ts";

/** The distance of two lines of the hatch, in pixels along the base. */
const HATCH = 7;

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Hatches the times for which no number is published. */
export function bandsPlugin({ bands, panel, surface }: Scene): Plugin {
  return {
    id: "bands",
    beforeDraw(chart) {
      const { x, y, area } = axesOf(chart);
      for (const band of bands) {
        const left = Math.max(x(firstDay(band.from)), area.left);
        const box = {
          left,
          // To the end of the last day: a band to 2021 hatches all of 2021.
          right: Math.min(x(spanOf(band.to).to + 1), area.right),
          top: y(band.top ?? panel.max),
          bottom: area.bottom,
        };
        surface.group({ class: "chart__band", "data-observation": band.observation }, () => {
          surface.strokeStyle = "grey";
          surface.lineWidth = 0.5;
          surface.beginPath();
          for (const [from, to] of hatchLines(box)) {
            surface.moveTo(...from);
            surface.lineTo(...to);
          }
          surface.stroke();
        });
      }
    },
  };
}

type Segment = readonly [from: readonly [number, number], to: readonly [number, number]];

/** Rising diagonals of a box, cut at its edges, so that no clipping is needed. */
export function hatchLines({ left, right, top, bottom }: Box): readonly Segment[] {
  const height = bottom - top;
  const segments: Segment[] = [];
  for (let foot = left - height + HATCH / 2; foot < right; foot += HATCH) {
    const enter = Math.max(foot, left);
    const leave = Math.min(foot + height, right);
    if (leave > enter)
      segments.push([
        [enter, bottom - (enter - foot)],
        [leave, bottom - (leave - foot)],
      ]);
  }
  return segments;
}
