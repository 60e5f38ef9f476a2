import { basisOf, supportOf } from "../claim/quotes-of.ts";
import type { Claim } from "../claim/claim.ts";
import { carrying, numberReader, sameAmount } from "../claim/claim-words.ts";
import { printedTexts } from "../claim/printed-texts.ts";
import { sentencesOfText } from "../claim/sentences-of-text.ts";
import { chartTexts } from "../figure/chart-texts.ts";
import { toProblems, type Figure, type FiguredBriefing, type Finding } from "../figure/figure.ts";
import { thousands } from "../figure/observation-words.ts";
import { readRows, type ReadRow } from "../figure/read-rows.ts";
import { findQuantities, type Quantity } from "../language/quantity/find-quantities.ts";
import { outsideQuotation } from "../language/words/outside-quotation.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "no-percentage-across-measures";

export const noPercentageAcrossMeasures: Rule = {
  name: rule,
  promise:
    "No text lets a number rise or fall from one measure to another, or works out by what share: they count different things.",
  check: (briefing) => {
    const { figure } = briefing;
    if (!figure) return [];
    return [
      ...toProblems(rule, figure.chart, [...onChart(figure), ...changesOnChart(briefing, figure)]),
      ...inProse(briefing, figure),
      ...changesInProse(briefing, figure),
    ];
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
    if (!claim) return [];
    const measures = measuresOf(claim, briefing, figure);
    if (measures.length < 2) return [];
    const resting = [claim, ...basisOf(claim, briefing.claims.value)];
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

const APART = "Say each number by itself, with what it counts: what changed may be the counting.";

/**
 * Words by which one number becomes another. e.g. “fell from 8,892 to 5,200”, “from 8,892 to 5,200”, “down to”. “Fewer
 * than 4,000” and “up to 600” bound a number and change none.
 */
const CHANGE =
  /(?<!\p{L})(?:f(?:a|e)ll(?:s|en|ing)?|r(?:i|o)s(?:e[sn]?|ing)|drop(?:s|ped|ping)?|gr(?:ow|ew)(?:s|n|ing)?|(?:declin|increas|decreas|reduc)(?:e[sd]?|ing)|(?:shr(?:i|a|u)nk|sank|sink|climb|plummet|plung|dwindl|swell|swoll|swelled|surg|jump|slump)\p{L}*|(?:halv|doubl|tripl|trebl)\p{L}*|cut(?:s|ting)?|became|becomes|went|goes|(?:more|fewer|less|higher|lower)(?! than(?!\p{L}))|down|up(?! to(?!\p{L}))|from(?= [^.;]*\d[^.;]* to ))(?!\p{L})/iu;

/** Two numbers of a sentence of change that no one measure has, each as it is written. */
function changeAcross(
  text: string,
  { read, rows }: { readonly read: ReturnType<typeof numberReader>; readonly rows: readonly ReadRow[] },
): readonly [string, string] | undefined {
  for (const sentence of sentencesOfText(text)) {
    if (!CHANGE.test(sentence)) continue;
    const said = read(sentence);
    const near = new Set(carrying(said, rows));
    const counted = said.quantities.flatMap(endsOf).flatMap((quantity) => {
      if (!/\d/u.test(quantity.text)) return [];
      const carried = rows.filter(({ words }) =>
        words.quantities.some((other) => sameAmount(quantity, other)),
      );
      const dated = carried.filter((one) => near.has(one));
      const measures = new Set((dated.length > 0 ? dated : carried).map(({ row }) => row.measure));
      return measures.size === 0 ? [] : [{ text: quantity.text, measures }];
    });
    for (const one of counted) {
      const other = counted.find(({ measures }) => measures.isDisjointFrom(one.measures));
      if (other) return [one.text, other.text];
    }
  }
  return undefined;
}

/** “From 8,892 to 5,200” is read as one stretch; where it tells of a change, its ends are two numbers. */
function endsOf(quantity: Quantity): readonly Quantity[] {
  const { text, low, high } = quantity;
  if (!/\sto\s/u.test(text)) return [quantity];
  return [low, high].flatMap((value) =>
    value === null ? [] : [{ ...quantity, text: thousands(value), value }],
  );
}

function changesOnChart(briefing: FiguredBriefing, figure: Figure): Finding[] {
  const words = { read: numberReader(briefing), rows: readRows(briefing, figure) };
  return chartTexts(figure.chart.value).flatMap(({ path, text }): Finding[] => {
    const pair = changeAcross(text, words);
    if (!pair) return [];
    const message = `“${pair[0]}” and “${pair[1]}” are told as a change, and count different things: “${text}”`;
    return [[path, message, APART]];
  });
}

/** Sentences that no article carries; what an article itself sets side by side is passed on as its own. */
function changesInProse(briefing: FiguredBriefing, figure: Figure): Problem[] {
  const words = { read: numberReader(briefing), rows: readRows(briefing, figure) };
  return printedTexts(briefing).flatMap(({ text, place, claim }) => {
    if (claim && [claim, ...basisOf(claim, briefing.claims.value)].flatMap(supportOf).length > 0) return [];
    const pair = changeAcross(outsideQuotation(text), words);
    if (!pair) return [];
    const message = `“${pair[0]}” and “${pair[1]}” are told as a change, and count different things: “${text}”`;
    return [{ ...place, rule, message, hint: APART }];
  });
}
