import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { printedTexts, type PrintedText } from "../claim/printed-texts.ts";
import { isTold, quotesOf } from "../claim/quotes-of.ts";
import { placesOf } from "../evidence/find-quote.ts";
import { foldText } from "../evidence/fold-typography.ts";
import { nearestWords } from "../evidence/nearest-words.ts";
import { findQuotations } from "../language/words/find-quotations.ts";
import { remembering } from "../language/words/remembering.ts";
import type { Rule } from "./rule.ts";

const rule = "quotation-stands-in-evidence";
/** As near as words have to be for a reader to see which were meant. */
const NEAR = 0.5;

/**
 * Held also where a quote does not stand, which is another rule's: what a sentence puts into quotation marks has to be
 * what its evidence quotes, whatever becomes of that.
 */
export const quotationStandsInEvidence: Rule = {
  name: rule,
  promise:
    "Words in quotation marks stand so in a quote that the sentence rests on, or are the name of somebody or something that is registered.",
  check: (briefing) => {
    const names = registeredNames(briefing);
    const anyQuote = briefing.claims.value.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    return heldTexts(briefing).flatMap((printed) => {
      const { text, place, claim } = printed;
      const quotes = claim ? quotesOf(claim, briefing).map(({ quote }) => quote) : anyQuote;
      return findQuotations(text)
        .filter(({ start, words }) => !standsIn([...quotes, ...names], words, text, start))
        .map(({ words }) => ({
          ...place,
          rule,
          message: `The words in quotation marks stand in no quote ${groundOf(printed)}: “${words}”`,
          hint: hintFor(words, quotes),
        }));
    });
  },
};

/** All but what is said of the briefing itself, which may quote what it said before. */
function heldTexts(briefing: CheckedBriefing): readonly PrintedText[] {
  const { plan } = briefing;
  const own = new Set(
    [
      plan.place(["withdrawn", "why"]),
      plan.place(["superseded", "because"]),
      ...plan.value.editions.map((_one, index) => plan.place(["editions", index, "change"])),
    ].map(placeKey),
  );
  return printedTexts(briefing).filter(({ place }) => !own.has(placeKey(place)));
}

function placeKey({ file, line, column }: PrintedText["place"]): string {
  return `${file} ${line} ${column}`;
}

/** Titles and names may be set in quotation marks as such; a document is known by what it is called and counts. */
function registeredNames(briefing: CheckedBriefing): readonly string[] {
  const { entities, sources, records, lexicon, documented } = briefing;
  return [
    ...entities.value.flatMap(({ name, aliases, native }) => [name, ...aliases, native?.name]),
    ...sources.value.flatMap(({ title, author, publisher, origin }) => [
      title,
      author,
      publisher,
      origin.name,
    ]),
    ...[...records.values()].flatMap(({ stated }) => [stated?.title, stated?.author, stated?.publisher]),
    ...lexicon.value.abbreviations.flatMap(({ short, long }) => [short, long]),
    ...(documented?.titles.values() ?? []),
  ].filter((name) => typeof name === "string");
}

function standsIn(grounds: readonly string[], words: string, text: string, start: number): boolean {
  const sought = bare(words).replace(/[\s.,;:!?…]+$/u, "");
  const forms = [sought];
  // A sentence begins with a capital, whatever it begins with.
  if (text.slice(0, start - 1).trim() === "") forms.push(sought.charAt(0).toLowerCase() + sought.slice(1));
  return grounds
    .map(bare)
    .some((ground) => forms.some((form) => ground.includes(form) && placesOf(ground, form).length > 0));
}

/** Quotation marks turn from double to single within others, and say nothing else than that. */
const bare = remembering((text: string): string =>
  foldText(text).replaceAll(/"|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, ""),
);

function groundOf({ claim }: PrintedText): string {
  if (!claim) return "of the briefing";
  if (claim.kind === "gap") return `of the sources that “${claim.id}” names`;
  return isTold(claim) || claim.kind === "context" ? `of “${claim.id}”` : `that “${claim.id}” rests on`;
}

function hintFor(words: string, quotes: readonly string[]): string {
  const near = quotes
    .flatMap((quote) => nearestWords(quote, words) ?? [])
    .reduce((best, one) => (one.similarity > best.similarity ? one : best), { words: "", similarity: 0 });
  return near.similarity >= NEAR
    ? `The nearest words there: “${near.words}”. Copy them, or say it in your own words, without quotation marks.`
    : "Quote the passage that has them as evidence, or say it in your own words, without quotation marks.";
}
