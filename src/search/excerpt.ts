import { transliterationKey } from "../claim/transliteration-key.ts";
import { KEY_SIGN } from "./search-options.ts";
import { searchWords } from "./search-words.ts";

/** A stretch of an excerpt; what is marked was asked for. */
export type Stretch = { readonly text: string; readonly isMarked: boolean };

/** About three lines; most sentences are shorter and shown whole. */
const LONGEST = 280;
const BEFORE = 80;

/** The part of a text in which words were found, with these words marked. */
export function excerpt(text: string, terms: ReadonlySet<string>): readonly Stretch[] {
  const found = searchWords(text).filter(
    ({ folded }) => terms.has(folded) || terms.has(KEY_SIGN + transliterationKey(folded)),
  );
  const [from, to] = windowOf(text, found[0]?.start ?? 0);
  const stretches: Stretch[] = [
    { text: (from > 0 ? "… " : "") + text.slice(from, found[0]?.start ?? to), isMarked: false },
  ];
  found.forEach(({ start, end }, index) => {
    if (end > to) return;
    const next = Math.min(found[index + 1]?.start ?? to, to);
    stretches.push(
      { text: text.slice(start, end), isMarked: true },
      { text: text.slice(end, next), isMarked: false },
    );
  });
  if (to < text.length) stretches.push({ text: " …", isMarked: false });
  return stretches.filter((stretch) => stretch.text !== "");
}

/** From a space to a space, so that no word is cut. */
function windowOf(text: string, first: number): readonly [from: number, to: number] {
  if (text.length <= LONGEST) return [0, text.length];
  const from = first <= BEFORE ? 0 : text.indexOf(" ", first - BEFORE) + 1;
  if (text.length - from <= LONGEST) return [Math.min(from, first), text.length];
  const to = text.lastIndexOf(" ", from + LONGEST);
  return [Math.min(from, first), to > first ? to : text.length];
}
