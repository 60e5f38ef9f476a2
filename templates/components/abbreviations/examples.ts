import type { BriefingView } from "../../../src/view/briefing-view.ts";

export const examples = {
  "two short forms": [
    { short: "MoW", long: "Ministry of Water" },
    { short: "m a.s.l.", long: "metres above sea level" },
  ],
} satisfies Record<string, BriefingView["abbreviations"]>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": [
    { short: "<script>alert(1)</script>", long: '"><img src=x onerror=y>' },
    { short: "{{ 7 * 7 }}", long: `{% raw %} 'A' & "B" مرحبا ${"long".repeat(60)}` },
  ],
} satisfies Record<string, BriefingView["abbreviations"]>;
