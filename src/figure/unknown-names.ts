import { didYouMean } from "../nearest-name.ts";
import type { ValuePath } from "../yaml/value-path.ts";
import type { LabelSpec } from "./chart-spec.ts";
import type { Figure, Finding } from "./figure.ts";
import { isPlotted } from "./observation.ts";

/** Measures and reasons that rows name and no file defines. */
export function unknownInRows({ observations, measures }: Figure): Finding[] {
  const codes = measures.value.measures.map((measure) => measure.code);
  const plots = ["yes", ...Object.keys(measures.value.offChart)];
  return observations.value.flatMap((row, index) => [
    ...unknown(row.measure, codes, "measure", [index, "measure"]),
    ...unknown(row.plot, plots, "reason", [index, "plot"]),
  ]);
}

/** Measures, documents, panels and rows that the chart names and no file defines. */
export function unknownInChart({ observations, measures, documents, chart }: Figure): Finding[] {
  const codes = measures.value.measures.map((measure) => measure.code);
  const ids = documents.value.map((document) => document.id);
  const rows = observations.value.filter(isPlotted).map((row) => row.id);
  const panels = chart.value.panels.map((panel) => panel.id);
  const { series, bands, events, values, undated } = chart.value;
  const panelsOf = (list: string, named: readonly { readonly panels: readonly string[] }[]): Finding[] =>
    named.flatMap((one, i) =>
      one.panels.flatMap((p, j) => unknown(p, panels, "panel", [list, i, "panels", j])),
    );
  const labelsOf = (list: string, named: readonly { readonly labels: readonly LabelSpec[] }[]): Finding[] =>
    named.flatMap((one, i) =>
      one.labels.flatMap(({ panel, observation, lines }, j) => {
        const path = [list, i, "labels", j];
        const filled = lines.some((line) => /\{(?:number|date)\}/u.test(line));
        if (filled && observation === undefined) {
          const message = `The label “${lines.join(" ")}” names no row that could fill it.`;
          return [[path, message, "Add observation: with the id of a plotted row."] satisfies Finding];
        }
        return [
          ...unknown(panel, panels, "panel", [...path, "panel"]),
          ...(observation === undefined
            ? []
            : unknown(observation, rows, "plotted row", [...path, "observation"])),
        ];
      }),
    );
  return [
    ...series.flatMap((one, i) => unknown(one.measure, codes, "measure", ["series", i, "measure"])),
    ...bands.flatMap((one, i) => unknown(one.observation, rows, "plotted row", ["bands", i, "observation"])),
    ...events.flatMap((one, i) => unknown(one.document, ids, "document", ["events", i, "document"])),
    ...values.flatMap((one, i) =>
      unknown(one.observation, rows, "plotted row", ["values", i, "observation"]),
    ),
    ...values.flatMap((one, i) => unknown(one.panel, panels, "panel", ["values", i, "panel"])),
    ...undated.flatMap((one, i) => unknown(one.panel, panels, "panel", ["undated", i, "panel"])),
    ...chart.value.panels.flatMap((one, i) =>
      one.frame ? unknown(one.frame.on, panels, "panel", ["panels", i, "frame", "on"]) : [],
    ),
    ...panelsOf("series", series),
    ...panelsOf("bands", bands),
    ...panelsOf("events", events),
    ...labelsOf("series", series),
    ...labelsOf("bands", bands),
  ];
}

function unknown(name: string, known: readonly string[], what: string, path: ValuePath): Finding[] {
  return known.includes(name) ? [] : [[path, `There is no ${what} “${name}”.`, didYouMean(name, known)]];
}
