import type { Texts } from "../texts/texts.ts";

/** A point of a standard of the trade, and what in a briefing answers to it. */
export type CrosswalkRow = {
  readonly standard: string;
  /** Where in the standard. e.g. D.6.e(2) */
  readonly point: string;
  /** What it asks for, in our words. */
  readonly asks: string;
  /** The promises that hold it, by name, with the way to them. */
  readonly rules: readonly { readonly name: string; readonly href: string }[];
  /** The parts of a briefing that show it. */
  readonly parts: readonly string[];
};

type Point = {
  readonly key: string;
  readonly standard: string;
  readonly point: string;
  readonly rules: readonly string[];
  /** Names of components, in templates/components. */
  readonly parts: readonly string[];
};

const ICD_203 = "ICD 203";
const ICD_206 = "ICD 206";
const TLP = "TLP 2.0";

/**
 * ICD 203, Analytic Standards (2015, amended 2022), D.6; ICD 206, Sourcing Requirements (2015), D.3, and its standard
 * ICS 206-01 (2024); TLP 2.0 (FIRST, 2022). Points that no machine can hold have no promise, and say so.
 */
export const CROSSWALK: readonly Point[] = [
  {
    key: "objective",
    standard: ICD_203,
    point: "D.6.a",
    rules: ["loaded-word-is-quoted", "disagreement-is-shown"],
    parts: ["disagreement", "comparison"],
  },
  { key: "independent", standard: ICD_203, point: "D.6.b", rules: [], parts: [] },
  {
    key: "timely",
    standard: ICD_203,
    point: "D.6.c",
    rules: ["as-of-is-printed", "as-of-bounds-sources"],
    parts: ["title-block"],
  },
  {
    key: "all-sources",
    standard: ICD_203,
    point: "D.6.d",
    rules: ["article-is-covered", "gap-holds-for-every-source"],
    parts: ["gaps", "source"],
  },
  {
    key: "quality",
    standard: ICD_203,
    point: "D.6.e(1)",
    rules: ["source-is-described", "source-counts-once", "speaker-is-kept"],
    parts: ["source", "source-base", "evidence-table"],
  },
  {
    key: "uncertainty",
    standard: ICD_203,
    point: "D.6.e(2)",
    rules: [
      "likelihood-is-icd203",
      "one-row-of-terms",
      "confidence-stands-apart",
      "judgement-has-indicator",
      "hedge-is-kept",
      "modality-is-kept",
    ],
    parts: ["judgement", "likelihood-scale", "indicators"],
  },
  {
    key: "distinguish",
    standard: ICD_203,
    point: "D.6.e(3)",
    rules: ["sentence-is-sourced", "judgement-has-basis", "plan-is-not-fact", "commentary-is-not-fact"],
    parts: ["sentence", "judgement"],
  },
  {
    key: "alternatives",
    standard: ICD_203,
    point: "D.6.e(4)",
    rules: ["alternatives-are-given"],
    parts: ["alternatives"],
  },
  { key: "relevance", standard: ICD_203, point: "D.6.e(5)", rules: [], parts: [] },
  {
    key: "argument",
    standard: ICD_203,
    point: "D.6.e(6)",
    rules: ["bottom-line-is-short", "sentence-is-short", "judgement-has-basis"],
    parts: ["bottom-line", "judgement"],
  },
  {
    key: "change",
    standard: ICD_203,
    point: "D.6.e(7)",
    rules: [],
    parts: ["editions", "superseded", "withdrawn"],
  },
  {
    key: "accuracy",
    standard: ICD_203,
    point: "D.6.e(8)",
    rules: ["judgement-has-indicator"],
    parts: ["indicators"],
  },
  {
    key: "visuals",
    standard: ICD_203,
    point: "D.6.e(9)",
    rules: ["series-is-one-measure", "axis-starts-at-zero", "status-is-drawn", "value-in-prose-is-in-data"],
    parts: ["chart", "observation-table", "map"],
  },
  {
    key: "citation",
    standard: ICD_206,
    point: "D.3.a",
    rules: ["sentence-is-sourced", "quote-stands-in-article"],
    parts: ["evidence-notes", "evidence-table"],
  },
  { key: "original", standard: ICD_206, point: "D.3.a(4)", rules: ["source-counts-once"], parts: ["source"] },
  {
    key: "descriptor",
    standard: ICD_206,
    point: "D.3.c",
    rules: ["source-is-described"],
    parts: ["source"],
  },
  {
    key: "summary",
    standard: ICD_206,
    point: "D.3.d(2)",
    rules: ["gap-holds-for-every-source"],
    parts: ["source-base"],
  },
  {
    key: "fields",
    standard: "ICS 206-01",
    point: "",
    rules: ["register-follows-article", "source-is-described"],
    parts: ["source", "documents-table"],
  },
  {
    key: "preserved",
    standard: ICD_206,
    point: "D.5",
    rules: ["article-is-unchanged", "lock-is-current"],
    parts: ["record", "verify"],
  },
  { key: "label", standard: TLP, point: "", rules: [], parts: ["handling-mark"] },
];

export function viewCrosswalk(texts: Texts): readonly CrosswalkRow[] {
  return CROSSWALK.map(({ key, standard, point, rules, parts }) => ({
    standard,
    point,
    asks: texts.say(`crosswalk.asks.${key}`),
    rules: rules.map((name) => ({ name, href: `#${ruleAnchor(name)}` })),
    parts: parts.map((part) => texts.say(`crosswalk.part.${part}`)),
  }));
}

/** Where a promise stands on the page of the method. */
export function ruleAnchor(name: string): string {
  return `rule-${name}`;
}
