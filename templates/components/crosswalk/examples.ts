import type { CrosswalkRow } from "../../../src/view/crosswalk.ts";

const sourced: CrosswalkRow = {
  standard: "ICD 206",
  point: "D.3.a",
  asks: "Cites the source of each statement.",
  rules: [
    { name: "sentence-is-sourced", href: "#rule-sentence-is-sourced" },
    { name: "quote-is-short", href: "#rule-quote-is-short" },
  ],
  parts: ["the notes beside a sentence", "the table of evidence"],
};

export const examples = {
  "held by promises, and by people alone": [
    sourced,
    {
      ...sourced,
      standard: "ICD 203",
      point: "D.6.b",
      asks: "Is independent of politics.",
      rules: [],
      parts: [],
    },
  ],
} satisfies Record<string, readonly CrosswalkRow[]>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": [
    {
      ...sourced,
      point: "",
      asks: '<script>alert(1)</script> "><img src=x onerror=y>',
      parts: [`{{ 7 * 7 }} {% raw %} 'A' & "B" مرحبا ${"long".repeat(60)}`],
    },
  ],
} satisfies Record<string, readonly CrosswalkRow[]>;
