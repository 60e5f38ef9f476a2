import type { Word } from "../article/split-words.ts";
import { folded, joined } from "./clause-words.ts";
import { GOVERNORS_ACROSS, GOVERNORS_AFTER, GOVERNORS_BEFORE, NO_INFINITIVE } from "./governors.ts";

/** What governs a quote from some words before it, up to the quote. e.g. “might have”, “it is not true that” */
export function governorBefore(outside: readonly Word[], inside: readonly Word[]): string | undefined {
  const text = folded(joined(outside));
  const first = joined(inside.slice(0, 1));
  for (const { pattern, begins } of GOVERNORS_BEFORE) {
    const found = pattern.exec(text);
    if (!found || (begins === "verb" && !startsVerb(first))) continue;
    if (begins === "infinitive" && text.endsWith(" to") && NO_INFINITIVE.test(folded(first))) continue;
    return joined(outside.slice(-wordCount(found[0])));
  }
  return undefined;
}

/** The same where the quote begins in its midst, and the words that were left out. e.g. “tried” of “tried to hold” */
export function cutGovernor(
  outside: readonly Word[],
  inside: readonly Word[],
): { readonly cue: string; readonly phrase: string } | undefined {
  const left = folded(joined(outside));
  const edge = `${left} | ${folded(joined(inside))}`;
  const found = GOVERNORS_ACROSS.map((pattern) => pattern.exec(edge)).find((match) => match !== null);
  if (!found || (found[0].endsWith("| to") && NO_INFINITIVE.test(folded(joined(inside.slice(1, 2))))))
    return undefined;
  const taken = wordCount(left.slice(found.index));
  const cue = joined(outside.slice(-taken));
  // The mark between the two sides counts as a word.
  return { cue, phrase: `${cue} ${joined(inside.slice(0, wordCount(found[0]) - taken - 1))}` };
}

/** What denies or qualifies a quote after it, where only helping verbs stand between. e.g. “has yet to” */
export function governorAfter(outside: readonly Word[]): string | undefined {
  const text = folded(joined(outside));
  const found = GOVERNORS_AFTER.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  return found && joined(outside.slice(0, wordCount(found[0])));
}

function wordCount(phrase: string): number {
  return phrase.split(" ").length;
}

/** A finite verb by its form, as far as the form tells. */
function startsVerb(word: string): boolean {
  return /^(?:is|are|was|were|has|have|had|do|does|did|will|can|came|went|left|took|made|gave|held|said|saw|got|knew|\p{Ll}{2,}ed)$/u.test(
    word,
  );
}
