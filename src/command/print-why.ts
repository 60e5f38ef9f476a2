import type { ExplainedQuote, Explanation, Use, Uses } from "../claim/explain.ts";
import { countOf } from "../problem.ts";

/** An explanation for a terminal; the quoted words stand between » and «. */
export function printExplanation(explanation: Explanation): string {
  const { claim, says, kind, standing, credibility, evidence, documents, basis, silent } = explanation;
  const stands = standing === "none" ? "" : `, ${standing}`;
  const credible = credibility === undefined ? "" : `, credibility ${credibility}`;
  const heading = `${claim}   ${kind}${stands}${credible}\n${says}\n`;
  const quotes = evidence.map(printQuote);
  const list = (name: string, ids: readonly string[]): string =>
    ids.length > 0 ? `\n  ${name}: ${ids.join(", ")}\n` : "";
  return `${heading}${quotes.join("")}${list("documents", documents)}${list("rests on", basis)}${list("not said by", silent)}`;
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
