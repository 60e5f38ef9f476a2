import type { ReadyBriefing } from "../briefing.ts";

import { drawChart } from "../chart/draw-chart.ts";
import type { MeasureText } from "../chart/measure-text.ts";
import { drawMap } from "../map/draw-map.ts";
import { mapPoints } from "../map/map-point.ts";
import type { TextFile } from "../parse-yaml.ts";
import { numberDocuments } from "./number-documents.ts";
import { viewBriefing, type BriefingView } from "./briefing-view.ts";

/** Draws the chart and the map of a checked briefing and makes its view. */
export function drawBriefing(
  { briefing, figures }: ReadyBriefing,
  files: ReadonlyMap<string, TextFile>,
  measureText: MeasureText,
): BriefingView {
  const chart = drawChart({
    chart: figures.chart.value,
    measures: figures.measures.value.measures,
    observations: figures.observations.value,
    documents: figures.documents.value,
    measureText,
  });
  const map = drawMap({ ...mapPoints(briefing.entities.value), measureText });
  const cited = new Set(briefing.claims.value.flatMap(({ documents }) => documents));
  const documents = numberDocuments(chart.documents, figures.documents.value, cited);
  const texts = new Map([...files].map(([name, { text }]) => [name, text]));
  return viewBriefing(briefing, { chart, map }, documents, texts);
}
