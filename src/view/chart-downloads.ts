import type { Texts } from "../texts/texts.ts";
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
import { newestNumber } from "./edition-view.ts";
import { numberDocuments } from "./number-documents.ts";
import { sizeInWords, type Download } from "./offered-download.ts";

/** What pictures are made with. */
export type PictureTools = {
  readonly colours: Colours;
  readonly measureText: MeasureText;
  readonly faces: PictureFaces;
  readonly texts: Texts;
};

/** The numbers and the pictures of a briefing's chart as files; none where it has no chart. */
export function chartDownloads(
  { figure, claims, plan }: FiguredBriefing,
  view: BriefingView,
  tools: PictureTools,
): readonly Download[] {
  if (!figure) return [];
  const { texts } = tools;
  const label = (key: string): string => texts.say(`downloads.${key}`);
  const { observations } = figure.chart.value;
  const stem = observations.replace(/\.csv$/u, "");
  const { title, number, edition, chart } = view;
  const cited = new Set(claims.value.flatMap(({ documents }) => documents));
  const documents = numberDocuments(chart.documents, figure.documents.value, cited, texts);
  const provenance: Provenance = {
    source: texts.say("downloads.source", {
      title,
      number,
      edition: texts.say("edition.within", { number: newestNumber(plan.value) }),
      date: edition.asOf,
    }),
    marks: new Map(documents.map(({ id, mark }) => [id, mark])),
  };
  return [
    {
      path: `data/${observations}`,
      group: "chart",
      label: label("numbers"),
      format: "CSV",
      mediaType: "text/csv",
      describes: label("numbers-described"),
      bytes: encode(observationsCsv(figure, provenance)),
    },
    {
      path: `data/${observations}-metadata.json`,
      group: "chart",
      label: label("columns"),
      format: "CSVW",
      mediaType: "application/csvm+json",
      describes: label("columns-described"),
      bytes: encode(observationsCsvw(figure, provenance)),
    },
    {
      path: `data/${stem}.json`,
      group: "chart",
      label: label("everything"),
      format: "JSON",
      mediaType: "application/json",
      describes: label("everything-described"),
      bytes: encode(observationsJson(figure, provenance)),
    },
    ...picturesOf(view.chart, texts).flatMap(({ suffix, called, alt, panels }) => {
      const credit = texts.say("downloads.credit", { source: provenance.source, file: observations });
      const drawn = figure.chart.value.panels.filter(({ id }) => panels.some((panel) => panel.id === id));
      const key = chartKey(
        figure.chart.value,
        figure.measures.value.measures,
        figure.observations.value,
        figure.documents.value,
        texts,
        drawn,
      );
      const picture = drawPicture({ view: { ...view.chart, alt, panels, key }, credit, ...tools });
      const stated = { group: "chart" as const, label: called, describes: label("picture-described") };
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
          format: label("png"),
          mediaType: "image/png",
          bytes: paintPicture(picture, tools.colours),
        },
      ];
    }),
  ];
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

type Cut = { readonly suffix: string; readonly called: string } & Pick<ChartView, "alt" | "panels">;

/** The chart whole, and where it has several panels, each of them. */
function picturesOf({ alt, panels }: ChartView, texts: Texts): readonly Cut[] {
  const whole = { suffix: "", called: texts.say("downloads.chart"), alt, panels };
  if (panels.length < 2) return [whole];
  return [
    whole,
    ...panels.map((panel) => ({
      suffix: `-${panel.id}`,
      called: texts.say("downloads.panel", { panel: panel.title }),
      alt: panel.alt,
      panels: [panel],
    })),
  ];
}

/** The view with the files of its chart, as the page links them below it. */
export function withChartDownloads(
  view: BriefingView,
  downloads: readonly Download[],
  texts: Texts,
): BriefingView {
  const listed = downloads.map(({ path, label, format, bytes }): DownloadView => ({
    href: path,
    label,
    format,
    size: sizeInWords(bytes.length, texts),
  }));
  return { ...view, chart: { ...view.chart, downloads: listed } };
}
