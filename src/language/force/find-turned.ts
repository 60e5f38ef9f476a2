import { splitSentences } from "../../article/split-sentences.ts";
import type { Span } from "../../article/split-words.ts";
import { clauseEdges } from "../words/clause-edges.ts";
import { foundAt, type Found } from "../words/found.ts";
import { TURNED, TURNS_OF_SAYING, type TurnOfSaying } from "./turned-table.ts";

/** Words by which somebody denies, doubts or keeps from saying something, and how far what is said reaches. */
export type Turned = Found & { readonly turn: TurnOfSaying; readonly reach: Span };

const PATTERN = new RegExp(
  `(?<!\\p{L})(?:${(["withheld", "denied", "doubted"] as const).map((turn) => `(?<${turn}>${TURNED[turn]})`).join("|")})(?!\\p{L})`,
  "giu",
);
/** “no doubt” affirms, and who “denied entry” or “denied responsibility” denies no statement that follows. */
const NO_STATEMENT =
  /^ (?:entry|access|responsibility|visas?|permission|involvement|bail|service|citizenship|them|him|her)(?!\p{L})/iu;
/** A verb of saying after the cue by which somebody affirms again. e.g. “denied it and said that” */
const AFFIRMED =
  /(?<!\p{L})(?:and|but|while|though)(?: \p{L}+){0,3} (?:said|says|told|confirmed|added|insisted)(?!\p{L})/iu;

/** Every saying in the sentences of a text, or in some of them, that is turned away from what is said, in order. */
export function findTurned(text: string, sentences = splitSentences(text)): readonly Turned[] {
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const matches = Array.from(words.matchAll(PATTERN));
    if (matches.length === 0) return [];
    const edges = clauseEdges(words);
    return matches.flatMap(({ 0: cue, index, groups = {} }) => {
      const turn = TURNS_OF_SAYING.find((one) => groups[one] !== undefined);
      const [start, end] = [sentence.start + index, sentence.start + index + cue.length];
      if (!turn || NO_STATEMENT.test(text.slice(end)) || /(?<!\p{L})no $/iu.test(text.slice(0, start)))
        return [];
      const edge = edges.find((one) => sentence.start + one >= end);
      const limit = edge === undefined ? sentence.end : sentence.start + edge;
      const affirmed = AFFIRMED.exec(text.slice(end, limit));
      const reach = { start: end, end: affirmed ? end + affirmed.index : limit };
      return [{ ...foundAt(text, start, end), turn, reach }];
    });
  });
}
