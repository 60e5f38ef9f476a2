import type { Plugin } from "chart.js";
import { firstDay } from "../figure/calendar-date.ts";
import { axesOf, type Scene } from "./scene.ts";
import { drawLine, writeLabel } from "./write-label.ts";

/** Draws on this panel, to scale, the frame of each panel that enlarges a part of it, and says by how much. */
export function framePlugin({ spec, panel, surface, texts }: Scene): Plugin {
  return {
    id: "frame",
    beforeDatasetsDraw(chart) {
      const { x, y, area } = axesOf(chart);
      for (const other of spec.panels) {
        if (other.frame?.on !== panel.id) continue;
        const [left, right] = [x(firstDay(other.from)), Math.min(x(firstDay(other.to)), area.right)];
        const top = y(other.max);
        surface.strokeStyle = "ink";
        surface.lineWidth = 1;
        surface.strokeRect(left, top, right - left, area.bottom - top);
        const times = Math.round((panel.max / other.max) * 10) / 10;
        const at = x(firstDay(other.frame.at));
        drawLine(surface, [at, top], [at, top - 12], { ink: "ink" });
        const text = texts.say("chart.enlarged", {
          label: other.frame.label,
          times: texts.number(times),
        });
        writeLabel(surface, [text], [at, top - 17], { align: other.frame.align, backed: true });
      }
    },
  };
}
