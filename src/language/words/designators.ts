import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "./date-words.ts";
import { isPlural, MEASURES, TIME_UNITS } from "./nouns.ts";
import { SCALES } from "./number-words.ts";
import { joins, lowerAt, opensSentence, type Token } from "./tokens.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words whose number is a name, also in small letters. e.g. “Article 5”, “page 12”, “Route 66” */
const DESIGNATORS = set(
  `article section chapter paragraph clause annex appendix schedule page pages line route highway interstate road gate
   door room floor pier platform terminal runway dock hangar unit division brigade battalion regiment squadron camp
   post outpost checkpoint station sector zone block district ward precinct resolution directive decree order law
   act bill rule regulation protocol title amendment flight type model mark mk version series figure table part phase
   level category class grade tier stage step group channel radio number no nos volume vol issue episode season
   formula boeing airbus apollo soyuz commander area lot building ward case docket file form exhibit proposition
   tropic covid band track chapter verse psalm item question exit bus tram train`,
);

/** Capitalized words before a number that leave it a number. */
const NO_DESIGNATOR = set(
  "a an the some about around nearly almost over under only just in on at by of for with and or but to from up than all these those at least more fewer less between another its their his her our",
);

/**
 * Whether the number at token `at` belongs to a name: “F-16”, “Article 5”, “Unit 8200”, “K9”, “S. 2042”. A capitalized
 * word that opens no sentence, directly before bare digits that count nothing, is taken for the rest of such a name.
 */
export function isDesignated(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at];
  const before = tokens[at - 1];
  if (!number || !before) return false;
  if (number.glued && before.kind === "word") return true;
  if (number.glued && before.text === "#") return true;
  if (joins(tokens, at - 1) && tokens[at - 2]?.kind === "word")
    return !/^(?:mid|early|late|pre|post|end)$/u.test(lowerAt(tokens, at - 2));
  const dotted = before.text === "." && before.glued;
  const name = dotted ? tokens[at - 2] : before;
  if (name?.kind !== "word" || name.lower.endsWith("'s")) return false;
  if (dotted) return /^(?:no|nos|vol|art|sec|ch|fig|p|pp|s|h)$/u.test(name.lower);
  if (isCalendarWord(name.lower) || NO_DESIGNATOR.has(name.lower)) return false;
  if (DESIGNATORS.has(name.lower)) return !isPlural(name.lower) || name.capital || name.lower === "pages";
  return (
    name.capital &&
    /^\d+$/u.test(number.text) &&
    !opensSentence(tokens, at - 1) &&
    !countsAhead(tokens, at + 1)
  );
}

function isCalendarWord(word: string): boolean {
  return MONTHS.has(word) || SHORT_MONTHS.has(word) || WEEKDAYS.has(word);
}

/** Whether the word after a number is one that numbers stand before. */
function countsAhead(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  if (next.text === "%" || SCALES.has(next.lower) || TIME_UNITS.has(next.lower) || MEASURES.has(next.lower))
    return true;
  if (next.lower === "percent" || next.lower === "per") return true;
  const second = tokens[at + 1];
  return (
    next.kind === "word" &&
    !next.capital &&
    (isPlural(next.lower) || (second?.kind === "word" && isPlural(second.lower)))
  );
}
