import { firstDay } from "../figure/calendar-date.ts";
import type { ChartSpec } from "../figure/chart-spec.ts";
import { definitionOf, type Measure } from "../figure/measure.ts";
import { numberInWords, observationDateInWords, statusInWords } from "../figure/observation-words.ts";
import { isPlotted, type Observation } from "../figure/observation.ts";
import { compareText } from "../problem.ts";

/** The plotted rows of one measure, as the table under the chart prints them. */
export type TableGroup = {
  readonly measure: string;
  readonly label: string;
  readonly definition: string;
  readonly rows: readonly {
    readonly id: string;
    readonly date: string;
    readonly number: string;
    readonly status: string;
    readonly certainty: string;
    readonly mark: string;
    readonly documentId: string;
  }[];
};

/** One group a measure in the order of the chart's series, its rows by date; each plotted row stands in it once. */
export function tableGroups(
  chart: ChartSpec,
  measures: readonly Measure[],
  observations: readonly Observation[],
  cite: (documentId: string) => string,
): readonly TableGroup[] {
  const codes = [...new Set(chart.series.map((series) => series.measure))];
  return codes.flatMap((code) => {
    const measure = measures.find((one) => one.code === code);
    const rows = observations
      .filter((row) => row.measure === code && isPlotted(row))
      .toSorted((a, b) => firstDay(a.start) - firstDay(b.start) || compareText(a.id, b.id));
    if (!measure || rows.length === 0) return [];
    return {
      measure: code,
      label: measure.label,
      definition: definitionOf(measure),
      rows: rows.map((row) => ({
        id: row.id,
        date: observationDateInWords(row),
        number: numberInWords(row),
        status: statusInWords(row.status),
        certainty: row.certainty,
        mark: cite(row.document),
        documentId: row.document,
      })),
    };
  });
}
