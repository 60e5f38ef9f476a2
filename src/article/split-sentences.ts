import type { Span } from "./split-words.ts";

/** A possible end: stops, then closing quotes or brackets and citation marks, then white space. */
const POSSIBLE_END = /[.!?…؟۔。]+[\p{Pe}\p{Pf}"'’”]*(?:\[\d+\])*(?=\s|$)/gu;

/** Abbreviations that stand before a name or a figure, so that the point after them ends nothing. */
const BEFORE_A_NAME =
  /(?:^|[\s(“"])(?:Gen|Lt|Col|Maj|Capt|Sgt|Adm|Brig|Cpl|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|No|Nos|Fig|Art|vs|cf|e\.g|i\.e|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Lt\. Gen|Maj\. Gen)\.$/u;

/** Initials and letter abbreviations: “U.S.”, “J.”. They end a sentence only before a word that likes to begin one. */
const INITIALS = /(?:^|[\s(“"’'-])(?:\p{Lu}\.)+$/u;
const USUAL_BEGINNING =
  /^\s+[“"‘]?(?:The|A|An|It|He|She|They|We|But|And|In|On|At|As|For|This|That|These|Those|There|However|Meanwhile|While|When|After|Before|If|Its|His|Her|Their|Officials|No)\b/u;

/**
 * The sentences of a passage, by offsets in code units. Rules of our own rather than `Intl.Segmenter`, whose answers
 * change with the version of its data; evidence never depends on sentence numbers.
 */
export function splitSentences(passage: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const end of passage.matchAll(POSSIBLE_END)) {
    const until = end.index + end[0].length;
    if (until < passage.length && !endsSentence(passage, start, until)) continue;
    sentences.push({ start, end: until });
    start = until + (/^\s*/u.exec(passage.slice(until, until + NEAR))?.[0].length ?? 0);
  }
  if (start < passage.length) sentences.push({ start, end: passage.length });
  return sentences;
}

/** How many characters on either side of a stop are looked at; the longest abbreviation and beginning are shorter. */
const NEAR = 40;

function endsSentence(passage: string, start: number, until: number): boolean {
  const before = passage.slice(Math.max(start, until - NEAR), until);
  const after = passage.slice(until, until + NEAR);
  if (/^\s+\p{Ll}/u.test(after)) return false;
  if (BEFORE_A_NAME.test(before)) return false;
  return !INITIALS.test(before) || USUAL_BEGINNING.test(after);
}
