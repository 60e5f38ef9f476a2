import type { Texts } from "../texts/texts.ts";
import type { Chart } from "chart.js";
import { firstDay } from "../figure/calendar-date.ts";
import type { BandSpec, ChartSpec, PanelSpec, SeriesSpec, UndatedSpec } from "../figure/chart-spec.ts";
import type { Measure } from "../figure/measure.ts";
import { daysOfObservation, isPlotted, type Observation } from "../figure/observation.ts";
import { publishersOf } from "../figure/publishers-of.ts";
import type { MeasureText } from "./measure-text.ts";
import type { SvgSurface } from "./svg-surface.ts";

/** A plotted row and the series it is drawn with; `day` is the middle of the time it speaks of. */
export type Mark = {
  readonly observation: Observation;
  readonly series: SeriesSpec;
  readonly joins: boolean;
  readonly day: number;
  /** How many publishers a range of our own making is drawn from; else 1. */
  readonly publishers: number;
};

/** The series of numbers without a date, which is none of the measures. */
export const UNDATED = "UNDATED";

/** A number without a date, and the passage of the article that has it. */
export type UndatedNumber = {
  readonly spec: UndatedSpec;
  /** e.g. 1.5 */
  readonly mark: string;
  readonly href: string;
};

/** What stands for an id of observation where a number has no row of its own. */
export function undatedId({ claim }: UndatedSpec): string {
  return `undated-${claim}`;
}

/** Everything that stands on one panel. */
export type Scene = {
  readonly spec: ChartSpec;
  readonly panel: PanelSpec;
  readonly marks: readonly Mark[];
  readonly bands: readonly BandSpec[];
  readonly undated: readonly UndatedNumber[];
  readonly surface: SvgSurface;
  readonly measureText: MeasureText;
  /** The mark of a document. e.g. C3 */
  readonly cite: (documentId: string) => string;
  /** The words of the page that the chart stands on. */
  readonly texts: Texts;
};

/** From days and values to pixels. */
export type Axes = {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly area: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
};

/** The marks of a panel: plotted rows of its series whose time it covers, without those that a band stands for. */
export function marksOn(
  panel: PanelSpec,
  spec: ChartSpec,
  rows: readonly Observation[],
  measures: readonly Measure[],
): readonly Mark[] {
  const banded = new Set(spec.bands.map((band) => band.observation));
  const joined = new Set(
    measures.filter((measure) => measure.joins === "line").map((measure) => measure.code),
  );
  return spec.series
    .filter((series) => series.panels.includes(panel.id))
    .flatMap((series) =>
      rows
        .filter((row) => row.measure === series.measure && isPlotted(row) && !banded.has(row.id))
        .map((observation) => ({
          observation,
          series,
          joins: joined.has(series.measure),
          day: middleDay(observation),
          publishers: publishersOf(observation, rows),
        })),
    )
    .filter(({ day }) => day >= firstDay(panel.from) && day <= firstDay(panel.to))
    .toSorted((a, b) => a.day - b.day);
}

/** The middle of the time a row speaks of; a row without a date stands at the day it was said. */
function middleDay(observation: Observation): number {
  const { from, to } = daysOfObservation(observation);
  return (from + to) / 2;
}

/** Reads the pixel positions from the scales that Chart.js has laid out. */
export function axesOf(chart: Chart): Axes {
  const { x, y } = chart.scales;
  if (!x || !y) throw new Error("The panel has no scales.");
  return {
    x: (day) => x.getPixelForValue(day),
    y: (value) => y.getPixelForValue(value),
    area: chart.chartArea,
  };
}
