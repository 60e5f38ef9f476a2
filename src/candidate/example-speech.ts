import type { Passage } from "../article/split-passages.ts";
import { splitSentences } from "../article/split-sentences.ts";
import { findAttributions } from "../language/speaker/find-attributions.ts";
import type { Naming } from "../language/speaker/name-speaker.ts";
import type { ExampleQuote } from "./example-quotes.ts";
import { rankOf, stretchesOf } from "./stretches.ts";

/** What somebody says in an article, and the article's words for who it is. */
export type ExampleSpeech = ExampleQuote & {
  readonly speaker: string;
  readonly named: Exclude<Naming, "nobody">;
};

/** What people say is short. */
const FEWEST = 3;

/**
 * Quotes fit for a first example where an article tells nothing itself: what speakers say whom the article names or
 * describes, in the order of the article, whole clauses first. Suggestions only, as those of a fact are.
 */
export function exampleSpeech(passages: readonly Passage[]): readonly ExampleSpeech[] {
  return passages
    .filter(({ role }) => role !== "heading")
    .flatMap(({ number, text }) => {
      const sentences = splitSentences(text);
      return findAttributions(text).flatMap(({ start, end, speaker, named, relayed }) => {
        if (speaker === null || named === "nobody" || relayed || PRONOUN.test(speaker.text)) return [];
        return sentences.flatMap((sentence, index) => {
          const said = text.slice(Math.max(start, sentence.start), Math.min(end, sentence.end));
          const at = { passage: number, sentence: index + 1, speaker: speaker.text, named };
          return stretchesOf(said, FEWEST)
            .toSorted((a, b) => rankOf(a) - rankOf(b))
            .map(({ quote }) => ({ ...at, quote }));
        });
      });
    });
}

/** Who that is stands elsewhere. */
const PRONOUN = /^(?:he|she|they|it|we|I|you|who|one)$/iu;
