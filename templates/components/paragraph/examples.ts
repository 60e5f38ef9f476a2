import type { ParagraphView } from "../../../src/view/number-sections.ts";
import { examples as sentences, hiddenExamples as hiddenSentences } from "../sentence/examples.ts";

export const examples = {
  "one sentence": {
    number: "1.2",
    anchor: "paragraph-1-2",
    sentences: [sentences["reported by one source"]],
  },
  "sentences of every kind": {
    number: "1.1",
    anchor: "paragraph-1-1",
    sentences: Object.values(sentences),
  },
} satisfies Record<string, ParagraphView>;

/** Not for show: text that must come out as text, and nothing where something is usual. */
export const hiddenExamples = {
  "hostile text": {
    number: '"><img src=x onerror=y> {{ 7 * 7 }}',
    anchor: "paragraph-9-9",
    sentences: Object.values(hiddenSentences),
  },
  "no sentence": { number: "9.8", anchor: "paragraph-9-8", sentences: [] },
} satisfies Record<string, ParagraphView>;
