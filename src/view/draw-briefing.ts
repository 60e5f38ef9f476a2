import type { Texts } from "../texts/texts.ts";
import type { ReadyBriefing } from "../briefing.ts";

import type { UndatedNumber } from "../chart/scene.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { readAddress } from "../claim/claim.ts";
import type { ChartSpec } from "../figure/chart-spec.ts";
import { drawChart, NO_CHART } from "../chart/draw-chart.ts";
import { shortenDrawing } from "../chart/shorten-drawing.ts";
import type { MeasureText } from "../chart/measure-text.ts";
import { drawMap } from "../map/draw-map.ts";
import { mapPoints } from "../map/map-point.ts";
import type { TextFile } from "../yaml/parse-yaml.ts";
import { numberDocuments } from "./number-documents.ts";
import { viewBriefing, type BriefingView } from "./briefing-view.ts";

/** Draws the chart and the map of a checked briefing and makes its view, in the words of one language. `mapOf` may remember maps. */
export function drawBriefing(
  { briefing, documents: register }: ReadyBriefing,
  files: ReadonlyMap<string, TextFile>,
  measureText: MeasureText,
  texts: Texts,
  mapOf: typeof drawMap = drawMap,
): BriefingView {
  const { figure } = briefing;
  const drawn = figure
    ? drawChart({
        chart: figure.chart.value,
        measures: figure.measures.value.measures,
        observations: figure.observations.value,
        documents: register,
        undated: undatedNumbers(briefing, figure.chart.value),
        measureText,
        texts,
      })
    : NO_CHART;
  // Pages hold their drawings whole, and hosts send them with the text.
  const chart = {
    ...drawn,
    panels: drawn.panels.map((panel) => ({ ...panel, svg: shortenDrawing(panel.svg) })),
  };
  const sites = mapOf({ ...mapPoints(briefing.entities.value), measureText, texts });
  const map = sites && { ...sites, svg: shortenDrawing(sites.svg) };
  const cited = new Set(briefing.claims.value.flatMap(({ documents }) => documents));
  const documents = numberDocuments(chart.documents, register, cited, texts);
  const contents = new Map([...files].map(([name, { text }]) => [name, text]));
  return viewBriefing(briefing, { chart, map }, documents, { files: contents, texts });
}

/** Numbers without a date, each with the passage that has it; a claim that names none leads to itself. */
function undatedNumbers(
  { claims, sources }: CheckedBriefing,
  { undated }: ChartSpec,
): readonly UndatedNumber[] {
  return undated.map((spec) => {
    const [piece] = claims.value.find(({ id }) => id === spec.claim)?.evidence ?? [];
    if (!piece) return { spec, mark: "", href: `#sentence-${spec.claim}` };
    const { source, passage } = readAddress(piece.at);
    const number = sources.value.findIndex(({ id }) => id === source) + 1;
    return { spec, mark: `${number}.${passage}`, href: `#evidence-${spec.claim}-1` };
  });
}
