import { splitSentences } from "../article/split-sentences.ts";

/** The sentences of a text of ours, each as it stands there. */
export function sentencesOfText(text: string): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}
