import { neededFile, type FileReader } from "../claim/file-reader.ts";
import type { BriefingFiles } from "../claim/briefing-files.ts";
import type { Place } from "../problem.ts";
import type { Parsed } from "../yaml/parse-yaml.ts";
import { chartSchema } from "./chart-spec.ts";
import { documentsSchema, type Document } from "./document.ts";
import type { Figure } from "./figure.ts";
import { measuresSchema } from "./measure.ts";
import { parseObservations } from "./parse-observations.ts";

/** What a briefing has of numbers: its documents, and the figure that its chart is drawn from, if it has a chart. */
export type Figures = { readonly documents: Parsed<readonly Document[]>; readonly figure?: Figure };

/** Reads the documents, and with a chart its measures and observations; undefined where one cannot be read. */
export function readFigures(files: BriefingFiles, reader: FileReader): Figures | undefined {
  const { slug, files: texts } = files;
  const hasChart = texts.has("chart.yaml");
  const top = (name: string): Place => ({ file: `data/${slug}/${name}`, line: 1, column: 1 });
  const inChart = top("chart.yaml");
  const documents =
    hasChart || texts.has("documents.yaml")
      ? reader.read("documents.yaml", documentsSchema, inChart)
      : { value: [], place: () => top("documents.yaml") };
  if (!hasChart) return documents && { documents };
  const chart = reader.read("chart.yaml", chartSchema);
  const measures = reader.read("measures.yaml", measuresSchema, inChart);
  // Where the chart cannot be read, what else is wrong is still told in the same run.
  const name = chart?.value.observations ?? [...texts.keys()].find((one) => one.endsWith(".csv"));
  const file = name === undefined ? undefined : texts.get(name);
  if (name !== undefined && !file)
    reader.problems.push(neededFile(name, chart?.place(["observations"]) ?? inChart));
  const observations = file && parseObservations(file);
  if (observations && !observations.ok) reader.problems.push(...observations.problems);
  if (!chart || !measures || !documents || !observations?.ok) return undefined;
  return { documents, figure: { chart, measures, documents, observations: observations.parsed } };
}
