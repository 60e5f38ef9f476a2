import type { Lexicon } from "../claim/lexicon.ts";
import { escapePattern } from "../language/words/escape-pattern.ts";
import { WORD_QUANTITIES } from "../language/quantity/hedges.ts";
import type { Texts } from "../texts/texts.ts";
import { boundsInWords } from "./bounds-in-words.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A word that the report explains. `everyday` ones stand in the list alone, as every reader knows them. */
export type TermView = { readonly short: string; readonly long: string; readonly everyday: boolean };

/** Words that name an amount without a number, the longest first: “tens of thousands” is not “thousands”. */
const AMOUNTS = Object.keys(WORD_QUANTITIES).toSorted((a, b) => b.length - a.length);
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${AMOUNTS.map(escapePattern).join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);

/** The abbreviations of the lexicon, then the amounts in words that sentences use, with what we take them to allow. */
export function viewTerms(
  { abbreviations }: Lexicon,
  sentences: readonly SentenceView[],
  texts: Texts,
): readonly TermView[] {
  const used = new Set(sentences.flatMap(({ says }) => says.toLowerCase().match(AMOUNT) ?? []));
  return [
    ...abbreviations.map(({ short, long, everyday }) => ({ short, long, everyday })),
    ...[...used].flatMap((short) => {
      const bounds = WORD_QUANTITIES[short];
      if (!bounds) return [];
      return [
        { short, long: texts.say("terms.amount", { bounds: boundsInWords(bounds, texts) }), everyday: false },
      ];
    }),
  ];
}
