import type { IndicatorView } from "../../../src/view/judgement-view.ts";

const crane: IndicatorView = {
  number: "I1",
  anchor: "indicator-crane",
  watch: "A crane stands at the wall.",
  by: "30 September 2026",
  strengthens: [
    {
      label: "Judgement 1",
      href: "#judgement-1",
      name: "Judgement 1: The repair is likely to begin after the autumn rains.",
    },
  ],
  weakens: [],
};

export const examples = {
  "for and against": [
    crane,
    {
      ...crane,
      number: "I2",
      anchor: "indicator-contract",
      watch: "A contract names a day.",
      by: "until December 2026",
      strengthens: [],
      weakens: crane.strengthens,
    },
  ],
} satisfies Record<string, readonly IndicatorView[]>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": [
    {
      ...crane,
      number: "<b>I1</b>",
      anchor: "indicator-hostile",
      watch: '<script>alert(1)</script> "><img src=x onerror=y>',
      by: "{{ 7 * 7 }} {% raw %}",
      strengthens: [{ label: "<b>1</b>", href: "#hostile", name: '<b>1</b>: "><img src=x onerror=y>' }],
      weakens: [{ label: "{{ 7 * 7 }}", href: "#hostile", name: `{{ 7 * 7 }}: ${"long".repeat(60)}` }],
    },
  ],
} satisfies Record<string, readonly IndicatorView[]>;
