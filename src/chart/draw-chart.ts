import type { Texts } from "../texts/texts.ts";
import type { ChartSpec, PanelSpec } from "../figure/chart-spec.ts";
import type { Document } from "../figure/document.ts";
import type { Measure } from "../figure/measure.ts";
import type { Observation } from "../figure/observation.ts";
import { chartKey, type KeyEntry } from "./chart-key.ts";
import { citeDocuments, type CitedDocument } from "./cite-documents.ts";
import { alternativeText, describeChart } from "./describe-chart.ts";
import { drawPanel, PANEL_SIZE } from "./draw-panel.ts";
import type { MeasureText } from "./measure-text.ts";
import { marksOn, type UndatedNumber } from "./scene.ts";
import { element, escapeText } from "./svg-markup.ts";
import { SvgSurface } from "./svg-surface.ts";
import { tableGroups, undatedGroup, type TableGroup } from "./table-groups.ts";

/** What a chart is drawn from: parsed and checked files, and a ruler for text. */
export type ChartInput = {
  readonly chart: ChartSpec;
  readonly measures: readonly Measure[];
  readonly observations: readonly Observation[];
  readonly documents: readonly Document[];
  readonly undated: readonly UndatedNumber[];
  readonly measureText: MeasureText;
  /** The words of the page that it stands on. */
  readonly texts: Texts;
};

/** A panel as SVG; width and height are those of its viewBox. */
export type PanelView = {
  readonly id: string;
  readonly title: string;
  /** For those who do not see it. */
  readonly alt: string;
  /** The documents whose marks are drawn on it, by their ids. */
  readonly cited: readonly string[];
  readonly svg: string;
  readonly width: number;
  readonly height: number;
};

/** A chart as templates print it: final strings and nothing to decide. */
export type ChartView = {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly alt: string;
  readonly description: string;
  /** What each form means, in words. */
  readonly key: readonly KeyEntry[];
  readonly panels: readonly PanelView[];
  readonly groups: readonly TableGroup[];
  readonly documents: readonly CitedDocument[];
  /** Files to take along, made in the build; none before that. */
  readonly downloads: readonly DownloadView[];
};

/** A file to take along. e.g. “Both panels”, SVG, 24 kB */
export type DownloadView = {
  readonly href: string;
  readonly label: string;
  readonly format: string;
  readonly size: string;
};

/** What a briefing without a chart has in its place. */
export const NO_CHART: ChartView = {
  title: "",
  subtitle: "",
  note: "",
  alt: "",
  description: "",
  key: [],
  panels: [],
  groups: [],
  documents: [],
  downloads: [],
};

/**
 * Draws the chart and its table. Equal input gives equal bytes. Colours and faces are left to the stylesheet: see the
 * classes of `SvgSurface`. Throws on an observation whose document is unknown; the rules report that beforehand.
 */
export function drawChart(input: ChartInput): ChartView {
  const { chart, measures, observations, texts } = input;
  const documents = citeDocuments(input.documents, observations, chart.events, texts);
  const marks = new Map(documents.map((document) => [document.id, document.mark]));
  const cite = (documentId: string): string => {
    const mark = marks.get(documentId);
    if (mark === undefined) throw new Error(`Unknown document: ${documentId}`);
    return mark;
  };
  const groups = [
    ...tableGroups(chart, measures, observations, cite, texts),
    ...undatedGroup(chart, input.undated, texts),
  ];
  const alt = alternativeText(chart, measures, observations, texts);
  const panels = chart.panels.map((panel) => drawPanelView(panel, input, cite));
  const description = describeChart(chart, measures, groups, observations, texts);
  const { title, subtitle, note } = chart;
  const key = chartKey(chart, measures, observations, input.documents, texts);
  return { title, subtitle, note, alt, description, key, panels, groups, documents, downloads: [] };
}

function drawPanelView(panel: PanelSpec, input: ChartInput, cite: (documentId: string) => string): PanelView {
  const { chart, measures, observations, measureText, texts } = input;
  const { width, height } = PANEL_SIZE;
  const prefix = `chart-${panel.id}`;
  const surface = new SvgSurface(width, height, prefix, measureText);
  const marks = marksOn(panel, chart, observations, measures);
  const bands = chart.bands.filter((band) => band.panels.includes(panel.id));
  const undated = input.undated.filter(({ spec }) => spec.panel === panel.id);
  const cited = new Set<string>();
  const citeHere = (documentId: string): string => {
    cited.add(documentId);
    return cite(documentId);
  };
  drawPanel({ spec: chart, panel, marks, bands, undated, surface, measureText, cite: citeHere, texts });
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    class: "chart__panel",
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-labelledby": `${prefix}-title ${prefix}-desc`,
  };
  const named = texts.say("chart.panel", { title: chart.title, panel: panel.title });
  const title = element("title", { id: `${prefix}-title` }, escapeText(named));
  // Of its own marks: what another panel shows beside them is not in this picture.
  const shown = new Set([
    ...marks.map(({ observation }) => observation.id),
    ...bands.map((band) => band.observation),
  ]);
  const alt = alternativeText(
    { ...chart, bands },
    measures,
    observations.filter(({ id }) => shown.has(id)),
    texts,
  );
  const desc = element("desc", { id: `${prefix}-desc` }, escapeText(alt));
  return {
    id: panel.id,
    title: panel.title,
    alt,
    cited: [...cited],
    svg: element("svg", attributes, title + desc + surface.markup),
    width,
    height,
  };
}
