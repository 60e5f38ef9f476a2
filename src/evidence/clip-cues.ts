import { HEDGES_BEFORE } from "../language/hedges.ts";

/** Words that qualify, limit, deny or attribute what stands beside them, apart from adverbs in -ly. */
export const CLIP_WORDS: ReadonlySet<string> = new Set(
  `not no never none nor neither cannot nobody nothing nowhere without
   may might could would should must  ought 
   only just merely simply but except excluding barring unless until till    if whether provided
   perhaps maybe almost even   hardly scarcely barely rather quite less fewer least
   roughly circa nearly
   once formerly ex former sometimes often seldom rarely once 
   alleged  apparent suspected purported so-called supposed possible potential probable likely unlikely tentative
   claimed claims claim alleges allege suggests suggest suggested appears appear appeared seems seem seemed  
   said-to expected planned intended proposed hoped hopes     refused denied denies deny rejected
   doubtful uncertain unclear unconfirmed unverified disputed questionable
   half  partial temporary interim conditional nominal
   besides beyond despite notwithstanding instead otherwise lest versus minus`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Words that qualify a figure, and are cues only where the quote begins with one. */
export const FIGURE_CUES: ReadonlySet<string> = new Set(
  `about around some over under above below nearly almost many most several few another nigh`.split(" "),
);

/** Words that qualify across a comma; any other word beyond one belongs to another clause. */
export const COMMA_CUES: ReadonlySet<string> = new Set(
  `not but except excluding barring unless without if though although however perhaps maybe only provided besides`.split(
    " ",
  ),
);

/** Phrases of several words that do the same. */
export const CLIP_PHRASES: ReadonlySet<string> = new Set([
  "at least", "at most", "up to", "no longer", "no more", "no fewer", "no less", "not yet", "not only", "not all",
  "more than", "less than", "fewer than", "as long as", "as if", "as though",
  "other than", "apart from", "aside from", "save for", "except for", "but not", "rather than", "instead of",
  "in part", "in theory", "in principle", "at first", "at times", "so called",
  "subject to", "provided that", "on condition", "in case", "even if", "only if", "if not", "if only",
  "is said", "are said", "was said", "were said", "said to", "thought to", "believed to",
  "a few", "a handful", "some of", "part of", "most of", "many of", "few of", "none of", "half of",
  "did not", "does not", "do not", "was not", "were not", "is not", "are not", "has not", "have not", "had not",
  "will not", "would not", "could not", "should not", "may not", "might not", "can not", "must not",
  "failed to", "refused to", "declined to", "tried to", "hopes to", "plans to", "seeks to", "vowed to",
  "sort of", "kind of", "close to", "next to no", "all but", "anything but", "little more",
]); // prettier-ignore

/** Hedges of several words, which qualify the figure after them. */
export const FIGURE_PHRASES: ReadonlySet<string> = new Set(
  Object.values(HEDGES_BEFORE)
    .flat()
    .filter((form) => form.includes(" ")),
);

/** Phrases whose rest says something else without their first word; of “was not” the rest says what the whole did. */
export const CUT_PHRASES: ReadonlySet<string> = new Set(
  [...CLIP_PHRASES].filter(
    (phrase) => !/^(?:is|are|was|were|do|does|did|has|have|had|will) (?:not|said)$/u.test(phrase),
  ),
);

/** Words in -ly that qualify nothing: nouns, adjectives, names, and adverbs of plain time or place. */
export const PLAIN_ADVERBS: ReadonlySet<string> = new Set(
  `family july italy reply supply apply ally early daily weekly monthly yearly hourly quarterly nightly fly rely
   assembly anomaly monopoly comply imply multiply bully belly jelly folly holy ugly lively lovely friendly deadly
   elderly costly lonely orderly scholarly cowardly heavenly butterfly homily rally tally sally billy kelly emily
   especially particularly notably publicly privately openly quietly secretly formally officially repeatedly frequently
   sharply firmly closely heavily strongly deeply widely slowly carefully successfully effectively independently mutually
   officially peacefully safely freely fully clearly simultaneously physically politically militarily economically
   immediately shortly recently newly finally eventually later quickly rapidly swiftly suddenly
   directly jointly nationally internationally locally globally northerly southerly easterly westerly
   respectively accordingly consequently subsequently previously`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
