import { english } from "../texts/english.ts";
import type { ChartInput } from "../../src/chart/draw-chart.ts";
import { exampleFigure, HEADER, required, ROWS } from "../figure/example-figure.ts";
import { parseObservations } from "../../src/figure/parse-observations.ts";

/** What a chart of `count` observations is drawn from: levels of a river that rises and falls, one a day. */
export function largeFigure(count: number, measureText: ChartInput["measureText"]): ChartInput {
  const figure = exampleFigure({
    "from: 2001-01-01": "from: 2000-01-01",
    "to: 2005-01-01": "to: 2031-01-01",
  });
  const [first = ""] = ROWS;
  const rows = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2001, 0, 1 + index * 2)).toISOString().slice(0, 10);
    const level = Math.round(100 + 80 * Math.sin(index / 40));
    return first
      .replace("count-1", `count-${index + 1}`)
      .replace("2001-01-01", day)
      .replace(",100,", `,${level},`);
  });
  const text = `${[HEADER, ...rows].join("\n")}\n`;
  return {
    chart: { ...figure.chart.value, bands: [] },
    measures: figure.measures.value.measures,
    observations: required(parseObservations({ path: "rows.csv", text })).value,
    documents: figure.documents.value,
    undated: [],
    measureText,
    texts: english,
  };
}
