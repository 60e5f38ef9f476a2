import { abbreviationIsExplained } from "./abbreviation-is-explained.ts";
import { alternativesAreGiven } from "./alternatives-are-given.ts";
import { articleIsCovered } from "./article-is-covered.ts";
import { articleIsNotReprinted } from "./article-is-not-reprinted.ts";
import { articleIsUnchanged } from "./article-is-unchanged.ts";
import { asOfIsPrinted } from "./as-of-is-printed.ts";
import { bottomLineIsShort } from "./bottom-line-is-short.ts";
import { commentaryIsNotFact } from "./commentary-is-not-fact.ts";
import { confidenceStandsApart } from "./confidence-stands-apart.ts";
import { dateIsNoFinerThanEvidence } from "./date-is-no-finer-than-evidence.ts";
import { disagreementIsShown } from "./disagreement-is-shown.ts";
import { entitiesAreRegistered } from "./entities-are-registered.ts";
import { fullTextIsKept } from "./full-text-is-kept.ts";
import { gapHoldsForEverySource } from "./gap-holds-for-every-source.ts";
import { hedgeIsKept } from "./hedge-is-kept.ts";
import { judgementHasBasis } from "./judgement-has-basis.ts";
import { judgementHasIndicator } from "./judgement-has-indicator.ts";
import { likelihoodIsIcd203 } from "./likelihood-is-icd203.ts";
import { loadedWordIsQuoted } from "./loaded-word-is-quoted.ts";
import { lockIsCurrent } from "./lock-is-current.ts";
import { nameStandsInEvidence } from "./name-stands-in-evidence.ts";
import { negationIsKept } from "./negation-is-kept.ts";
import { numberStandsInEvidence } from "./number-stands-in-evidence.ts";
import { oneRowOfTerms } from "./one-row-of-terms.ts";
import { planIsNotFact } from "./plan-is-not-fact.ts";
import { quoteIsNotClipped } from "./quote-is-not-clipped.ts";
import { quoteIsShort } from "./quote-is-short.ts";
import { quoteStandsInArticle } from "./quote-stands-in-article.ts";
import { referencesResolve } from "./references-resolve.ts";
import { registerFollowsArticle } from "./register-follows-article.ts";
import type { Rule } from "./rule.ts";
import { sentenceIsNotCopied } from "./sentence-is-not-copied.ts";
import { sentenceIsShort } from "./sentence-is-short.ts";
import { sentenceIsSourced } from "./sentence-is-sourced.ts";
import { sentenceIsWhole } from "./sentence-is-whole.ts";
import { sourceCountsOnce } from "./source-counts-once.ts";
import { sourceIsDescribed } from "./source-is-described.ts";
import { speakerIsKept } from "./speaker-is-kept.ts";
import { textIsPlain } from "./text-is-plain.ts";

/** Every promise, in the order in which they are printed. */
export const RULES: readonly Rule[] = [
  articleIsUnchanged,
  quoteStandsInArticle,
  quoteIsShort,
  quoteIsNotClipped,
  articleIsNotReprinted,
  sentenceIsSourced,
  numberStandsInEvidence,
  hedgeIsKept,
  negationIsKept,
  nameStandsInEvidence,
  speakerIsKept,
  planIsNotFact,
  commentaryIsNotFact,
  dateIsNoFinerThanEvidence,
  sentenceIsNotCopied,
  sourceIsDescribed,
  registerFollowsArticle,
  fullTextIsKept,
  sourceCountsOnce,
  entitiesAreRegistered,
  disagreementIsShown,
  articleIsCovered,
  gapHoldsForEverySource,
  judgementHasBasis,
  likelihoodIsIcd203,
  oneRowOfTerms,
  confidenceStandsApart,
  alternativesAreGiven,
  judgementHasIndicator,
  asOfIsPrinted,
  bottomLineIsShort,
  sentenceIsShort,
  abbreviationIsExplained,
  loadedWordIsQuoted,
  sentenceIsWhole,
  textIsPlain,
  referencesResolve,
  lockIsCurrent,
];
