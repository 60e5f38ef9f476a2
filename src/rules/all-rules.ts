import { abbreviationIsExplained } from "./abbreviation-is-explained.ts";
import { alternativesAreGiven } from "./alternatives-are-given.ts";
import { articleIsCovered } from "./article-is-covered.ts";
import { articleIsNotReprinted } from "./article-is-not-reprinted.ts";
import { articleIsUnchanged } from "./article-is-unchanged.ts";
import { asOfBoundsSources } from "./as-of-bounds-sources.ts";
import { asOfIsPrinted } from "./as-of-is-printed.ts";
import { axisStartsAtZero } from "./axis-starts-at-zero.ts";
import { bottomLineIsShort } from "./bottom-line-is-short.ts";
import { commentaryIsNotFact } from "./commentary-is-not-fact.ts";
import { confidenceStandsApart } from "./confidence-stands-apart.ts";
import { dateIsNoFinerThanEvidence } from "./date-is-no-finer-than-evidence.ts";
import { directionIsKept } from "./direction-is-kept.ts";
import { disagreementIsShown } from "./disagreement-is-shown.ts";
import { entitiesAreRegistered } from "./entities-are-registered.ts";
import { extentIsKept } from "./extent-is-kept.ts";
import { fullTextIsKept } from "./full-text-is-kept.ts";
import { gapHoldsForEverySource } from "./gap-holds-for-every-source.ts";
import { hedgeIsKept } from "./hedge-is-kept.ts";
import { judgementHasBasis } from "./judgement-has-basis.ts";
import { judgementHasIndicator } from "./judgement-has-indicator.ts";
import { likelihoodIsIcd203 } from "./likelihood-is-icd203.ts";
import { loadedWordIsQuoted } from "./loaded-word-is-quoted.ts";
import { lockIsCurrent } from "./lock-is-current.ts";
import { modalityIsKept } from "./modality-is-kept.ts";
import { nameStandsInEvidence } from "./name-stands-in-evidence.ts";
import { negationIsKept } from "./negation-is-kept.ts";
import { noPercentageAcrossMeasures } from "./no-percentage-across-measures.ts";
import { numberIsBound } from "./number-is-bound.ts";
import { numberStandsInEvidence } from "./number-stands-in-evidence.ts";
import { observationHasDocument } from "./observation-has-document.ts";
import { oneRowOfTerms } from "./one-row-of-terms.ts";
import { onlyPlansAfterAsOf } from "./only-plans-after-as-of.ts";
import { partsAddUp } from "./parts-add-up.ts";
import { planIsNotFact } from "./plan-is-not-fact.ts";
import { planIsNotObservation } from "./plan-is-not-observation.ts";
import { plottedRowFitsItsPanel } from "./plotted-row-fits-its-panel.ts";
import { quotationStandsInEvidence } from "./quotation-stands-in-evidence.ts";
import { quoteIsNotClipped } from "./quote-is-not-clipped.ts";
import { quoteIsShort } from "./quote-is-short.ts";
import { quoteStandsInArticle } from "./quote-stands-in-article.ts";
import { rangeIsOrdered } from "./range-is-ordered.ts";
import { reasonIsNeeded } from "./reason-is-needed.ts";
import { referencesResolve } from "./references-resolve.ts";
import { registerFollowsArticle } from "./register-follows-article.ts";
import type { Rule } from "./rule.ts";
import { scopeIsKept } from "./scope-is-kept.ts";
import { sentenceIsNotCopied } from "./sentence-is-not-copied.ts";
import { sentenceIsShort } from "./sentence-is-short.ts";
import { sentenceIsSourced } from "./sentence-is-sourced.ts";
import { sentenceIsWhole } from "./sentence-is-whole.ts";
import { seriesIsOneMeasure } from "./series-is-one-measure.ts";
import { sourceCountsOnce } from "./source-counts-once.ts";
import { sourceIsDescribed } from "./source-is-described.ts";
import { speakerIsKept } from "./speaker-is-kept.ts";
import { statusIsDrawn } from "./status-is-drawn.ts";
import { textIsPlain } from "./text-is-plain.ts";
import { valueInProseIsInData } from "./value-in-prose-is-in-data.ts";

/** Every promise, in the order in which they are printed. */
export const RULES: readonly Rule[] = [
  articleIsUnchanged,
  quoteStandsInArticle,
  quoteIsShort,
  quoteIsNotClipped,
  articleIsNotReprinted,
  sentenceIsSourced,
  numberStandsInEvidence,
  numberIsBound,
  directionIsKept,
  hedgeIsKept,
  extentIsKept,
  modalityIsKept,
  negationIsKept,
  nameStandsInEvidence,
  quotationStandsInEvidence,
  scopeIsKept,
  speakerIsKept,
  planIsNotFact,
  commentaryIsNotFact,
  reasonIsNeeded,
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
  asOfBoundsSources,
  observationHasDocument,
  seriesIsOneMeasure,
  rangeIsOrdered,
  partsAddUp,
  planIsNotObservation,
  statusIsDrawn,
  valueInProseIsInData,
  axisStartsAtZero,
  noPercentageAcrossMeasures,
  plottedRowFitsItsPanel,
  onlyPlansAfterAsOf,
  bottomLineIsShort,
  sentenceIsShort,
  abbreviationIsExplained,
  loadedWordIsQuoted,
  sentenceIsWhole,
  textIsPlain,
  referencesResolve,
  lockIsCurrent,
];
