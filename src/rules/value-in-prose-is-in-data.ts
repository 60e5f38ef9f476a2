import { PLAIN_ENGLISH } from "../texts/plain-english.ts";
import {
  carrying,
  numberReader,
  sameAmount,
  type NumberReader,
  type ReadCarrier,
} from "../claim/claim-words.ts";
import { carriersOf } from "../claim/carriers.ts";
import { printedTexts } from "../claim/printed-texts.ts";
import { chartTexts } from "../figure/chart-texts.ts";
import { toProblems, type Figure, type FiguredBriefing, type Finding } from "../figure/figure.ts";
import { numberInWords } from "../figure/observation-words.ts";
import { readRows } from "../figure/read-rows.ts";
import type { Quantity } from "../language/quantity/find-quantities.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "value-in-prose-is-in-data";

export const valueInProseIsInData: Rule = {
  name: rule,
  promise:
    "Every number that the chart prints, every number of a sentence from documents, and of what the chart counts in a title, stands in the data with the same qualifier.",
  check: (briefing) => {
    const { figure } = briefing;
    if (!figure) return [];
    const words = { read: numberReader(briefing), rows: readRows(briefing, figure) };
    return [
      ...toProblems(rule, figure.chart, [...onChart(figure, words), ...undated(briefing, figure, words)]),
      ...toProblems(rule, figure.measures, inDefinitions(figure, words)),
      ...inProse(briefing, figure, words),
    ];
  },
};

type Words = { readonly read: NumberReader; readonly rows: readonly ReadCarrier[] };

const HINT =
  "Take number and qualifier as a row of the observations has them, or add the row with its document.";

/** The amounts of a text that no row has at its times and with its qualifier. */
function unfounded(text: string, { read, rows }: Words): readonly Quantity[] {
  const said = read(text);
  const at = carrying(said, rows);
  return said.quantities.filter(
    (quantity) =>
      isFigure(quantity) &&
      !at.some(({ words }) =>
        words.quantities.some((other) => sameAmount(quantity, other) && isAsSure(quantity, other)),
      ),
  );
}

/** Written in digits; “most”, “one of” and “a quarter” count nothing here. Years have no comma, thousands have one. */
function isFigure({ text }: Quantity): boolean {
  return /\d/u.test(text) && !/^(?:19|20)\d\d$/u.test(text);
}

function isAsSure(a: Quantity, b: Quantity): boolean {
  return (a.hedge?.force ?? null) === (b.hedge?.force ?? null);
}

function hedged({ hedge, text }: Quantity): string {
  return hedge ? `${hedge.text} ${text}` : text;
}

function onChart({ chart }: Figure, words: Words): Finding[] {
  return chartTexts(chart.value).flatMap(({ path, text }) =>
    unfounded(text, words).map((quantity): Finding => {
      const message = `The chart says “${hedged(quantity)}”, which no row has so at that time: “${text}”`;
      return [path, message, HINT];
    }),
  );
}

/** A number without a date comes from an article: from a sentence that gives it so, and is dated by nobody. */
function undated({ claims }: FiguredBriefing, { chart }: Figure, { read }: Words): Finding[] {
  return chart.value.undated.flatMap(({ claim: id, value, qualifier }, index): Finding[] => {
    const claim = claims.value.find((one) => one.id === id);
    if (!claim) return [];
    const number = numberInWords({ value, low: null, high: null, qualifier }, PLAIN_ENGLISH);
    const own = read(number).quantities;
    const said = read(claim.says).quantities;
    const stands = own.every((one) => said.some((other) => sameAmount(one, other) && isAsSure(one, other)));
    if (!stands) {
      const message = `The sentence “${id}” does not say “${number}”.`;
      return [[["undated", index, "value"], message, "Take number and qualifier as the sentence has them."]];
    }
    if (claim.when === "unknown") return [];
    const message = `“${number}” is drawn without a date, and “${id}” has one: “${claim.when}”.`;
    return [[["undated", index, "claim"], message, "Make it a row, with the date."]];
  });
}

/** What a definition says of numbers, the notes of its rows say too. */
function inDefinitions({ measures, chart, observations }: Figure, { read }: Words): Finding[] {
  const drawn = new Set(chart.value.series.map(({ measure }) => measure));
  return measures.value.measures.flatMap((measure, index) => {
    if (!drawn.has(measure.code)) return [];
    const noted = observations.value
      .filter((row) => row.measure === measure.code)
      .flatMap(({ note }) => read(note).quantities);
    const known = new Set(noted.map(({ value }) => value));
    return (["label", "counts", "leavesOut"] as const).flatMap((field) =>
      read(measure[field])
        .quantities.filter(isFigure)
        .filter(({ kind, value, low, high }) =>
          kind === "range" ? !known.has(low) || !known.has(high) : !known.has(value),
        )
        .map((quantity): Finding => {
          const message = `The definition of ${measure.code} says “${hedged(quantity)}”, which no note of its rows has.`;
          return [["measures", index, field], message, "Note it at the row it comes from, or leave it out."];
        }),
    );
  });
}

/** Sentences from documents are held to their own rows; titles and remarks to any row or sentence. */
function inProse(briefing: FiguredBriefing, { chart }: Figure, words: Words): Problem[] {
  const { unit } = chart.value;
  const { read, rows } = words;
  const sentences = briefing.claims.value.map(({ says }) => ({
    carrier: { text: says, published: null, isRow: false },
    words: read(says),
  }));
  return printedTexts(briefing).flatMap(({ text, place, claim }) => {
    if (claim && claim.kind !== "context") return [];
    const carriers = claim
      ? carriersOf(claim, briefing).map((carrier) => ({
          carrier,
          words: read(carrier.text, carrier.published),
        }))
      : [...rows, ...sentences];
    return unfounded(text, { read, rows: carriers })
      .filter((quantity) => claim !== undefined || quantity.unit === unit)
      .map((quantity) => ({
        ...place,
        rule,
        message: `“${hedged(quantity)}${quantity.unit === null ? "" : ` ${quantity.unit}`}” stands so in no row that this may take it from: “${text}”`,
        hint: HINT,
      }));
  });
}
