import type { MethodView } from "../../../src/view/method-view.ts";

type Rules = MethodView["rules"];

export const examples = {
  "two rules": [
    {
      name: "sentence-is-sourced",
      anchor: "rule-sentence-is-sourced",
      promise: "Every sentence has words that carry it.",
    },
    {
      name: "quote-is-short",
      anchor: "rule-quote-is-short",
      promise: "No quote is longer than twelve words.",
    },
  ],
} satisfies Record<string, Rules>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": [
    {
      name: '<script>alert(1)</script> "><img src=x onerror=y>',
      anchor: "rule-hostile",
      promise: `{{ 7 * 7 }} {% raw %} 'A' & "B" مرحبا ${"long".repeat(60)}`,
    },
  ],
} satisfies Record<string, Rules>;
