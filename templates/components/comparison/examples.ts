import type { ComparisonView } from "../../../src/view/comparison-view.ts";
import { viewVoices } from "../../../src/view/voice-view.ts";
import { examples as sentences, hiddenExamples as hiddenSentences } from "../sentence/examples.ts";

const safe = sentences["disputed"].evidence;

const safety: ComparisonView = {
  anchor: "point-safety",
  point: "Whether the dam is safe",
  cells: [
    { article: "1", voices: viewVoices(safe.slice(0, 1)) },
    { article: "2", voices: viewVoices(safe.slice(1)) },
  ],
  verdict: "Differ",
  differs: [{ label: "Is the dam safe?", href: "#disagreement-safety", name: "Is the dam safe?" }],
  sentences: [{ label: "1.1b", href: "#sentence-dam-safe", name: "1.1b: An engineer calls the dam safe." }],
};

export const examples = {
  "a difference and a silence": [
    safety,
    {
      ...safety,
      anchor: "point-inspection",
      point: "When it was inspected",
      cells: [
        { article: "1", voices: viewVoices(sentences["reported by one source"].evidence) },
        { article: "2", voices: [] },
      ],
      verdict: "Only article 1",
      differs: [],
    },
  ],
} satisfies Record<string, readonly ComparisonView[]>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": [
    {
      ...safety,
      anchor: "point-hostile",
      point: '<script>alert(1)</script> "><img src=x onerror=y>',
      cells: [{ article: "{{ 7 * 7 }}", voices: viewVoices(hiddenSentences["hostile text"].evidence) }],
      verdict: "{{ 7 * 7 }} {% raw %}",
      differs: [{ label: "<b>1</b>", href: "#hostile", name: "<b>1</b>" }],
      sentences: [{ label: "<b>1.1</b>", href: "#hostile", name: '<b>1.1</b>: "><img src=x onerror=y>' }],
    },
  ],
} satisfies Record<string, readonly ComparisonView[]>;
