import { PLAIN_ENGLISH } from "../texts/plain-english.ts";
import { contentWords } from "../claim/content-words.ts";
import { firstDay, spanOf } from "../figure/calendar-date.ts";
import { HOLLOW, type BandSpec } from "../figure/chart-spec.ts";
import { toProblems, type Figure, type Finding } from "../figure/figure.ts";
import { statusInWords } from "../figure/observation-words.ts";
import { amountOf, daysOfObservation, isPlotted, type Observation } from "../figure/observation.ts";
import { findQuantities } from "../language/quantity/find-quantities.ts";
import type { Rule } from "./rule.ts";

const rule = "status-is-drawn";

export const statusIsDrawn: Rule = {
  name: rule,
  promise:
    "A forecast is drawn hollow and joined to nothing; what was withheld is a hatched time, the row’s own and named in its words, and never a number.",
  check: ({ figure }) =>
    figure
      ? [
          ...toProblems(rule, figure.observations, drawnAsKnown(figure)),
          ...toProblems(rule, figure.chart, hatched(figure)),
        ]
      : [],
};

function drawnAsKnown({ observations, measures, chart }: Figure): Finding[] {
  const banded = new Set(chart.value.bands.map(({ observation }) => observation));
  const joined = new Set(
    measures.value.measures.flatMap(({ code, joins }) => (joins === "line" ? [code] : [])),
  );
  return observations.value.flatMap((row, index): Finding[] => {
    if (!isPlotted(row) || banded.has(row.id)) return [];
    if (row.status === "Q") {
      const message = `“${row.id}” was withheld and would be drawn as a number.`;
      return [[[index, "plot"], message, "Name it in a band of the chart."]];
    }
    if (row.status !== "F") return [];
    const series = chart.value.series.find(({ measure }) => measure === row.measure);
    if (series && !HOLLOW.has(series.shape)) {
      const message = `“${row.id}” is a forecast, and “${row.measure}” is drawn in solid marks (${series.shape}).`;
      return [[[index, "status"], message, "Draw forecasts as a series of their own, in hollow marks."]];
    }
    if (!joined.has(row.measure)) return [];
    const message = `“${row.id}” is a forecast, and the marks of “${row.measure}” are joined by a line.`;
    return [[[index, "status"], message, "Write joins: false for the measure of forecasts."]];
  });
}

/** A hatch says that the number is not known, of one definition and for one time. */
function hatched({ observations, chart }: Figure): Finding[] {
  const rows = new Map(observations.value.map((row) => [row.id, row]));
  return chart.value.bands.flatMap((band, index): Finding[] => {
    const { observation } = band;
    const row = rows.get(observation);
    if (!row) return [];
    if (row.value !== null) {
      const message = `The band hatches “${observation}” as not known, and the row has a number.`;
      return [[["bands", index, "observation"], message, "Draw the row as a mark, or name another."]];
    }
    return [
      ...beyondItsRow(band, row, index),
      ...overMarks(band, row, index, observations.value),
      ...unnamed(band, row, index),
    ];
  });
}

function beyondItsRow(band: BandSpec, row: Observation, index: number): Finding[] {
  const { from, to } = daysOfObservation(row);
  const outside = (["from", "to"] as const).filter(
    (end) => spanOf(band[end]).from < from || spanOf(band[end]).to > to,
  );
  return outside.map((end) => {
    const days = [row.start, row.end].filter(Boolean).join(" to ");
    const message = `The band’s ${end}, ${band[end]}, is outside the time of “${row.id}”, ${days}.`;
    return [["bands", index, end], message, "Hatch no more than the row tells of, or correct the row."];
  });
}

function overMarks(band: BandSpec, row: Observation, index: number, rows: readonly Observation[]): Finding[] {
  const [from, to] = [firstDay(band.from), spanOf(band.to).to];
  const covered = rows.find((one) => {
    const days = daysOfObservation(one);
    const middle = (days.from + days.to) / 2;
    const isNumber = isPlotted(one) && one.id !== row.id && amountOf(one).kind !== "none";
    return isNumber && one.measure === row.measure && middle >= from && middle <= to;
  });
  if (!covered) return [];
  const message = `The band hatches “${row.measure}” as not known, and “${covered.id}” has a number of it in that time.`;
  return [[["bands", index, "from"], message, "End the band before it, or begin it after."]];
}

/** Why there is no number is said in words of the row, and without a number: a zero would be one. */
function unnamed(band: BandSpec, { id, note, status }: Observation, index: number): Finding[] {
  const known = contentWords(`${note} ${statusInWords(status, PLAIN_ENGLISH)}`);
  return band.labels.flatMap(({ lines }, at): Finding[] => {
    const text = lines.join(" ");
    const path = ["bands", index, "labels", at, "lines"];
    const [number] = findQuantities(text);
    if (number) {
      const message = `The label “${text}” gives “${number.text}” for a time without a number.`;
      return [[path, message, "Say why there is none."]];
    }
    if (!contentWords(text).isDisjointFrom(known)) return [];
    const message = `The label “${text}” shares no word with the note of “${id}”, which says why there is no number.`;
    return [[path, message, "Say it as the row’s note does, or write the reason there."]];
  });
}
