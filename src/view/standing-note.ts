import type { Texts } from "../texts/texts.ts";
import type { SentenceView } from "./sentence-view.ts";

/**
 * What holds for those sentences of a group that no word behind them marks: most come from one origin, and the word
 * behind each of them would drown the words that matter. Empty where no sentence has a single origin.
 */
export function standingNote(sentences: readonly SentenceView[], texts: Texts): string {
  if (sentences.every(({ standing }) => standing !== "single-source")) return "";
  if (sentences.some(({ standingMark }) => standingMark !== "")) {
    return texts.say("standing.note-unless");
  }
  return sentences.every(({ standing }) => standing === "single-source")
    ? texts.say("standing.note-each")
    : texts.say("standing.note-carried");
}
