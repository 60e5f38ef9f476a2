import { foundAt, type Found } from "../words/found.ts";
import { entriesOf, phraseTable } from "../words/phrase-table.ts";
import { isStop, lowerAt, tokenize, type Token } from "../words/tokens.ts";
import type { NegationKind } from "./negation-table.ts";
import { NEGATION_CUES, NO_NEGATION } from "./negation-table.ts";

/** The words of a text that deny, limit or exclude; the cue itself, not what it governs. */
export type Negation = Found & { readonly kind: NegationKind };

const CUES = phraseTable(entriesOf(NEGATION_CUES));
const NONE = phraseTable(NO_NEGATION.map((phrase) => [phrase, true] as const));

/**
 * Every cue of negation, limit or exclusion in a text, in order: words, phrases and verbs in “n’t”, which count whole
 * (“hasn’t”). Hedges of numbers (“no more than”, “only 40”) and “No. 5” are none.
 */
export function findNegations(text: string): readonly Negation[] {
  const tokens = tokenize(text);
  const negations: Negation[] = [];
  for (let at = 0; at < tokens.length;) {
    const none = NONE.at(tokens, at);
    const numbered =
      lowerAt(tokens, at) === "no" &&
      lowerAt(tokens, at + 1) === "." &&
      !isStop(tokens, at + 1) &&
      tokens[at]?.capital;
    const cue = none || numbered || hedgesNumber(tokens, at) ? undefined : CUES.at(tokens, at);
    const short = lowerAt(tokens, at).endsWith("n't");
    const end = none?.end ?? cue?.end ?? at + 1;
    if (cue || (short && !none)) {
      const found = foundAt(text, tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0);
      negations.push({ ...found, kind: cue?.value ?? "negation" });
    }
    at = end;
  }
  return negations;
}

/** “only 40”: how much is said of a figure is its hedge’s, and “just 40” says the same. */
function hedgesNumber(tokens: readonly Token[], at: number): boolean {
  return /^(?:only|merely)$/u.test(lowerAt(tokens, at)) && tokens[at + 1]?.kind === "number";
}
