import type { SentenceView } from "../../../src/view/sentence-view.ts";
import { examples as sentences, hiddenExamples as hiddenSentences } from "../sentence/examples.ts";

const { "reported by one source": reported, disputed, "not known": unknown } = sentences;

export const examples = { reported, disputed, unknown } satisfies Record<string, SentenceView>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": hiddenSentences["hostile text"],
} satisfies Record<string, SentenceView>;
