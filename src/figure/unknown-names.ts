import { didYouMean } from "../nearest-name.ts";
import type { ValuePath } from "../parse-yaml.ts";
import type { Figure, Finding } from "./figure.ts";
import { isPlotted } from "./observation.ts";

/** Measures, documents and reasons that rows name and no file defines. */
export function unknownInRows({ observations, measures, documents }: Figure): Finding[] {
  const codes = measures.value.measures.map((measure) => measure.code);
  const ids = documents.value.map((document) => document.id);
  const plots = ["yes", ...Object.keys(measures.value.offChart)];
  return observations.value.flatMap((row, index) => [
    ...unknown(row.measure, codes, "measure", [index, "measure"]),
    ...unknown(row.document, ids, "document", [index, "document"]),
    ...unknown(row.plot, plots, "reason", [index, "plot"]),
  ]);
}

/** Measures, documents, panels and rows that the chart names and no file defines. */
export function unknownInChart({ observations, measures, documents, chart }: Figure): Finding[] {
  const codes = measures.value.measures.map((measure) => measure.code);
  const ids = documents.value.map((document) => document.id);
  const rows = observations.value.filter(isPlotted).map((row) => row.id);
  const panels = chart.value.panels.map((panel) => panel.id);
  const { series, bands, events, values } = chart.value;
  const panelsOf = (list: string, named: readonly { readonly panels: readonly string[] }[]): Finding[] =>
    named.flatMap((one, i) =>
      one.panels.flatMap((p, j) => unknown(p, panels, "panel", [list, i, "panels", j])),
    );
  const labelsOf = (
    list: string,
    named: readonly { readonly labels: readonly { readonly panel: string }[] }[],
  ): Finding[] =>
    named.flatMap((one, i) =>
      one.labels.flatMap((l, j) => unknown(l.panel, panels, "panel", [list, i, "labels", j, "panel"])),
    );
  return [
    ...series.flatMap((one, i) => unknown(one.measure, codes, "measure", ["series", i, "measure"])),
    ...bands.flatMap((one, i) => unknown(one.observation, rows, "plotted row", ["bands", i, "observation"])),
    ...events.flatMap((one, i) => unknown(one.document, ids, "document", ["events", i, "document"])),
    ...values.flatMap((one, i) =>
      unknown(one.observation, rows, "plotted row", ["values", i, "observation"]),
    ),
    ...values.flatMap((one, i) => unknown(one.panel, panels, "panel", ["values", i, "panel"])),
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
  return known.includes(name) ? [] : [[path, `Unknown ${what} “${name}”.`, didYouMean(name, known)]];
}
