import type { ParagraphView } from "../../../src/view/number-sections.ts";
import { examples as sentences, hiddenExamples as hiddenSentences } from "../sentence/examples.ts";

type Notes = Pick<ParagraphView, "sentences">;

export const examples = {
  "sentences of every kind": { sentences: Object.values(sentences) },
  "two quotes of one passage": {
    sentences: [
      {
        ...sentences["reported by one source"],
        notes: [{ mark: "1.2", quotes: ["was inspected in May", "by two engineers"], voice: "an engineer" }],
      },
    ],
  },
} satisfies Record<string, Notes>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": { sentences: Object.values(hiddenSentences) },
  "no sentence": { sentences: [] },
} satisfies Record<string, Notes>;
