import type { BriefingView } from "../../../src/view/briefing-view.ts";

type Documents = BriefingView["documents"];

const yearbook: Documents["rows"][number] = {
  id: "yearbook",
  mark: "C1",
  publisher: "Water Authority",
  title: "Yearbook of the dams",
  date: "1 June 1995",
  url: "https://example.org/yearbook?year=1995&page=3",
  copy: "the issuer’s own text",
  usedBy: 2,
  isDated: true,
};

export const examples = {
  "with and without an address": {
    usualCopy: "quoted by another publisher",
    rows: [
      yearbook,
      {
        ...yearbook,
        id: "minutes",
        mark: "C2",
        title: "Minutes of the council",
        date: "date not given",
        url: null,
        copy: "",
      },
    ],
  },
} satisfies Record<string, Documents>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    usualCopy: "",
    rows: [
      {
        ...yearbook,
        id: "hostile",
        mark: "<script>alert(1)</script>",
        publisher: '"><img src=x onerror=y>',
        title: `{{ 7 * 7 }} {% raw %} 'A' & "B" مرحبا`,
        date: "<b>today</b>",
        url: 'https://example.org/"><script>alert(1)</script>?a=1&b={{7*7}}',
        copy: "long".repeat(60),
      },
    ],
  },
} satisfies Record<string, Documents>;
