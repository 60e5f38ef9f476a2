import type { BriefingView } from "../../../src/view/briefing-view.ts";
import { examples as sentences, hiddenExamples as hiddenSentences } from "../sentence/examples.ts";

type BottomLine = Pick<BriefingView, "bottomLine" | "bottomLineStanding">;

export const examples = {
  "four sentences": {
    bottomLine: [
      sentences["reported by one source"],
      sentences["disputed"],
      sentences["not known"],
      sentences["not known, among its like"],
    ],
    bottomLineStanding: "Single origin, unless a word behind the sentence says otherwise.",
  },
} satisfies Record<string, BottomLine>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    bottomLine: Object.values(hiddenSentences),
    bottomLineStanding: '<script>alert(1)</script> "><img src=x onerror=y>',
  },
  "no sentence": { bottomLine: [], bottomLineStanding: "" },
} satisfies Record<string, BottomLine>;
