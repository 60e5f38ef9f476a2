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
import { sizeInWords, type Download } from "./offered-download.ts";

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
  return [
    {
      path: `data/${observations}`,
      group: "chart",
      label: "All numbers",
      format: "CSV",
      mediaType: "text/csv",
      describes:
        "Every published number behind the chart, drawn or not, with its definition, its document and the place in it.",
      bytes: encode(observationsCsv(figure, provenance)),
    },
    {
      path: `data/${observations}-metadata.json`,
      group: "chart",
      label: "What its columns mean",
      format: "CSVW",
      mediaType: "application/csvm+json",
      describes: "The dictionary of that table, as CSV on the Web.",
      bytes: encode(observationsCsvw(figure, provenance)),
    },
    {
      path: `data/${stem}.json`,
      group: "chart",
      label: "Numbers, definitions and documents",
      format: "JSON",
      mediaType: "application/json",
      describes: "The same numbers with the definitions and documents that they rest on, in one file.",
      bytes: encode(observationsJson(figure, provenance)),
    },
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
      const stated = { group: "chart" as const, label, describes: DESCRIBES_PICTURE };
      return [
        {
          ...stated,
          path: `data/${stem}${suffix}.svg`,
          format: "SVG",
          mediaType: "image/svg+xml",
          bytes: encode(picture.svg),
        },
        {
          ...stated,
          path: `data/${stem}${suffix}.png`,
          format: "PNG, 300 dpi",
          mediaType: "image/png",
          bytes: paintPicture(picture, tools.colours),
        },
      ];
    }),
  ];
}

const DESCRIBES_PICTURE =
  "A picture with its title, key, note and edition in it, so that it can stand alone.";

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
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

/** The view with the files of its chart, as the page links them below it. */
export function withChartDownloads(view: BriefingView, downloads: readonly Download[]): BriefingView {
  const listed = downloads.map(({ path, label, format, bytes }): DownloadView => ({
    href: path,
    label,
    format,
    size: sizeInWords(bytes.length),
  }));
  return { ...view, chart: { ...view.chart, downloads: listed } };
}
