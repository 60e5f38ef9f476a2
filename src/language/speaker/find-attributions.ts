import { foundAt, type Found } from "../words/found.ts";
import { tokenize, type Token } from "../words/tokens.ts";
import type { Naming } from "./name-speaker.ts";
import { toldSentences } from "./dateline.ts";
import { namingOf } from "./name-speaker.ts";
import { readSayings } from "./read-sayings.ts";
import type { Saying } from "./saying.ts";

/** A statement that a text puts in someone's mouth. Start to end is what is said, as far as its clause can be told. */
export type Attribution = Found & {
  readonly speaker: Found | null;
  /** The word of saying: “said”, “according to”, “was quoted as saying”, “reportedly”. */
  readonly verb: Found;
  readonly named: Naming;
  /** True where the text has it from a third party. e.g. “X told Reuters”, “was quoted as saying” */
  readonly relayed: boolean;
};

/**
 * Every attribution of a text, in order of the verb: “X said”, “said X”, “according to X”, “X was quoted as saying”,
 * “it is believed”, “reportedly”. A pronoun is named as the speaker before it. Verbs denied their statement (“declined
 * to say”, “did not say”) are none, nor is what “I” say inside a quotation.
 */
export function findAttributions(text: string): readonly Attribution[] {
  const tokens = tokenize(text);
  const attributions: Attribution[] = [];
  let previous: Naming | undefined;
  let from = 0;
  for (const sentence of toldSentences(text)) {
    while ((tokens[from]?.start ?? Infinity) < sentence.start) from += 1;
    let end = from;
    while ((tokens[end]?.start ?? Infinity) < sentence.end) end += 1;
    for (const saying of readSayings(tokens, { start: from, end })) {
      const named = saying.speaker ? namingOf(tokens, saying.speaker, previous) : "nobody";
      if (named !== "nobody") previous = named;
      attributions.push(describe(text, tokens, saying, named));
    }
    from = end;
  }
  return attributions;
}

function describe(text: string, tokens: readonly Token[], saying: Saying, named: Naming): Attribution {
  const found = ({ start, end }: { readonly start: number; readonly end: number }): Found =>
    foundAt(text, tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  return {
    ...found(saying.said),
    speaker: saying.speaker ? found(saying.speaker) : null,
    verb: found(saying.verb),
    named,
    relayed: saying.relayed,
  };
}
