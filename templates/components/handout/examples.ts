import type { HandoutView } from "../../../src/view/handout-view.ts";
import { examples as charts, hiddenExamples as hiddenCharts } from "../chart/examples.ts";
import {
  examples as disagreements,
  hiddenExamples as hiddenDisagreements,
} from "../disagreement/examples.ts";
import { examples as judgements, hiddenExamples as hiddenJudgements } from "../judgement/examples.ts";
import { examples as sentences, hiddenExamples as hiddenSentences } from "../sentence/examples.ts";
import { examples as sites, hiddenExamples as hiddenSites } from "../sites/examples.ts";

const chart = charts["two panels"];

const dam: HandoutView = {
  bottomLine: [sentences["on a page without links"], { ...sentences["disputed"], marks: [] }],
  bottomLineStanding: "Single origin, unless a word behind the sentence says otherwise.",
  judgements: [judgements.likely],
  chart: { ...chart, panels: chart.panels.slice(0, 1) },
  sites: sites["one held, one not stated"],
  disagreements: [disagreements["two positions"]],
  dates: [sentences["carried by a document"]],
  gaps: [sentences["not known"]],
  assumptions: [],
  sources: [
    {
      number: 1,
      heading: "Engineers look at the dam",
      descriptor: "News report in English, with two named speakers.",
      reliability: "B: usually reliable",
    },
  ],
  documents: {
    listed: [
      { mark: "C1", publisher: "River Authority", title: "Levels at the wall", date: "3 June 2026" },
      { mark: "C4", publisher: "Ministry of Works", title: "Report on the gates…", date: "no date" },
    ],
    more: 2,
  },
};

export const examples = { "all parts": dam } satisfies Record<string, HandoutView>;

/** Not for show: text that must come out as text, and nothing where something is usual. */
export const hiddenExamples = {
  "hostile text": {
    ...dam,
    bottomLine: [
      {
        ...hiddenSentences["hostile text"],
        anchor: "sentence-hostile-plain",
        marks: [{ label: "<b>1.1</b>", href: "", name: "{{ 7 * 7 }}" }],
      },
    ],
    bottomLineStanding: '<script>alert(1)</script> "><img src=x onerror=y>',
    judgements: [
      {
        ...hiddenJudgements["hostile text"],
        sentence: { ...hiddenSentences["hostile text"], marks: [] },
      },
    ],
    chart: hiddenCharts["hostile text"],
    sites: hiddenSites["hostile text"],
    disagreements: [hiddenDisagreements["hostile text"]],
    gaps: [],
    sources: [
      {
        number: 1,
        heading: "<b>A</b>",
        descriptor: "{{ 7 * 7 }} {% raw %}",
        reliability: '"><img src=x onerror=y>',
      },
    ],
    documents: {
      listed: [{ mark: "<i>C1</i>", publisher: "<b>P</b>", title: "{{ 7 * 7 }}", date: '"><img src=x>' }],
      more: 0,
    },
  },
  "sentences alone": {
    ...dam,
    judgements: [],
    chart: { ...chart, panels: [] },
    sites: [],
    disagreements: [],
    gaps: [],
    documents: { listed: [], more: 0 },
  },
} satisfies Record<string, HandoutView>;
