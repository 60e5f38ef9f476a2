import type { BriefingView } from "../../../src/view/briefing-view.ts";
import { examples as sentences, hiddenExamples as hiddenSentences } from "../sentence/examples.ts";

export const examples = {
  "three sentences": [sentences["reported by one source"], sentences["disputed"], sentences["not known"]],
} satisfies Record<string, BriefingView["bottomLine"]>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": Object.values(hiddenSentences),
  "no sentence": [],
} satisfies Record<string, BriefingView["bottomLine"]>;
