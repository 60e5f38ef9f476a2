import {
  BasicPlatform,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartDataset,
} from "chart.js";
import { dateInWords, firstDay } from "../figure/calendar-date.ts";
import { bandsPlugin } from "./bands-plugin.ts";
import { eventsPlugin } from "./events-plugin.ts";
import { framePlugin } from "./frame-plugin.ts";
import { joinMarks, stepPoints, type DataPoint } from "./join-marks.ts";
import { labelsPlugin } from "./labels-plugin.ts";
import { linesPlugin } from "./lines-plugin.ts";
import { marksPlugin } from "./marks-plugin.ts";
import type { Scene } from "./scene.ts";
import { asContext } from "./svg-surface.ts";
import { undatedPlugin } from "./undated-plugin.ts";
import { unitPlugin } from "./unit-plugin.ts";
import { TEXT_SIZE } from "./write-label.ts";

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** A panel in pixels: the same for all, so that the ratio of two panels' scales is that of their maxima. */
export const PANEL_SIZE = { width: 640, height: 340 } as const;
const MARGIN = { left: 54, right: 14, top: 74, bottom: 22 } as const;

/** Draws one panel onto its scene's surface: scales and lines by Chart.js, the rest by the plugins beside this file. */
export function drawPanel(scene: Scene): void {
  const font = { size: TEXT_SIZE, family: "sans-serif", weight: 400 };
  const chart = new Chart(asContext(scene.surface), {
    type: "line",
    platform: BasicPlatform,
    data: { datasets: linesOf(scene) },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      events: [],
      parsing: false,
      normalized: true,
      font,
      color: "ink",
      layout: { padding: { top: MARGIN.top, right: MARGIN.right, bottom: 0, left: 0 }, autoPadding: false },
      scales: scalesOf(scene),
    },
    plugins: [
      bandsPlugin(scene),
      eventsPlugin(scene),
      framePlugin(scene),
      labelsPlugin(scene),
      linesPlugin(scene),
      marksPlugin(scene),
      undatedPlugin(scene),
      unitPlugin(scene),
    ],
  });
  chart.destroy();
}

function scalesOf({ panel, texts }: Scene) {
  const font = { size: TEXT_SIZE, family: "sans-serif", weight: 400 as const, lineHeight: 1.2 };
  const ticks = { color: "grey", font, autoSkip: false, maxRotation: 0 };
  return {
    x: {
      type: "linear" as const,
      min: firstDay(panel.from),
      max: firstDay(panel.to),
      grid: { drawOnChartArea: false, drawTicks: true, tickLength: 5, tickColor: "grey", lineWidth: 1 },
      border: { color: "grey", display: true },
      ticks: {
        ...ticks,
        padding: 1,
        callback: (_: unknown, index: number) => dateInWords(panel.ticks.dates[index] ?? "", texts),
      },
      afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
        axis.ticks = panel.ticks.dates.map((date) => ({ value: firstDay(date) }));
      },
      afterFit: (axis: { height: number }) => {
        axis.height = MARGIN.bottom;
      },
    },
    y: {
      type: "linear" as const,
      min: 0,
      max: panel.max,
      grid: { color: "hairline", tickColor: "hairline", drawTicks: false },
      border: { display: false, color: "hairline" },
      ticks: { ...ticks, padding: 8, callback: (value: number | string) => texts.number(Number(value)) },
      afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
        axis.ticks = panel.ticks.values.map((value) => ({ value }));
      },
      afterFit: (axis: { width: number }) => {
        axis.width = MARGIN.left;
      },
    },
  };
}

/** One line a measure, and only for measures that may be joined or that hold until they change. */
function linesOf({ marks, spec }: Scene): ChartDataset<"line", DataPoint[]>[] {
  return spec.series.flatMap((series) => {
    const own = marks.filter((mark) => mark.series === series);
    const stepped = series.shape === "step";
    if (own.length === 0 || !(stepped || own.some((mark) => mark.joins))) return [];
    return {
      label: series.measure,
      data: [...(stepped ? stepPoints(own) : joinMarks(own))],
      stepped: stepped ? ("before" as const) : false,
      borderColor: stepped ? "lapis" : "ink",
      backgroundColor: "paper",
      borderWidth: stepped ? 1.75 : 0.75,
      borderDash: stepped ? [5, 3] : [],
      pointRadius: 0,
      pointHoverRadius: 0,
      pointHitRadius: 0,
      tension: 0,
      spanGaps: false,
      // Keeps Chart.js from caching the line in a Path2D, which some other module may have put on the global object.
      segment: {},
    };
  });
}
