import type { Texts } from "../texts/texts.ts";
import { firstDay } from "../figure/calendar-date.ts";
import type { ChartSpec } from "../figure/chart-spec.ts";
import { definitionOf, type Measure } from "../figure/measure.ts";
import { numberInWords, observationDateInWords, statusInWords } from "../figure/observation-words.ts";
import { isPlotted, type Observation } from "../figure/observation.ts";
import { compareText } from "../problem.ts";
import { UNDATED, undatedId, type UndatedNumber } from "./scene.ts";

/** The plotted rows of one measure, as the table under the chart prints them. */
export type TableGroup = {
  readonly measure: string;
  readonly label: string;
  readonly definition: string;
  /** What its numbers are numbers of, as the head of their column. e.g. Guards */
  readonly unit: string;
  readonly rows: readonly {
    readonly id: string;
    readonly date: string;
    readonly number: string;
    readonly status: string;
    readonly certainty: string;
    readonly mark: string;
    readonly documentId: string;
    /** Where the mark leads on the page. */
    readonly href: string;
    /** Where in the document the number stands. */
    readonly locator: string;
  }[];
};

/** One group a measure in the order of the chart's series, its rows by date; each plotted row stands in it once. */
export function tableGroups(
  chart: ChartSpec,
  measures: readonly Measure[],
  observations: readonly Observation[],
  cite: (documentId: string) => string,
  texts: Texts,
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
      definition: definitionOf(measure, texts),
      unit: capitalize(chart.unit),
      rows: rows.map((row) => ({
        id: row.id,
        date: observationDateInWords(row, texts),
        number: numberInWords(row, texts),
        status: statusInWords(row.status, texts),
        certainty: row.certainty,
        mark: cite(row.document),
        documentId: row.document,
        href: `#document-${row.document}`,
        locator: row.locator,
      })),
    };
  });
}

/** Numbers of articles that give no date: a group of their own, or none. */
export function undatedGroup(
  chart: ChartSpec,
  undated: readonly UndatedNumber[],
  texts: Texts,
): readonly TableGroup[] {
  if (undated.length === 0) return [];
  return [
    {
      measure: UNDATED,
      label: texts.say("undated.label"),
      definition: texts.say("undated.definition"),
      unit: capitalize(chart.unit),
      rows: undated.map(({ spec, mark, href }) => ({
        id: undatedId(spec),
        date: texts.say("undated.date"),
        number: numberInWords({ ...spec, low: null, high: null }, texts),
        status: texts.say("undated.status"),
        certainty: "low",
        mark,
        documentId: "",
        href,
        locator: locatorOf(mark, texts),
      })),
    },
  ];
}

/** e.g. 1.5 → article 1, passage 5; a number without a passage stays as it is. */
function locatorOf(mark: string, texts: Texts): string {
  const [article, passage] = mark.split(".");
  return article && passage ? texts.say("undated.locator", { article, passage }) : mark;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
