import type { Lexicon } from "../claim/lexicon.ts";
import { findQuantities } from "../language/quantity/find-quantities.ts";
import { WORD_QUANTITIES, type WordQuantity } from "../language/quantity/hedges.ts";
import type { Texts } from "../texts/texts.ts";
import { boundsInWords } from "./bounds-in-words.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A word that the report explains. `everyday` ones stand in the list alone, as every reader knows them. */
export type TermView = { readonly short: string; readonly long: string; readonly everyday: boolean };

/** The longest first: “tens of thousands” is not “tens”. */
const AMOUNTS = Object.keys(WORD_QUANTITIES).toSorted((a, b) => b.length - a.length);

/** The abbreviations of the lexicon, then the amounts in words that sentences use, with what we take them to allow. */
export function viewTerms(
  { abbreviations }: Lexicon,
  sentences: readonly SentenceView[],
  texts: Texts,
): readonly TermView[] {
  const used = new Set(sentences.flatMap(({ says }) => amountsIn(says)));
  return [
    ...abbreviations.map(({ short, long, everyday }) => ({ short, long, everyday })),
    ...[...used].flatMap((short) => {
      const bounds = boundsOfAmount(short);
      if (!bounds) return [];
      return [
        { short, long: texts.say("terms.amount", { bounds: boundsInWords(bounds, texts) }), everyday: false },
      ];
    }),
  ];
}

/** As the finder reads them, which knows that “at most” is no amount. */
function amountsIn(text: string): readonly string[] {
  return findQuantities(text)
    .filter(({ kind }) => kind === "vague")
    .map(({ text: amount }) => amount.toLowerCase());
}

/** What the words before a currency allow, with or without “of”. e.g. “a couple of hundred”, “several million dollars” */
function boundsOfAmount(amount: string): WordQuantity | undefined {
  const form = amount.replace(/^(a couple|a few|several) of /u, "$1 ");
  const known = AMOUNTS.find((one) => form === one || form.startsWith(`${one} `));
  return known === undefined ? undefined : WORD_QUANTITIES[known];
}
