import type { Plugin } from "chart.js";
import type { Scene } from "./scene.ts";

/** Puts each line that Chart.js draws into a group of its measure, so that a reader can switch it off with its marks. */
export function linesPlugin({ surface }: Scene): Plugin {
  return {
    id: "lines",
    beforeDatasetDraw(chart, { index }) {
      surface.openGroup({ class: "chart__line", "data-measure": chart.data.datasets[index]?.label ?? "" });
    },
    afterDatasetDraw() {
      surface.closeGroup();
    },
  };
}
