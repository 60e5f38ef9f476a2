import { chartKey } from "../chart/chart-key.ts";
import { drawPicture, type PictureFaces } from "../chart/draw-picture.ts";
import type { ChartView, DownloadView } from "../chart/draw-chart.ts";
import type { MeasureText } from "../chart/measure-text.ts";
import { paintPicture } from "../chart/paint-picture.ts";
import type { Colours } from "../chart/picture-palette.ts";
import type { FiguredBriefing } from "../figure/figure.ts";
import {
  observationsCsv,
  observationsCsvw,
  observationsJson,
  type Provenance,
} from "../figure/print-observations.ts";
import type { BriefingView } from "./briefing-view.ts";
import { numberDocuments } from "./number-documents.ts";

/** A file to take along, and what the page says of it. */
export type Download = {
  readonly name: string;
  readonly label: string;
  readonly format: string;
  readonly bytes: Uint8Array;
};

/** What pictures are made with. */
export type PictureTools = {
  readonly colours: Colours;
  readonly measureText: MeasureText;
  readonly faces: PictureFaces;
};

/** The numbers and the pictures of a briefing's chart as files; none where it has no chart. */
export function chartDownloads(
  { figure, claims }: FiguredBriefing,
  view: BriefingView,
  tools: PictureTools,
): readonly Download[] {
  if (!figure) return [];
  const { observations } = figure.chart.value;
  const stem = observations.replace(/\.csv$/u, "");
  const { title, number, edition, chart } = view;
  const cited = new Set(claims.value.flatMap(({ documents }) => documents));
  const documents = numberDocuments(chart.documents, figure.documents.value, cited);
  const provenance: Provenance = {
    source: `${title}. ${number}, ${edition.label.toLowerCase()}, as of ${edition.asOf}`,
    marks: new Map(documents.map(({ id, mark }) => [id, mark])),
  };
  const text = (name: string, label: string, format: string, content: string): Download => ({
    name,
    label,
    format,
    bytes: new TextEncoder().encode(content),
  });
  return [
    text(observations, "All numbers", "CSV", observationsCsv(figure, provenance)),
    text(
      `${observations}-metadata.json`,
      "What its columns mean",
      "CSVW",
      observationsCsvw(figure, provenance),
    ),
    text(`${stem}.json`, "Numbers, definitions and documents", "JSON", observationsJson(figure, provenance)),
    ...picturesOf(view.chart).flatMap(({ suffix, label, panels }) => {
      const credit = `${provenance.source}. Numbers and documents: ${observations}.`;
      const drawn = figure.chart.value.panels.filter(({ id }) => panels.some((panel) => panel.id === id));
      const key = chartKey(
        figure.chart.value,
        figure.measures.value.measures,
        figure.observations.value,
        figure.documents.value,
        drawn,
      );
      const picture = drawPicture({ view: { ...view.chart, panels, key }, credit, ...tools });
      const png = paintPicture(picture, tools.colours);
      return [
        text(`${stem}${suffix}.svg`, label, "SVG", picture.svg),
        { name: `${stem}${suffix}.png`, label, format: "PNG, 300 dpi", bytes: png },
      ];
    }),
  ];
}

type Cut = { readonly suffix: string; readonly label: string; readonly panels: ChartView["panels"] };

/** The chart whole, and where it has several panels, each of them. */
function picturesOf({ panels }: ChartView): readonly Cut[] {
  const whole = { suffix: "", label: "The chart", panels };
  if (panels.length < 2) return [whole];
  return [
    whole,
    ...panels.map((panel) => ({ suffix: `-${panel.id}`, label: `Panel ${panel.title}`, panels: [panel] })),
  ];
}

/** The view with its downloads, as the page links them. */
export function withDownloads(view: BriefingView, downloads: readonly Download[]): BriefingView {
  const listed = downloads.map(({ name, label, format, bytes }): DownloadView => ({
    href: `data/${name}`,
    label,
    format,
    size: `${Math.max(1, Math.round(bytes.length / 1000))} kB`,
  }));
  return { ...view, chart: { ...view.chart, downloads: listed } };
}
