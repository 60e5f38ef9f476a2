import type { BriefingView } from "../../../src/view/briefing-view.ts";

export const examples = {
  "with its reason":
    "Withdrawn on 9 June 2026 by the example desk. The article it rests on was retracted. The text is kept as it was published, so that whoever cited it can be followed; do not rely on it.",
} satisfies Record<string, BriefingView["withdrawn"]>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": `<script>alert(1)</script> "><img src=x onerror=y> {{ 7 * 7 }} {% raw %} 'A' & "B" ${"long".repeat(60)}`,
} satisfies Record<string, BriefingView["withdrawn"]>;
