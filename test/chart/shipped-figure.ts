import { readFileSync } from "node:fs";
import { english } from "../texts/english.ts";
import { drawChart, type ChartInput, type ChartView } from "../../src/chart/draw-chart.ts";
import type { PictureFaces } from "../../src/chart/draw-picture.ts";
import { faceFile } from "../../src/chart/faces.ts";
import { createMeasureText } from "../../src/chart/measure-text.ts";
import { chartSchema } from "../../src/figure/chart-spec.ts";
import type { Figure } from "../../src/figure/figure.ts";
import { documentsSchema } from "../../src/figure/document.ts";
import { measuresSchema } from "../../src/figure/measure.ts";
import { parseObservations } from "../../src/figure/parse-observations.ts";
import { parseYaml, type TextFile } from "../../src/yaml/parse-yaml.ts";
import { required } from "../figure/example-figure.ts";

const folder = new URL("../../data/al-asad-handover/", import.meta.url);

function shipped(name: string): TextFile {
  return { path: name, text: readFileSync(new URL(name, folder), "utf8") };
}

/** The files of the shipped chart. */
export const shippedFigure: Figure = {
  observations: required(parseObservations(shipped("troop-levels.csv"))),
  measures: required(parseYaml(shipped("measures.yaml"), measuresSchema)),
  documents: required(parseYaml(shipped("documents.yaml"), documentsSchema)),
  chart: required(parseYaml(shipped("chart.yaml"), chartSchema)),
};

/** What `drawChart` needs, of a figure's four files. */
export function inputOf(figure: Figure, measureText = createMeasureText()): ChartInput {
  return {
    chart: figure.chart.value,
    measures: figure.measures.value.measures,
    observations: figure.observations.value,
    documents: figure.documents.value,
    undated: figure.chart.value.undated.map((spec) => ({
      spec,
      mark: "1.5",
      href: `#evidence-${spec.claim}-1`,
    })),
    measureText,
    texts: english,
  };
}

export const shippedView: ChartView = drawChart(inputOf(shippedFigure));

/** The faces that pictures carry along. */
export const shippedFaces: PictureFaces = {
  400: readFileSync(faceFile(400), "base64"),
  600: readFileSync(faceFile(600), "base64"),
};

type Point = readonly [x: number, y: number];

/** The corners of a path, arcs by their end points. */
export function cornersOf(markup: string): readonly Point[] {
  return [...markup.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((match) => [
    Number(match[1]),
    Number(match[2]),
  ]);
}

/** The groups of a drawing that carry an observation's id, in order. */
export function groupsOf(
  svg: string,
): readonly { readonly id: string; readonly measure: string | undefined; readonly markup: string }[] {
  const groups = svg.matchAll(
    /<g class="chart__(?:mark|band)" data-observation="([^"]+)"(?: data-measure="([^"]+)")?>(.*?)<\/g>/g,
  );
  return [...groups].map(([, id = "", measure, markup = ""]) => ({ id, measure, markup }));
}

export type WrittenText = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The texts of a drawing and the boxes their letters fill. */
export function textsOf(svg: string): readonly WrittenText[] {
  const measure = createMeasureText();
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", text = ""]) => {
    const read = (name: string): string | undefined =>
      new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1];
    const [x, y, size] = [Number(read("x")), Number(read("y")), Number(read("font-size"))];
    const width = measure(text, { size, weight: attributes.includes("--strong") ? 600 : 400 });
    const anchor = read("text-anchor");
    const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
    return { text, left, right: left + width, top: y - size * 0.7, bottom: y + size * 0.2 };
  });
}
