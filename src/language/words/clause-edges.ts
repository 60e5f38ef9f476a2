import { splitSentences } from "../../article/split-sentences.ts";
import type { Span } from "../../article/split-words.ts";

/** Words after a comma that open a clause of their own, whatever follows. */
const OPENING =
  /^, (?:while|whereas|although|though|even though|as|without|yet|so|where|when|because|after|before|until|since|if|unless)(?!\p{L})/u;
/** A relative clause parts a sentence only where nothing follows it. e.g. “The board, which met today, will …” is one */
const LAST_RELATIVE = /^, (?:which|who|whom|whose)(?!\p{L})[^,]*$/u;
/** Words after a comma that go on with the clause, unless a verb of their own follows. e.g. “, and operational coordination” */
const JOINING = /^, (?:and|but|or|nor)(?!\p{L})/u;
/** “said that …, and that …”: the second belongs to the first. */
const CARRIED_ON = /^, (?:and|but|or|nor) (?:also )?that(?!\p{L})/u;
const FINITE =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|says?|said|\p{Ll}{2,}ed|took|left|went|came|began|made|gave|held|kept|became|rose|fell|led|got|put|let|ran|saw|told|sent|brought|built|lost|won|met|paid|stood|fought|shot|hit|cut|set)(?!\p{L})/u;
const SUBORDINATE =
  /^(?:While|Although|Though|Even though|As|If|Unless|Since|After|Before|When|Whereas|Because|Once|Until)(?!\p{L})/u;

/**
 * Where the clauses of a sentence part, as offsets of the marks between them, in order. Marks inside a quotation part
 * nothing, and an enumeration stays whole. By its form alone, so that “, and the rest exiting” is none.
 */
export function clauseEdges(sentence: string): readonly number[] {
  const edges: number[] = [];
  let subordinate = SUBORDINATE.test(sentence);
  let quoted = false;
  for (const { 0: mark, index } of sentence.matchAll(/[,;:—–“”"]|(?<=\s)-(?=\s)|--/gu)) {
    if (mark === "“" || mark === "”" || mark === '"') quoted = mark === '"' ? !quoted : mark === "“";
    else if (
      !quoted &&
      !betweenDigits(sentence, index) &&
      (mark !== "," || subordinate || parts(sentence, index))
    ) {
      edges.push(index);
      subordinate = false;
    }
  }
  return edges;
}

/** The clauses of a text of several sentences, in order. */
export function clausesOf(text: string): readonly Span[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const edges = clauseEdges(text.slice(start, end)).map((edge) => start + edge);
    const bounds = [start, ...edges, end];
    return bounds.slice(1).map((edge, index) => ({ start: bounds[index] ?? start, end: edge }));
  });
}

function parts(sentence: string, comma: number): boolean {
  const rest = sentence.slice(comma);
  if (LAST_RELATIVE.test(rest)) return true;
  if (CARRIED_ON.test(rest)) return false;
  const [joining] = JOINING.exec(rest) ?? [];
  if (joining === undefined) return OPENING.test(rest);
  const clause = /^[^,;:—–]*/u.exec(rest.slice(joining.length))?.[0] ?? "";
  return FINITE.test(clause);
}

/** e.g. “6:45”, “1994–1996”, “120,000” */
function betweenDigits(sentence: string, at: number): boolean {
  return /^\d.\d$/u.test(sentence.slice(at - 1, at + 2));
}
