import type { JudgementView } from "../../../src/view/judgement-view.ts";
import { examples as judgements, hiddenExamples as hiddenJudgements } from "../judgement/examples.ts";

const { likely } = judgements;

export const examples = {
  "one alternative": likely,
  "two alternatives": {
    ...likely,
    number: "2",
    anchor: "judgement-2",
    alternatives: [...likely.alternatives, ...likely.alternatives],
  },
} satisfies Record<string, JudgementView>;

/** Not for show: text that must come out as text, and nothing where something is usual. */
export const hiddenExamples = {
  "hostile text": {
    ...hiddenJudgements["hostile text"],
    alternatives: [
      {
        holds: '<script>alert(1)</script> "><img src=x onerror=y>',
        why: "{{ 7 * 7 }} {% raw %}",
        basis: [{ label: "<b>1.1</b>", href: "#hostile", name: '<b>1.1</b>: "><img src=x onerror=y>' }],
      },
      { holds: "long".repeat(60), why: "It rests on nothing.", basis: [] },
    ],
  },
} satisfies Record<string, JudgementView>;
