import { dateInWords } from "../figure/calendar-date.ts";
import type { ChartSpec } from "../figure/chart-spec.ts";
import { numberInWords, observationDateInWords } from "../figure/observation-words.ts";
import { isPlotted, type Observation } from "../figure/observation.ts";
import { countOf } from "../problem.ts";
import type { TableGroup } from "./table-groups.ts";

/** Two sentences for those who do not see the chart: the highest and the lowest number, and the times without one. */
export function alternativeText(chart: ChartSpec, observations: readonly Observation[]): string {
  const plotted = observations.filter((row) => isPlotted(row) && row.status !== "F" && row.status !== "Q");
  const peak = plotted.toSorted((a, b) => topOf(b) - topOf(a))[0];
  const trough = plotted
    .filter((row) => row.value !== null)
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))[0];
  if (!peak || !trough) return `${chart.subject}: no number is plotted.`;
  const extremes = `highest at ${numberInWords(peak, chart.unit)} (${observationDateInWords(peak)}), lowest at ${numberInWords(trough, chart.unit)} (${observationDateInWords(trough)})`;
  const gaps = bandsInWords(chart, observations);
  const unknown = gaps.length === 0 ? "No time is marked as unknown." : `${capitalize(gaps.join("; "))}.`;
  return `${chart.subject} as published: ${extremes}. ${unknown}`;
}

/** What each series, gap and event shows, one sentence each. */
export function describeChart(
  chart: ChartSpec,
  groups: readonly TableGroup[],
  observations: readonly Observation[],
): string {
  const banded = new Set(chart.bands.map((band) => band.observation));
  const series = groups.flatMap(({ label, rows }) => {
    const drawn = rows.filter((row) => !banded.has(row.id));
    const [first, last] = [drawn[0], drawn.at(-1)];
    if (!first || !last) return [];
    const from = `${label}: ${countOf(drawn.length, "mark")}; ${first.date}: ${first.number}`;
    return first === last ? `${from}.` : `${from}; ${last.date}: ${last.number}.`;
  });
  const gaps = bandsInWords(chart, observations).map((gap) => `${capitalize(gap)}.`);
  const events = chart.events.map((event) => `${dateInWords(event.date)}: ${event.label}.`);
  const undated = chart.undated.map(({ value, qualifier }) => {
    const number = numberInWords({ value, low: null, high: null, qualifier }, chart.unit);
    return `Without a date: ${number}, as an article has it.`;
  });
  const asOf = `The chart ends on ${dateInWords(chart.asOf)}; only plans stand after that date.`;
  return [`Numbers of ${chart.unit}.`, ...series, ...gaps, ...undated, ...events, asOf].join(" ");
}

function bandsInWords(chart: ChartSpec, observations: readonly Observation[]): readonly string[] {
  return chart.bands.flatMap((band) => {
    const row = observations.find((one) => one.id === band.observation);
    if (!row) return [];
    const what =
      row.status === "Q" ? "numbers were withheld" : `the number of ${chart.unit} is ${numberInWords(row)}`;
    return `from ${dateInWords(band.from)} to ${dateInWords(band.to)} ${what}`;
  });
}

function topOf(row: Observation): number {
  return Math.max(row.value ?? 0, row.high ?? 0);
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
