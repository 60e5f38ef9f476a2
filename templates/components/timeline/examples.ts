import type { TimelineRow } from "../../../src/view/timeline-view.ts";
import { examples as sentences, hiddenExamples as hiddenSentences } from "../sentence/examples.ts";

const inspected: TimelineRow = {
  date: "2 May 2026",
  datetime: "2026-05-02",
  sign: "stated",
  basis: "as the report says",
  sentence: sentences["reported by one source"],
  home: true,
};

export const examples = {
  "every kind of date": [
    {
      ...inspected,
      date: "1995",
      datetime: "1995",
      sign: "documents",
      basis: "from documents",
      sentence: sentences["carried by a document"],
      home: false,
    },
    inspected,
    {
      ...inspected,
      date: "about June 2026",
      datetime: "",
      sign: "uncertain",
      basis: "worked out from the report",
      sentence: sentences["disputed"],
      home: false,
    },
    {
      ...inspected,
      date: "until December 2026",
      datetime: "",
      sign: "planned",
      basis: "planned",
      sentence: sentences["not known"],
    },
  ],
} satisfies Record<string, readonly TimelineRow[]>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": [
    {
      ...inspected,
      date: '<script>alert(1)</script> "><img src=x onerror=y>',
      datetime: "",
      basis: "{{ 7 * 7 }} {% raw %}",
      sentence: hiddenSentences["hostile text"],
    },
    { ...inspected, sentence: hiddenSentences["hostile text"], home: false },
  ],
} satisfies Record<string, readonly TimelineRow[]>;
