import { HEDGES_BEFORE } from "../language/quantity/hedges.ts";

function wordsIn(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== "");
}

function phrasesIn(list: string): readonly string[] {
  return list.split(",").map((phrase) => phrase.trim().replaceAll(/\s+/gu, " "));
}

/** Words that qualify, limit, deny or attribute what stands beside them, apart from adverbs in -ly. */
export const CLIP_WORDS: ReadonlySet<string> = new Set(
  wordsIn(`not no never none nor neither cannot nobody nothing nowhere without lacks lacked lacking
   may might could would should must ought
   only just merely simply except excepting excluding barring unless until till if whether provided assuming pending
   perhaps maybe almost hardly scarcely barely rather quite less fewer least nearly roughly circa
   once formerly ex former sometimes often seldom rarely somewhat half partial temporary interim provisional conditional nominal
   alleged alleges allege alleging apparent suspected suspects suspect purported so-called self-styled supposed presumed assumed
   assumes rumoured rumored reputed speculated hypothetical putative theoretical tentative prospective would-be half-finished
   possible impossible potential probable improbable plausible likely unlikely
   claimed claims claim claiming suggests suggest suggested suggesting appears appear appeared seems seem seemed
   expected planned intended proposed hoped considered considering
   refused denied denies deny denying rejected rejects reject disputes doubts doubted dismissed dismisses
   doubtful uncertain unclear unconfirmed unverified unproven disputed questionable demanded
   beyond despite notwithstanding instead otherwise lest versus minus bar`),
);

/** Words that qualify a figure, and are cues only where the quote begins with one. */
export const FIGURE_CUES: ReadonlySet<string> = new Set(
  wordsIn(
    "about around some over under above below nearly almost many most several few another nigh between estimated",
  ),
);

/** Words that qualify across a comma; any other word beyond one belongs to another clause. */
export const COMMA_CUES: ReadonlySet<string> = new Set(
  wordsIn("not except excluding barring bar minus pending unless without if perhaps maybe only provided"),
);

/** Phrases of several words that do the same. */
export const CLIP_PHRASES: ReadonlySet<string> = new Set(
  phrasesIn(`at least, at most, at best, at worst, at the most, at the least, up to, no longer, no more, no fewer, no less, not yet, not only,
   not all, as yet, so far, thus far, for now, by no means, in no way, at no time, at no point, under no circumstances,
   on no account, no one, in vain, far from, short of, nowhere near, as good as, more or less, give or take,
   more than, less than, fewer than, as long as, so long as, as if, as though, or so, or more, or less, or fewer, or thereabouts, or else,
   other than, apart from, aside from, save for, except for, but for, but not, rather than, instead of, with the exception of,
   in part, in theory, in principle, in effect, in a sense, in practice, on paper, in name only, for the most part, for the time being, so to speak,
   to some extent, to some degree, to a degree, to an extent, up to a point, in some cases, in most cases, in many cases,
   on average, de facto, at first, at times, so called, under duress, not even, has it that,
   subject to, provided that, on condition, in case, in exchange for, in return for, depending on, contingent on, conditional on,
   in the event of, even if, only if, if not, if only,
   a few, half, some of, part of, most of, many of, few of, none of, half of, lack of, absence of, risk of, chance of, danger of,
   possibility of, likelihood of, denial of, accused of, suspected of, regarded as, described as, called for, calls for, 
   ruled out, rules out, rule out, ruling out, prevented from, barred from, prohibited from,
   did not, does not, do not, was not, were not, is not, are not, has not, have not, had not,
   will not, would not, could not, should not, may not, might not, can not, must not,
   sort of, kind of, close to, next to no, all but, anything but, little more`),
);

/** Phrases that qualify only what they follow. */
export const PHRASES_AFTER: ReadonlySet<string> = new Set(
  phrasesIn(`according to, in the view of, in his view, in her view, in their view, it seems, it appears, it seemed, it appeared, it is said,
   in a drill, in a rehearsal, in an exercise, in a test, in a simulation, with exceptions, with few exceptions, with some exceptions,
   with one exception, stopped short of, only to, and failed, but failed, but only, had it, had they, were it, were they, as rumoured, as rumored,
   if only, as of then, even though, by mistake, save one, or was, or were`),
);

/** Hedges of figures, of one word or several. */
export const HEDGES: ReadonlySet<string> = new Set([
  ...Object.values(HEDGES_BEFORE).flat(),
  "least",
  "less",
  "fewer",
]);

/** Phrases that count what follows them, and say nothing of what precedes. */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  phrasesIn("a few, half, some of, part of, most of, many of, half of"),
);

/** Hedges of several words, which qualify the figure after them. */
export const FIGURE_PHRASES: ReadonlySet<string> = new Set([
  ...Object.values(HEDGES_BEFORE)
    .flat()
    .filter((form) => form.includes(" ")),
  ...phrasesIn("nearer to, somewhere between, anywhere from, anywhere between, on average"),
]);

/** Phrases whose rest says something else without their first word; of “was not” the rest says what the whole did. */
export const CUT_PHRASES: ReadonlySet<string> = new Set(
  [...CLIP_PHRASES].filter(
    (phrase) => !/^(?:is|are|was|were|do|does|did|has|have|had|will) not$/u.test(phrase),
  ),
);

/** Words in -ly that qualify nothing: nouns, adjectives, names, and adverbs of plain time or place. */
export const PLAIN_ADVERBS: ReadonlySet<string> = new Set(
  wordsIn(`family july italy reply supply apply ally early daily weekly monthly yearly hourly quarterly nightly fly rely
   assembly anomaly monopoly comply imply multiply bully belly jelly folly holy ugly lively lovely friendly deadly
   elderly costly lonely orderly scholarly cowardly heavenly butterfly homily rally tally sally billy kelly emily
   especially particularly notably publicly privately openly quietly secretly formally officially repeatedly frequently
   sharply firmly closely heavily strongly deeply widely slowly carefully successfully effectively independently mutually
   officially peacefully safely freely fully clearly simultaneously physically politically militarily economically
   immediately shortly recently newly finally eventually later quickly rapidly swiftly suddenly
   directly jointly nationally internationally locally globally northerly southerly easterly westerly
   respectively accordingly consequently subsequently previously flatly steadily sadly seriously severely badly`),
);
