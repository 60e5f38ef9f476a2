import type { BriefingView } from "../../../src/view/briefing-view.ts";

export const examples = {
  "by a newer briefing": "Superseded by BB-2026-09 on 9 June 2026. The dam was emptied.",
} satisfies Record<string, BriefingView["superseded"]>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": `<script>alert(1)</script> "><img src=x onerror=y> {{ 7 * 7 }} {% raw %} 'A' & "B" ${"long".repeat(60)}`,
} satisfies Record<string, BriefingView["superseded"]>;
