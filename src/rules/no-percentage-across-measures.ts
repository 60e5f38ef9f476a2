import { basisOf, supportOf } from "../claim/quotes-of.ts";
import type { Claim } from "../claim/claim.ts";
import { printedTexts } from "../claim/printed-texts.ts";
import { chartTexts } from "../figure/chart-texts.ts";
import { toProblems, type Figure, type FiguredBriefing, type Finding } from "../figure/figure.ts";
import { findQuantities } from "../language/find-quantities.ts";
import { outsideQuotation } from "../language/outside-quotation.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "no-percentage-across-measures";

export const noPercentageAcrossMeasures: Rule = {
  name: rule,
  promise:
    "No text works out by what share a number rose or fell from one measure to another: they count different things.",
  check: (briefing) => {
    const { figure } = briefing;
    if (!figure) return [];
    return [...toProblems(rule, figure.chart, onChart(figure)), ...inProse(briefing, figure)];
  },
};

const HINT = "Give the two numbers, each with what it counts; a share holds within one measure alone.";

/** A change told as a multiple. e.g. “halved”, “threefold”, “twice as many” */
const MULTIPLES =
  /(?<!\p{L})(?:halv(?:e[sd]?|ing)|doubl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|quadrupl(?:e[sd]?|ing)|(?:two|three|four|five|ten|\d+)-?fold|(?:twice|(?:two|three|four|five|ten|\d+) times) (?:as (?:many|much|large|high)|more|fewer))(?!\p{L})/giu;

/** The shares and multiples that a text tells. */
function sharesIn(text: string): readonly string[] {
  const amounts = findQuantities(text).filter(({ kind }) => kind === "percent" || kind === "fraction");
  return [
    ...amounts.map((amount) => amount.text),
    ...Array.from(text.matchAll(MULTIPLES), ([words]) => words),
  ];
}

function onChart({ chart }: Figure): Finding[] {
  const measures = new Set(chart.value.series.map(({ measure }) => measure));
  if (measures.size < 2) return [];
  return chartTexts(chart.value).flatMap(({ path, text }) =>
    sharesIn(text).map((share): Finding => {
      const message = `The chart says “${share}”, and draws ${measures.size} measures: “${text}”`;
      return [path, message, HINT];
    }),
  );
}

/** What a source itself says in per cent may be passed on in its words. */
function inProse(briefing: FiguredBriefing, figure: Figure): Problem[] {
  return printedTexts(briefing).flatMap(({ text, place, claim }) => {
    const measures = claim ? measuresOf(claim, briefing, figure) : [];
    if (measures.length < 2) return [];
    const resting = claim ? [claim, ...basisOf(claim, briefing.claims.value)] : [];
    const quoted = new Set(resting.flatMap(supportOf).flatMap(({ quote }) => sharesIn(quote)));
    return sharesIn(outsideQuotation(text))
      .filter((share) => !quoted.has(share))
      .map((share) => ({
        ...place,
        rule,
        message: `“${share}” is worked out across ${measures.join(" and ")}: “${text}”`,
        hint: HINT,
      }));
  });
}

/** The measures of all rows that a sentence may take its numbers from. */
function measuresOf(claim: Claim, { claims }: FiguredBriefing, { observations }: Figure): readonly string[] {
  const resting = [claim, ...basisOf(claim, claims.value)];
  const rows = observations.value.filter(({ id, document }) =>
    resting.some((one) => one.figures.includes(id) || one.documents.includes(document)),
  );
  return [...new Set(rows.map(({ measure }) => measure))];
}
