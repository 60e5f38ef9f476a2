import type { BriefingView } from "../../../src/view/briefing-view.ts";

type Title = Pick<BriefingView, "number" | "edition" | "title" | "subtitle" | "handling" | "unit">;

const first: Title = {
  number: "BB-2026-07",
  edition: {
    label: "Edition 1",
    date: "2026-06-02",
    published: "2 June 2026",
    asOf: "31 May 2026",
    asOfDate: "2026-05-31",
    unchecked: "",
    change: "Initial coverage.",
  },
  title: "The dam is inspected",
  subtitle: "What two reports say, and what neither says",
  handling: "TLP:CLEAR",
  unit: "The desk",
};

export const examples = {
  "first edition": first,
  "long title": {
    ...first,
    title: "The dam above the old town is inspected for the first time since the great flood of the valley",
    handling: "TLP:AMBER+STRICT",
  },
  "published long after its as-of date": {
    ...first,
    edition: {
      ...first.edition,
      date: "2026-12-02",
      published: "2 December 2026",
      unchecked:
        "No judgement or indicator was checked against what happened between 31 May 2026 and 2 December 2026.",
    },
  },
} satisfies Record<string, Title>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    ...first,
    number: "<script>alert(1)</script>",
    edition: {
      ...first.edition,
      label: "{{ 7 * 7 }}",
      published: "{% raw %}",
      asOf: "<b>now</b>",
      unchecked: "<script>alert(1)</script>",
    },
    title: `"><img src=x onerror=y> 'A' & "B" ${"long".repeat(60)}`,
    subtitle: "<script>alert(1)</script> {{ 7 * 7 }} {% raw %} مرحبا",
    handling: '"><img src=x onerror=y>',
  },
} satisfies Record<string, Title>;
