import type { BriefingView } from "../../../src/view/briefing-view.ts";

type Cited = Pick<BriefingView, "citation"> & {
  readonly sources: readonly Pick<BriefingView["sources"][number], "number" | "citation">[];
};

export const examples = {
  "two articles": {
    citation: "The desk. “The dam is inspected”. BB-2026-07, edition 1. TLP:CLEAR. Content SHA-256 0f3a.",
    sources: [
      { number: 1, citation: "“The dam”, The Valley Post, 2 May 2026, https://example.org/dam" },
      { number: 2, citation: "[untitled article], n.d., file with SHA-256 9ab1." },
    ],
  },
} satisfies Record<string, Cited>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    citation: `<script>alert(1)</script> "><img src=x onerror=y> {{ 7 * 7 }} {% raw %} ${"long".repeat(60)}`,
    sources: [{ number: 1, citation: "<b>مرحبا</b> 'A' & \"B\"" }],
  },
} satisfies Record<string, Cited>;
