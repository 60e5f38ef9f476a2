import type { ExplainedJudgement, ExplainedQuote, Explanation, Use, Uses } from "../claim/explain.ts";
import { countOf } from "../problem.ts";

/** An explanation for a terminal; the quoted words stand between » and «. */
export function printExplanation(explanation: Explanation): string {
  const { claim, says, kind, standing, credibility, evidence, documents, grounds, silent, judgement } =
    explanation;
  const stands = standing === "none" ? "" : `, ${standing}`;
  const credible = credibility === undefined ? "" : `, credibility ${credibility}`;
  const heading = `${claim}   ${kind}${stands}${credible}\n${says}\n`;
  const quotes = evidence.map(printQuote);
  const list = (name: string, ids: readonly string[]): string =>
    ids.length > 0 ? `\n  ${name}: ${ids.join(", ")}\n` : "";
  const rests =
    grounds.length === 0
      ? ""
      : `\n  rests on:\n${grounds.map((ground) => `    ${ground.claim}: ${ground.says}\n`).join("")}`;
  const judged = judgement ? printJudgement(judgement) : "";
  return `${heading}${quotes.join("")}${list("documents", documents)}${rests}${list("not said by", silent)}${judged}`;
}

function printJudgement(judgement: ExplainedJudgement): string {
  const { confidence, because, wouldChange, alternatives, indicators } = judgement;
  const others = alternatives.map(
    ({ holds, why, basis }) => `\n  instead: ${holds}\n    ${why}\n    rests on: ${basis.join(", ")}\n`,
  );
  const watched = indicators.map(
    ({ id, watch, by, direction }) => `    ${id}, by ${printBy(by)}, ${direction} it: ${watch}\n`,
  );
  return [
    `\n  confidence ${confidence}: ${because}\n  would change it: ${wouldChange}\n`,
    ...others,
    ...(watched.length > 0 ? [`\n  to watch:\n${watched.join("")}`] : []),
  ].join("");
}

function printBy(by: string): string {
  return by.replace(/^\.\.\//u, "");
}

function printQuote(piece: ExplainedQuote): string {
  const { at, stance, quote, passage, saidBy, reliability, verdict, alsoCarries, reasons } = piece;
  const bears = stance === "supports" ? "" : `${stance}; `;
  const words = passage ? `${passage.before}»${passage.words}«${passage.after}` : `»${quote}«`;
  const also = alsoCarries.length > 0 ? `\n    also carries: ${alsoCarries.join(", ")}` : "";
  const why = reasons.map((reason) => `\n    reason given: ${reason}`).join("");
  return `\n  ${at}   ${bears}said by ${saidBy}; source graded ${reliability}; ${verdict}\n    ${words}${also}${why}\n`;
}

/** What falls with a passage or a source, and what it opposes, for a terminal. */
export function printUses({ address, direct, derived, contradicted, qualified }: Uses): string {
  const all = direct.length + derived.length;
  const indirect = derived.map(({ claim, says }) => `\n  ${claim}   through what it rests on\n    ${says}\n`);
  const resting =
    all === 0
      ? `Nothing rests on ${address}.\n`
      : `${countOf(all, "sentence")} on ${address}:\n${direct.map(printUse).join("")}${indirect.join("")}`;
  const opposed = (how: string, uses: readonly Use[]): string =>
    uses.length === 0
      ? ""
      : `\n${countOf(uses.length, "sentence")} ${how} by ${address}:\n${uses.map(printUse).join("")}`;
  return `${resting}${opposed("contradicted", contradicted)}${opposed("qualified", qualified)}`;
}

function printUse({ claim, says, quotes }: Use): string {
  return `\n  ${claim}\n    ${says}\n${quotes.map((quote) => `    »${quote}«\n`).join("")}`;
}
