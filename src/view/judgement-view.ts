import type { Texts } from "../texts/texts.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { edtfInWords, parseEdtf } from "../claim/edtf.ts";
import type { Indicator, Judgement } from "../claim/judgement.ts";
import { findLikelihoods, LIKELIHOOD_BANDS } from "../language/force/likelihoods.ts";
import { linksTo, type PrintedSentences, type SentenceLink } from "./sentence-links.ts";
import type { SentenceView } from "./sentence-view.ts";

/** How likely, in one of seven steps; empty words where the sentence names no likelihood. */
export type LikelihoodView = {
  readonly term: string;
  readonly percent: string;
  /** The seven steps of the scale; `on` for the one that is meant. */
  readonly steps: readonly { readonly on: boolean }[];
};

/** What else could be true, and why we think it less so. */
export type AlternativeView = {
  readonly holds: string;
  readonly why: string;
  readonly basis: readonly SentenceLink[];
};

/** A key judgement: its sentence; likelihood and confidence apart; what it rests on and what would change it. */
export type JudgementView = {
  readonly number: string;
  readonly anchor: string;
  readonly sentence: SentenceView;
  readonly likelihood: LikelihoodView;
  /** e.g. Low, or Not assigned */
  readonly confidence: string;
  readonly because: string;
  readonly wouldChange: string;
  readonly basis: readonly SentenceLink[];
  readonly alternatives: readonly AlternativeView[];
  /** The indicators that bear on it, as links. */
  readonly indicators: readonly SentenceLink[];
};

/** What to watch, by when, and which judgement it bears out or counts against. */
export type IndicatorView = {
  readonly number: string;
  readonly anchor: string;
  readonly watch: string;
  readonly by: string;
  readonly strengthens: readonly SentenceLink[];
  readonly weakens: readonly SentenceLink[];
};

/** A step of the scale of likelihood, as the legend prints it. */
export type ScaleStepView = { readonly term: string; readonly percent: string };

/** The scale in the row of terms that the judgements use; empty where nothing is judged. */
export function likelihoodScale(judgements: readonly JudgementView[]): readonly ScaleStepView[] {
  const [found] = judgements.flatMap(({ sentence }) => findLikelihoods(sentence.says));
  if (!found) return [];
  return LIKELIHOOD_BANDS.map(({ terms, percent }) => ({ term: terms[found.row - 1] ?? "", percent }));
}

export function viewJudgements(
  { judgements, claims }: CheckedBriefing,
  printed: PrintedSentences,
  texts: Texts,
): readonly JudgementView[] {
  const { judgements: records, indicators } = judgements.value;
  return records.flatMap((record, index) => {
    const sentence = printed.get(record.claim);
    if (!sentence) return [];
    const claim = claims.value.find(({ id }) => id === record.claim);
    return [
      {
        number: String(index + 1),
        anchor: `judgement-${index + 1}`,
        sentence,
        likelihood: likelihoodOf(sentence.says),
        confidence: texts.say(`judgement.confidence-of.${record.confidence}`),
        because: record.because,
        wouldChange: record.wouldChange,
        basis: linksTo(claim?.basis ?? [], printed),
        alternatives: alternativesOf(record, printed),
        indicators: indicators.flatMap((indicator, at) =>
          indicator.bears.some(({ on }) => on === record.claim) ? [indicatorLink(indicator, at)] : [],
        ),
      },
    ];
  });
}

export function viewIndicators(
  { judgements }: CheckedBriefing,
  views: readonly JudgementView[],
  texts: Texts,
): readonly IndicatorView[] {
  return judgements.value.indicators.map((indicator, index) => {
    const edtf = parseEdtf(indicator.by);
    const towards = (direction: string): readonly SentenceLink[] =>
      indicator.bears
        .filter((one) => one.direction === direction)
        .flatMap(({ on }) => views.filter(({ sentence }) => sentence.id === on))
        .map(({ number, anchor, sentence }) => ({
          label: texts.say("judgement.title", { number }),
          href: `#${anchor}`,
          name: texts.say("judgement.name", { number, says: sentence.says }),
        }));
    return {
      number: indicatorLabel(index),
      anchor: `indicator-${indicator.id}`,
      watch: indicator.watch,
      by: edtf ? edtfInWords(edtf, texts) : indicator.by,
      strengthens: towards("strengthens"),
      weakens: towards("weakens"),
    };
  });
}

function likelihoodOf(says: string): LikelihoodView {
  const [found] = findLikelihoods(says);
  return {
    term: found?.term ?? "",
    percent: found?.percent ?? "",
    steps: LIKELIHOOD_BANDS.map(({ band }) => ({ on: band === found?.band })),
  };
}

function alternativesOf({ alternatives }: Judgement, printed: PrintedSentences): readonly AlternativeView[] {
  return alternatives.map(({ holds, why, basis }) => ({ holds, why, basis: linksTo(basis, printed) }));
}

function indicatorLink({ id, watch }: Indicator, index: number): SentenceLink {
  const label = indicatorLabel(index);
  return { label, href: `#indicator-${id}`, name: `${label}: ${watch}` };
}

/** e.g. I3: letters keep indicators apart from paragraphs and documents. */
function indicatorLabel(index: number): string {
  return `I${index + 1}`;
}
