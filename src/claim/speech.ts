import type { Entity } from "./entity.ts";
import type { NameFinder } from "./name-finder.ts";

/**
 * Verbs with which our sentences say that somebody says something, with their forms; a closed list, so that a
 * reported sentence is known by one of them. “States” and “reports” are left out: they are nouns too often.
 */
const SAYING = [
  "sa(?:y|ys|id|ying)",
  "tell|tells|told",
  "confirm(?:s|ed|ing)?",
  "announc(?:e|es|ed|ing)",
  "indicat(?:e|es|ed|ing)",
  "stated|stating|reported|reporting",
  "declar(?:e|es|ed|ing)",
  "explain(?:s|ed|ing)?",
  "insist(?:s|ed|ing)?",
  "not(?:es|ed)",
  "warn(?:s|ed|ing)?",
  "claim(?:s|ed|ing)?",
  "den(?:y|ies|ied|ying)",
  "argu(?:e|es|ed|ing)",
  "acknowledg(?:e|es|ed|ing)",
  "admit(?:s|ted|ting)?",
  "suggest(?:s|ed|ing)?",
  "estimat(?:es|ed)",
  "put|puts",
  "describ(?:e|es|ed|ing)",
  "call|calls|called",
  "hold(?:s)? that|held that",
  "consider(?:s|ed|ing)?",
  "believ(?:e|es|ed)",
  "rul(?:e|es|ed|ing) out",
  "promis(?:e|es|ed|ing)",
  "pledg(?:e|es|ed|ing)",
  "ask(?:s|ed|ing)?|request(?:s|ed|ing)?|demand(?:s|ed|ing)?",
  "doubt(?:s|ed|ing)?|dismiss(?:es|ed)?|reject(?:s|ed)?|disput(?:es|ed)|refus(?:es|ed) to|declin(?:es|ed) to",
  "according to|in the words of",
];

const SPEECH = new RegExp(`(?<!\\p{L})(?:${SAYING.join("|")})(?!\\p{L})`, "giu");

/** Whether a sentence has a verb of saying at all. */
export function hasVerbOfSaying(sentence: string): boolean {
  return sentence.search(SPEECH) >= 0;
}

/**
 * Who may be meant as speaking in a sentence: for each verb of saying, the first name of the sentence and the last one
 * before the verb; after “according to”, or where none stands before it, the first one after it. Not every name: who is
 * spoken of does not speak.
 */
export function speakersIn(sentence: string, finder: NameFinder): ReadonlySet<Entity> {
  const speakers = new Set<Entity | undefined>();
  const main = sentence.replaceAll(/, (?:who|which|whose|whom)(?!\p{L})[^,]*,/gu, "");
  for (const verb of main.matchAll(SPEECH)) {
    const before = finder.namedIn(main.slice(0, verb.index));
    const after = finder.namedIn(main.slice(verb.index + verb[0].length));
    const follows = before.length === 0 || / (?:to|of)$/iu.test(verb[0]);
    for (const one of follows ? [after[0]] : [before[0], before.at(-1)]) speakers.add(one);
  }
  speakers.delete(undefined);
  return speakers as ReadonlySet<Entity>;
}

/** Words that say that somebody passes on what another said. */
const RELAYING =
  /(?<!\p{L})(?:citing|cited|cites|quoting|quoted|relay(?:s|ed|ing)?|pass(?:es|ed|ing)? on|at second hand|told (?:him|her|them|it))(?!\p{L})/iu;

/** Whether a sentence says that its words come through somebody: by such a word, or by two verbs of saying. */
export function relaysIn(sentence: string): boolean {
  return RELAYING.test(sentence) || Array.from(sentence.matchAll(SPEECH)).length > 1;
}
