import { missingFile, type BriefingFiles, type FileReader } from "../claim/read-testimony.ts";
import type { Problem } from "../problem.ts";
import { chartSchema } from "./chart-spec.ts";
import { checkFigure, type Figure } from "./check-figure.ts";
import { documentsSchema } from "./document.ts";
import { measuresSchema } from "./measure.ts";
import { parseObservations } from "./parse-observations.ts";

/** A briefing's numbers, parsed, and what is wrong with them when they are held against each other. */
export type Figures = Figure & { readonly problems: readonly Problem[] };

/** Reads the chart, the measures, the documents and the observations; undefined where one cannot be read. */
export function readFigures(files: BriefingFiles, reader: FileReader): Figures | undefined {
  const chart = reader.read("chart.yaml", chartSchema);
  const measures = reader.read("measures.yaml", measuresSchema);
  const documents = reader.read("documents.yaml", documentsSchema);
  const file = files.files.get("troop-levels.csv");
  if (!file) reader.problems.push(missingFile(files.slug, "troop-levels.csv"));
  const observations = file && parseObservations(file);
  if (observations && !observations.ok) reader.problems.push(...observations.problems);
  if (!chart || !measures || !documents || !observations?.ok) return undefined;
  const figure: Figure = { chart, measures, documents, observations: observations.parsed };
  return { ...figure, problems: checkFigure(figure) };
}
