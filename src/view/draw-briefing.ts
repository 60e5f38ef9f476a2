import type { ReadyBriefing } from "../briefing.ts";

import { drawChart, NO_CHART } from "../chart/draw-chart.ts";
import type { MeasureText } from "../chart/measure-text.ts";
import { drawMap } from "../map/draw-map.ts";
import { mapPoints } from "../map/map-point.ts";
import type { TextFile } from "../parse-yaml.ts";
import { numberDocuments } from "./number-documents.ts";
import { viewBriefing, type BriefingView } from "./briefing-view.ts";

/** Draws the chart and the map of a checked briefing and makes its view. */
export function drawBriefing(
  { briefing, documents: register }: ReadyBriefing,
  files: ReadonlyMap<string, TextFile>,
  measureText: MeasureText,
): BriefingView {
  const { figure } = briefing;
  const chart = figure
    ? drawChart({
        chart: figure.chart.value,
        measures: figure.measures.value.measures,
        observations: figure.observations.value,
        documents: register,
        measureText,
      })
    : NO_CHART;
  const map = drawMap({ ...mapPoints(briefing.entities.value), measureText });
  const cited = new Set(briefing.claims.value.flatMap(({ documents }) => documents));
  const documents = numberDocuments(chart.documents, register, cited);
  const texts = new Map([...files].map(([name, { text }]) => [name, text]));
  return viewBriefing(briefing, { chart, map }, documents, texts);
}
