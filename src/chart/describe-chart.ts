import { dateInWords } from "../figure/calendar-date.ts";
import type { ChartSpec } from "../figure/chart-spec.ts";
import type { Measure } from "../figure/measure.ts";
import { numberInWords, observationDateInWords } from "../figure/observation-words.ts";
import { amountOf, isPlotted, type Observation } from "../figure/observation.ts";
import { countOf } from "../problem.ts";
import type { TableGroup } from "./table-groups.ts";

/**
 * Two sentences for those who do not see the chart: the extremes of the definition that holds the highest number and of
 * the one that holds the lowest, each by itself, since no two definitions may be compared; and the times without one.
 */
export function alternativeText(
  chart: ChartSpec,
  measures: readonly Measure[],
  observations: readonly Observation[],
): string {
  const known = measures.flatMap(({ code, label }) => {
    const extremes = extremesOf(observations.filter((row) => row.measure === code && isObserved(row)));
    return extremes ? [{ label, ...extremes }] : [];
  });
  const [peak] = known.toSorted((a, b) => topOf(b.highest) - topOf(a.highest));
  const [trough] = known.toSorted((a, b) => footOf(a.lowest) - footOf(b.lowest));
  if (!peak || !trough) return `${chart.subject}: no number is plotted.`;
  const told = [...new Set([peak, trough])].map(
    ({ label, highest, lowest }) =>
      `“${label}” ${highest === lowest ? "stands" : "highest"} at ${inWords(highest, chart)}${highest === lowest ? "" : `, lowest at ${inWords(lowest, chart)}`}`,
  );
  const each = told.length > 1 ? ", each definition by itself" : "";
  const gaps = bandsInWords(chart, measures, observations);
  const unknown = gaps.length === 0 ? "No time is marked as unknown." : `${capitalize(gaps.join("; "))}.`;
  return `${chart.subject} as published${each}: ${told.join("; ")}. ${unknown}`;
}

/** What each series, gap and event shows, one sentence each. */
export function describeChart(
  chart: ChartSpec,
  measures: readonly Measure[],
  groups: readonly TableGroup[],
  observations: readonly Observation[],
): string {
  const banded = new Set(chart.bands.map((band) => band.observation));
  const rows = new Map(observations.map((row) => [row.id, row]));
  const series = groups.map(({ label, rows: printed }) => {
    const drawn = printed.filter((row) => !banded.has(row.id));
    return seriesInWords(label, drawn, rows);
  });
  const gaps = bandsInWords(chart, measures, observations).map((gap, index) => {
    const cause = chart.bands[index]?.labels[0]?.lines.join(" ");
    return `${capitalize(gap)}${cause === undefined ? "" : `: ${cause}`}.`;
  });
  const events = chart.events.map((event) => `${dateInWords(event.date)}: ${event.label}.`);
  const asOf = `The chart ends on ${dateInWords(chart.asOf)}; only plans stand after that date.`;
  return [`Numbers of ${chart.unit}.`, ...series, ...gaps, ...events, asOf].filter(Boolean).join(" ");
}

type Printed = TableGroup["rows"][number];

/** How many marks, the first, the highest, the lowest and the last, each once, and where the counting changed. */
function seriesInWords(
  label: string,
  drawn: readonly Printed[],
  rows: ReadonlyMap<string, Observation>,
): string {
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last) return "";
  const extremes = extremesOf(drawn.flatMap(({ id }) => rows.get(id) ?? []));
  const printed = (row: Observation | undefined): Printed | undefined =>
    drawn.find(({ id }) => id === row?.id);
  const named: readonly (readonly [string, Printed | undefined])[] = [
    ["first", first],
    ["highest", printed(extremes?.highest)],
    ["lowest", printed(extremes?.lowest)],
    ["last", last],
  ];
  const points = [...new Set(named.flatMap(([, row]) => row ?? []))].map((row) => {
    const roles = named.flatMap(([role, one]) => (one === row ? [role] : []));
    const at = `${row.date}, ${row.number}`;
    return drawn.length === 1 ? at : `${roles.join(" and ")} ${at}`;
  });
  const breaks = drawn
    .filter(({ id }) => rows.get(id)?.status === "B")
    .map(({ date }) => `counted in a new way from ${date}`);
  return `${label}: ${[countOf(drawn.length, "mark"), ...points, ...breaks].join("; ")}.`;
}

/** The times that are hatched, and under which definition: others may have numbers there. */
function bandsInWords(
  chart: ChartSpec,
  measures: readonly Measure[],
  observations: readonly Observation[],
): readonly string[] {
  return chart.bands.flatMap((band) => {
    const row = observations.find((one) => one.id === band.observation);
    if (!row) return [];
    const label = measures.find(({ code }) => code === row.measure)?.label ?? row.measure;
    const what =
      row.status === "Q"
        ? `the numbers of “${label}” were withheld`
        : `the number of ${chart.unit} under “${label}” is ${numberInWords(row)}`;
    return `from ${dateInWords(band.from)} to ${dateInWords(band.to)} ${what}`;
  });
}

type Extremes = { readonly highest: Observation; readonly lowest: Observation };

/** The first row that reaches highest and the first that reaches lowest; a bound says of neither where it lies. */
function extremesOf(rows: readonly Observation[]): Extremes | undefined {
  const bounded = rows.filter((row) => ["number", "range"].includes(amountOf(row).kind));
  const highest = bounded.toSorted((a, b) => topOf(b) - topOf(a))[0];
  const lowest = bounded.toSorted((a, b) => footOf(a) - footOf(b))[0];
  return highest && lowest && { highest, lowest };
}

/** Plotted, and neither a plan nor withheld. */
function isObserved(row: Observation): boolean {
  return isPlotted(row) && row.status !== "F" && row.status !== "Q";
}

function topOf({ value, high }: Observation): number {
  return Math.max(value ?? 0, high ?? 0);
}

function footOf({ value, low }: Observation): number {
  return Math.min(value ?? Infinity, low ?? Infinity);
}

function inWords(row: Observation, { unit }: ChartSpec): string {
  return `${numberInWords(row, unit)} (${observationDateInWords(row)})`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
