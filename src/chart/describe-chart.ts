import type { Texts } from "../texts/texts.ts";
import { dateInWords } from "../figure/calendar-date.ts";
import type { ChartSpec } from "../figure/chart-spec.ts";
import type { Measure } from "../figure/measure.ts";
import { numberInWords, observationDateInWords } from "../figure/observation-words.ts";
import { amountOf, isPlotted, type Observation } from "../figure/observation.ts";
import type { TableGroup } from "./table-groups.ts";

/**
 * Two sentences for those who do not see the chart, or a panel of it: the extremes of the definition that holds the
 * highest of these numbers and of the one that holds the lowest, each by itself, since no two definitions may be
 * compared; and the times without one.
 */
export function alternativeText(
  chart: ChartSpec,
  measures: readonly Measure[],
  observations: readonly Observation[],
  texts: Texts,
): string {
  const known = measures.flatMap(({ code, label }) => {
    const extremes = extremesOf(observations.filter((row) => row.measure === code && isObserved(row)));
    return extremes ? [{ label, ...extremes }] : [];
  });
  const [peak] = known.toSorted((a, b) => topOf(b.highest) - topOf(a.highest));
  const [trough] = known.toSorted((a, b) => footOf(a.lowest) - footOf(b.lowest));
  if (!peak || !trough) return texts.say("chart-description.nothing", { subject: chart.subject });
  const printed = (row: Observation): string =>
    texts.say("chart-description.number", {
      number: numberInWords(row, texts, chart.unit),
      date: observationDateInWords(row, texts),
    });
  const told = [...new Set([peak, trough])].map(({ label, highest, lowest }) =>
    highest === lowest
      ? texts.say("chart-description.one", { label, at: printed(highest) })
      : texts.say("chart-description.extremes", {
          label,
          highest: printed(highest),
          lowest: printed(lowest),
        }),
  );
  const gaps = bandsInWords(chart, measures, observations, texts);
  const between = texts.say("general.semicolon");
  return texts.say(told.length > 1 ? "chart-description.each" : "chart-description.all", {
    subject: chart.subject,
    extremes: told.join(between),
    unknown:
      gaps.length === 0
        ? texts.say("chart-description.no-gap")
        : texts.say("chart-description.gap", { gap: capitalize(gaps.join(between)) }),
  });
}

/** What each series, gap and event shows, one sentence each. */
export function describeChart(
  chart: ChartSpec,
  measures: readonly Measure[],
  groups: readonly TableGroup[],
  observations: readonly Observation[],
  texts: Texts,
): string {
  const banded = new Set(chart.bands.map((band) => band.observation));
  const rows = new Map(observations.map((row) => [row.id, row]));
  const series = groups.map(({ label, rows: printed }) => {
    const drawn = printed.filter((row) => !banded.has(row.id));
    return seriesInWords(label, drawn, rows, texts);
  });
  const gaps = bandsInWords(chart, measures, observations, texts).map((what, index) => {
    const cause = chart.bands[index]?.labels[0]?.lines.join(" ");
    const gap = capitalize(what);
    return cause === undefined
      ? texts.say("chart-description.gap", { gap })
      : texts.say("chart-description.gap-cause", { gap, cause });
  });
  const events = chart.events.map(({ date, label }) =>
    texts.say("chart-description.event", { date: dateInWords(date, texts), label }),
  );
  const asOf = texts.say("chart-description.as-of", { date: dateInWords(chart.asOf, texts) });
  return [texts.say("chart-description.unit", { unit: chart.unit }), ...series, ...gaps, ...events, asOf]
    .filter(Boolean)
    .join(" ");
}

type Printed = TableGroup["rows"][number];

/** How many marks, the first, the highest, the lowest and the last, each once, and where the counting changed. */
function seriesInWords(
  label: string,
  drawn: readonly Printed[],
  rows: ReadonlyMap<string, Observation>,
  texts: Texts,
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
    const roles = named.flatMap(([role, one]) =>
      one === row ? [texts.say(`chart-description.${role}`)] : [],
    );
    const at = texts.say("chart-description.at", { date: row.date, number: row.number });
    const role = roles.reduce((one, other) => texts.say("chart-description.and", { one, other }));
    return drawn.length === 1 ? at : texts.say("chart-description.role", { role, at });
  });
  const breaks = drawn
    .filter(({ id }) => rows.get(id)?.status === "B")
    .map(({ date }) => texts.say("chart-description.new-count", { date }));
  const told = [texts.say("count.marks", { count: drawn.length }), ...points, ...breaks];
  return texts.say("chart-description.series", { label, told: told.join(texts.say("general.semicolon")) });
}

/** The times that are hatched, and under which definition: others may have numbers there. */
function bandsInWords(
  chart: ChartSpec,
  measures: readonly Measure[],
  observations: readonly Observation[],
  texts: Texts,
): readonly string[] {
  return chart.bands.flatMap((band) => {
    const row = observations.find((one) => one.id === band.observation);
    if (!row) return [];
    const label = measures.find(({ code }) => code === row.measure)?.label ?? row.measure;
    const what =
      row.status === "Q"
        ? texts.say("chart-description.withheld", { label })
        : texts.say("chart-description.unpublished", {
            unit: chart.unit,
            label,
            number: numberInWords(row, texts),
          });
    const [from, to] = [dateInWords(band.from, texts), dateInWords(band.to, texts)];
    return texts.say("chart-description.band", { from, to, what });
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

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
