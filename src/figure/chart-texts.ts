import type { ValuePath } from "../yaml/value-path.ts";
import type { ChartSpec } from "./chart-spec.ts";

/** A text drawn on the chart or printed beside it, and where it stands in the chart's file. */
export type ChartText = { readonly path: ValuePath; readonly text: string };

/** Every text of the chart that people wrote, each once; {number} and {date} are filled in from rows and stand for themselves. */
export function chartTexts(chart: ChartSpec): readonly ChartText[] {
  const { title, subtitle, note, subject, panels, series, bands, events, undated } = chart;
  const labels = (list: string, named: readonly { readonly labels: readonly Lines[] }[]) =>
    named.flatMap((one, at) =>
      one.labels.map(({ lines }, label) => lineText([list, at, "labels", label, "lines"], lines)),
    );
  return [
    { path: ["title"], text: title },
    { path: ["subtitle"], text: subtitle },
    { path: ["note"], text: note },
    { path: ["subject"], text: subject },
    ...panels.flatMap((panel, index) => [
      { path: ["panels", index, "title"], text: panel.title },
      ...(panel.frame ? [{ path: ["panels", index, "frame", "label"], text: panel.frame.label }] : []),
    ]),
    ...labels("series", series),
    ...labels("bands", bands),
    ...events.map(({ label }, index) => ({ path: ["events", index, "label"], text: label })),
    ...undated.map(({ lines }, index) => lineText(["undated", index, "lines"], lines)),
  ];
}

type Lines = { readonly lines: readonly string[] };

function lineText(path: ValuePath, lines: readonly string[]): ChartText {
  return { path, text: lines.join(" ").replaceAll(/\{(?:number|date|mark)\}/gu, "") };
}
