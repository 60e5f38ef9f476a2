import type { EditionView } from "../../../src/view/edition-view.ts";

export const examples = {
  "two editions": [
    { label: "Edition 1", date: "2 June 2026", day: "2026-06-02", change: "Initial coverage." },
    {
      label: "Edition 2",
      date: "9 June 2026",
      day: "2026-06-09",
      change: "A second report is taken into account.",
    },
  ],
} satisfies Record<string, readonly EditionView[]>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": [
    {
      label: "<script>alert(1)</script>",
      date: '"><img src=x onerror=y>',
      day: "2026-06-09",
      change: `{{ 7 * 7 }} {% raw %} 'A' & "B" ${"long".repeat(60)}`,
    },
  ],
} satisfies Record<string, readonly EditionView[]>;
