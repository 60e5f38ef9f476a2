import type { BriefingView } from "../../../src/view/briefing-view.ts";

type Cited = Pick<BriefingView, "citation">;

export const examples = {
  "the panel of a briefing": {
    citation: "The desk. “The dam is inspected”. EX-2031-01, edition 2, published 12 March 2031.",
  },
} satisfies Record<string, Cited>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    citation: `<script>alert(1)</script> "><img src=x onerror=y> {{ 7 * 7 }} {% raw %} 'A' & "B" مرحبا`,
  },
} satisfies Record<string, Cited>;
