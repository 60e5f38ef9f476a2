import type { ChartView } from "../../../src/chart/draw-chart.ts";

type Groups = ChartView["groups"];

const row: Groups[number]["rows"][number] = {
  id: "level-1995",
  date: "1 June 1995",
  number: "411",
  status: "as published",
  certainty: "high",
  mark: "C1",
  documentId: "yearbook",
  href: "#document-yearbook",
  locator: "table 4, row 2",
};

export const examples = {
  "two measures": [
    {
      measure: "LEVEL",
      label: "Level at the wall",
      definition: "Metres above the sea.",
      unit: "Metres",
      rows: [row, { ...row, id: "level-2026", date: "1 June 2026", number: "about 398", mark: "C2" }],
    },
    {
      measure: "PLAN",
      label: "Planned level",
      definition: "Metres above the sea, intended.",
      unit: "Metres",
      rows: [{ ...row, id: "plan-2030", date: "2030", number: "405–410", status: "plan" }],
    },
    {
      measure: "UNDATED",
      label: "Without a date",
      definition: "As an article has it.",
      unit: "Metres",
      rows: [
        {
          ...row,
          id: "undated-peak",
          date: "no date given",
          number: "about 415",
          status: "from an article",
          mark: "1.5",
          documentId: "",
          href: "#evidence-peak-1",
        },
      ],
    },
  ],
} satisfies Record<string, Groups>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": [
    {
      measure: "HOSTILE",
      label: `<script>alert(1)</script> "><img src=x onerror=y>`,
      definition: `{{ 7 * 7 }} {% raw %} 'A' & "B" مرحبا ${"long".repeat(60)}`,
      unit: "Metres",
      rows: [
        {
          ...row,
          id: "hostile",
          date: "<script>alert(1)</script>",
          number: "{{ 7 * 7 }}",
          status: '"><img src=x onerror=y>',
          mark: '"><img src=x onerror=y>',
          locator: `"><img src=x onerror=y> {{ 7 * 7 }} 'A' & "B" مرحبا`,
        },
      ],
    },
  ],
} satisfies Record<string, Groups>;
