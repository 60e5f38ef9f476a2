import type { Span } from "../../article/split-words.ts";
import type { Found } from "../words/found.ts";

/** Words that part what follows from the words before them: another clause has a force of its own. */
const PARTING =
  /(?<!\p{L})(?:and|but|or|which|who|whom|whose|that|while|because|when|where|as|if|before|after|since|until|though|although|said|says)(?!\p{L})|[;:—–“”"(]/iu;
/** How far a verb’s force reaches before what it governs begins, in words. */
const REACH = 6;
const ADVERB = /(?:ly|haps|maybe|it (?:is|appear|seem)\p{L}*(?: possible)?(?: that)?)$/iu;

/**
 * Whether a cue outside a stretch of its clause governs it: before it with no clause between, an adverb from anywhere in
 * the clause, another word from near by; after it an adverb that ends the clause (“it fell, apparently”).
 */
export function governs(clause: string, cue: Found, { start: from, end: to }: Span): boolean {
  const isAdverb = ADVERB.test(cue.text);
  if (cue.start < from) {
    const between = clause.slice(cue.end, from);
    return !PARTING.test(between) && (isAdverb || (between.match(/\S+/gu) ?? []).length <= REACH);
  }
  return (
    cue.start >= to &&
    isAdverb &&
    /^[\s,]*$/u.test(clause.slice(to, cue.start)) &&
    /^[\s,.]*$/u.test(clause.slice(cue.end))
  );
}
