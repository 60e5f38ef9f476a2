import { isDeepStrictEqual } from "node:util";
import { splitWords } from "../article/split-words.ts";
import { findNegations } from "../language/force/find-negations.ts";
import { findPlans } from "../language/force/find-plans.ts";
import { findQuantities } from "../language/quantity/find-quantities.ts";
import { editDistance } from "../nearest-name.ts";
import { alignWords } from "./align-words.ts";
import { foldText } from "./fold-typography.ts";

/** What kind of word differs. All but spelling can change what a quote says. */
export type DifferenceKind =
  | "spelling"
  | "number"
  | "name"
  | "negation"
  | "quantity word"
  | "modal"
  | "order"
  | "word";

/** One difference between a quote and the words it was most likely copied from; empty where a word was added or left out. */
export type Difference = { readonly kind: DifferenceKind; readonly quoted: string; readonly stands: string };

/** Names what differs between a quote and the words that stand in the article, in order. */
export function nameDifferences(quote: string, words: string): readonly Difference[] {
  const quoted = wordsOf(quote);
  const standing = wordsOf(words);
  if (isReordered(quoted, standing)) {
    return [{ kind: "order", quoted: quote, stands: words }];
  }
  return alignWords(quoted, standing, replaceCost).pairs.map(([from, to]) => ({
    kind: kindOf(from, to),
    quoted: from,
    stands: to,
  }));
}

/** Whether any of the differences can change what is said. */
export function changesMeaning(differences: readonly Difference[]): boolean {
  return differences.some(({ kind }) => kind !== "spelling");
}

function kindOf(from: string, to: string): DifferenceKind {
  const both = [from, to];
  if (both.some((word) => /\p{N}/u.test(word))) return "number";
  if (both.some((word) => findNegations(word).length > 0)) return "negation";
  if (both.some((word) => QUANTITY_WORDS.test(word) || isVague(word))) return "quantity word";
  if (both.some((word) => NUMBER_WORDS.test(word) || findQuantities(word).length > 0)) return "number";
  if (both.some((word) => MODALS.test(word) || findPlans(word).length > 0)) return "modal";
  if (from.toLowerCase() === to.toLowerCase()) return "spelling";
  // Not only the first letter: al-Asad is a name too.
  if (both.some((word) => /\p{Lu}/u.test(word))) return "name";
  return isSlip(from, to) ? "spelling" : "word";
}

/** Words of quantity and number that are an amount only beside another word, so that no finder takes them alone. */
const QUANTITY_WORDS = /^(?:all|any|both|each|every|few|fewer|half|less|many|more|most|much|several|some)$/iu;
const NUMBER_WORDS = /^(?:one|first|second|third|hundred|thousand|[mbtr]+illion|dozen)$/iu;
const MODALS = /^(?:may|might|can|could|will|would|shall|should|must|ought)$/iu;

function isVague(word: string): boolean {
  return findQuantities(word).some(({ kind }) => kind === "vague");
}

/**
 * Two letters at most, and not more than a third of the word: a slip of the keyboard, or another way to spell it. Words
 * that begin otherwise are other words: illegal, unable, decrease for increase.
 */
function isSlip(from: string, to: string): boolean {
  const [a, b] = [from.toLowerCase(), to.toLowerCase()];
  const distance = editDistance(a, b);
  return a.charAt(0) === b.charAt(0) && distance <= 2 && distance <= Math.max(from.length, to.length) / 3;
}

function wordsOf(text: string): readonly string[] {
  return splitWords(text).map((word) => foldText(word.text));
}

/** Whether two rows have the same words in another order, whatever their case. */
function isReordered(from: readonly string[], to: readonly string[]): boolean {
  const [a, b] = [lowerCase(from), lowerCase(to)];
  return !isDeepStrictEqual(a, b) && isDeepStrictEqual(a.toSorted(), b.toSorted());
}

function lowerCase(words: readonly string[]): readonly string[] {
  return words.map((word) => word.toLowerCase());
}

/** Like words pair up; unlike ones rather count as one left out and one added. In halves, so that sums compare exactly. */
function replaceCost(a: string, b: string): number {
  if (a === b) return 0;
  const share = editDistance(a, b) / Math.max(a.length, b.length);
  return share <= 1 / 3 ? 0.5 : share <= 2 / 3 ? 1 : 1.5;
}
