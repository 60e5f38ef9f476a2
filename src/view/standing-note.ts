import type { SentenceView } from "./sentence-view.ts";

/**
 * What holds for those sentences of a group that no word behind them marks: most come from one origin, and the word
 * behind each of them would drown the words that matter. Empty where no sentence has a single origin.
 */
export function standingNote(sentences: readonly SentenceView[]): string {
  if (sentences.every(({ standing }) => standing !== "single-source")) return "";
  if (sentences.some(({ standingMark }) => standingMark !== "")) {
    return "Single origin, unless a word behind the sentence says otherwise.";
  }
  return sentences.every(({ standing }) => standing === "single-source")
    ? "Each of these sentences has a single origin."
    : "Each sentence that an article carries has a single origin.";
}
