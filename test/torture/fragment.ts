import type { Passage } from "../../src/article/split-passages.ts";
import { splitWords } from "../../src/article/split-words.ts";
import { placesOf, type QuotePlace } from "../../src/evidence/find-quote.ts";
import type { Random } from "./random.ts";

/** Words cut out of a passage on word edges, and where they stood. */
export type Fragment = { readonly passage: Passage; readonly place: QuotePlace; readonly text: string };

/** An article's passages under a name. */
export type Text = { readonly name: string; readonly passages: readonly Passage[] };

/** A run of 4 to 12 words of a paragraph that stands only once in it; undefined where the dice found none. */
export function cutFragment(text: Text, random: Random): Fragment | undefined {
  const passage = random.pick(text.passages);
  if (passage.role === "heading") return undefined;
  const words = splitWords(passage.text);
  const count = 4 + random.below(9);
  if (words.length < count) return undefined;
  const first = random.below(words.length - count + 1);
  return fragmentAt(passage, first, count);
}

/** The words from `first` on as a fragment, if they stand only there. */
export function fragmentAt(passage: Passage, first: number, count: number): Fragment | undefined {
  const words = splitWords(passage.text);
  const start = words[first]?.start;
  const end = words[first + count - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  const text = passage.text.slice(start, end);
  const places = placesOf(passage.text, text);
  const [place] = places;
  return places.length === 1 && place ? { passage, place, text } : undefined;
}
