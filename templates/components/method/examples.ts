import { readEnglish } from "../../../src/disk/read-catalogues.ts";
import { viewMethod, type MethodView } from "../../../src/view/method-view.ts";

const method = viewMethod(await readEnglish());

export const examples = {
  "what the machine holds": method,
} satisfies Record<string, MethodView>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    ...method,
    rules: method.rules.slice(0, 2),
    verdicts: [
      {
        name: "<script>alert(1)</script>",
        means: '"><img src=x onerror=y>',
        passes: "{{ 7 * 7 }} {% raw %}",
      },
    ],
    standings: [{ name: "<b>1</b>", means: "long".repeat(60), credibility: "'A' & \"B\" مرحبا" }],
    likelihoods: [{ first: "<b>1</b>", second: '"><script>', percent: "{{ 7 * 7 }}" }],
    hedgeVersion: "<b>1</b>",
    hedges: [{ name: "<b>1</b>", forms: '"><script>', bounds: "{{ 7 * 7 }}" }],
    amounts: [{ words: "<b>1</b>", bounds: '"><script>' }],
  },
} satisfies Record<string, MethodView>;
