import type { ChartView } from "../../../src/chart/draw-chart.ts";
import { element, escapeText } from "../../../src/chart/svg-markup.ts";

type Chart = Pick<
  ChartView,
  "title" | "subtitle" | "note" | "description" | "key" | "panels" | "downloads" | "groups"
>;

/** The series that may be switched off; their rows stand in the table. */
function groups(...labels: readonly string[]): Chart["groups"] {
  return labels.map((label, index) => ({
    measure: `LEVEL_${index}`,
    label,
    definition: "",
    unit: "",
    rows: [],
  }));
}

/** A panel as the drawing makes it, with one mark. */
function panel(id: string, title: string, label: string): Chart["panels"][number] {
  const name = element("title", { id: `${id}-title` }, escapeText(title));
  const description = element("desc", { id: `${id}-desc` }, escapeText(`${label}, highest in 1995.`));
  const square = element("path", { class: "chart__fill--ink", d: "M300 160h8v8h-8z" });
  const mark = element("g", { class: "chart__mark", "data-observation": `${id}-1` }, square);
  const text = element(
    "text",
    { class: "chart__text chart__fill--ink", x: 320, y: 168, "font-size": 12 },
    escapeText(label),
  );
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    class: "chart__panel",
    viewBox: "0 0 640 340",
    role: "img",
    "aria-labelledby": `${id}-title ${id}-desc`,
  };
  return {
    id,
    title,
    alt: `${label}, highest in 1995.`,
    cited: [],
    svg: element("svg", attributes, name + description + mark + text),
    width: 640,
    height: 340,
  };
}

export const examples = {
  "two panels": {
    title: "The water has fallen since 1995",
    subtitle: "Metres above the sea on 1 June",
    note: "The series are measured at different places and are not joined.",
    description: "Level at the wall: 2 marks; 1 June 1995: 411; 1 June 2026: about 398.",
    key: [
      { form: "Filled square", means: "level at the wall" },
      { form: "Hatching", means: "no number is published" },
    ],
    downloads: [
      { href: "data/water-levels.csv", label: "All numbers", format: "CSV", size: "12 kB" },
      { href: "data/water-levels.svg", label: "Both panels", format: "SVG", size: "38 kB" },
    ],
    panels: [
      panel("levels-all", "1990–2026", "411 metres"),
      panel("levels-late", "2014–2026, enlarged", "398 metres"),
    ],
    groups: groups("At the wall", "At the bridge", "Planned"),
  },
} satisfies Record<string, Chart>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    title: "<script>alert(1)</script> {{ 7 * 7 }} {% raw %}",
    subtitle: `"><img src=x onerror=y> 'A' & "B" مرحبا`,
    note: "long".repeat(60),
    description: "<script>alert(1)</script> {{ 7 * 7 }}",
    key: [{ form: "<b>Square</b>", means: `"><img src=x onerror=y> {{ 7 * 7 }}` }],
    downloads: [{ href: "data/levels.csv", label: "<script>alert(1)</script>", format: "CSV", size: "1 kB" }],
    panels: [
      panel("levels-hostile", '<script>alert(1)</script> "><img src=x onerror=y>', "{{ 7 * 7 }} & <b>"),
    ],
    groups: groups("<script>alert(1)</script>", `"><img src=x onerror=y> {{ 7 * 7 }}`),
  },
  "no panel": {
    title: "Nothing was measured",
    subtitle: "No year",
    note: "No series.",
    description: "",
    key: [],
    panels: [],
    downloads: [],
    groups: [],
  },
} satisfies Record<string, Chart>;
