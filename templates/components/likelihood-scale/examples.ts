import type { ScaleStepView } from "../../../src/view/judgement-view.ts";

export const examples = {
  "seven steps": [
    { term: "almost no chance", percent: "1–5 %" },
    { term: "very unlikely", percent: "5–20 %" },
    { term: "unlikely", percent: "20–45 %" },
    { term: "roughly even chance", percent: "45–55 %" },
    { term: "likely", percent: "55–80 %" },
    { term: "very likely", percent: "80–95 %" },
    { term: "almost certain", percent: "95–99 %" },
  ],
} satisfies Record<string, readonly ScaleStepView[]>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": [
    { term: '<script>alert(1)</script> "><img src=x onerror=y>', percent: "{{ 7 * 7 }} {% raw %}" },
    { term: "long".repeat(60), percent: "'A' & \"B\" مرحبا" },
  ],
} satisfies Record<string, readonly ScaleStepView[]>;
