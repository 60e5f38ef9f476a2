import { foundAt, type Found } from "../words/found.ts";
import { phraseTable } from "../words/phrase-table.ts";
import { tokenize } from "../words/tokens.ts";

const list = (text: string): readonly string[] => text.split(/,\s+/u);

/** Words by which a text weighs, reads or values what it tells, in lower case; the longest that stands at a place. */
const COMMENTS: readonly string[] = [
  // what it holds to be right
  ...list("deserves, deserved, deserve, ought to, it is time to, rightly, wrongly, unfairly, deservedly"),
  // what it makes of it
  ...list("arguably, unsurprisingly, remarkably, tellingly, ironically, regrettably, unfortunately, fortunately, sadly"),
  ...list("crucially, clearly, undoubtedly, in effect, amounts to, amounted to, raises questions, raises doubts"),
  ...list("raised questions, remains to be seen, remains an open question, a turning point, a watershed, a milestone"),
  ...list("marks a, marks the end of an era, marking a, underscores, underscored, underlines, highlights, reflects"),
  ...list("a blow to, a boost to, a setback for, a test of, a sign of, a reminder of, a symbol of, a new chapter"),
  ...list("has been a symbol, no accident, little wonder, a far cry from, sends a message, sends a signal, speaks volumes"),
  ...list("historic, unprecedented, disastrous, shameful, courageous, symbolic, tests the, signals a shift"),
]; // prettier-ignore
const CUES = phraseTable(COMMENTS.map((phrase) => [phrase, true] as const));

/** Every cue of a comment in a text, in order; by its form, so that many comments have none. */
export function findComments(text: string): readonly Found[] {
  const tokens = tokenize(text);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length;) {
    const cue = CUES.at(tokens, at);
    if (cue) found.push(foundAt(text, tokens[at]?.start ?? 0, tokens[cue.end - 1]?.end ?? 0));
    at = cue?.end ?? at + 1;
  }
  return found;
}
