import type { TermView } from "../../../src/view/term-view.ts";

export const examples = {
  "two short forms": [
    { short: "MoW", long: "Ministry of Water", everyday: false },
    { short: "m a.s.l.", long: "metres above sea level", everyday: true },
  ],
} satisfies Record<string, readonly TermView[]>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": [
    { short: "<script>alert(1)</script>", long: '"><img src=x onerror=y>', everyday: false },
    { short: "{{ 7 * 7 }}", long: `{% raw %} 'A' & "B" مرحبا ${"long".repeat(60)}`, everyday: true },
  ],
} satisfies Record<string, readonly TermView[]>;
