import type { ExplainedQuote, Explanation, Uses } from "../claim/explain.ts";
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

/** What falls with a passage or a source, for a terminal. */
export function printUses({ address, direct, derived }: Uses): string {
  const all = direct.length + derived.length;
  if (all === 0) return `Nothing rests on ${address}.\n`;
  const sentences = direct.map(
    ({ claim, says, quotes }) =>
      `\n  ${claim}\n    ${says}\n${quotes.map((quote) => `    »${quote}«\n`).join("")}`,
  );
  const indirect = derived.map(({ claim, says }) => `\n  ${claim}   through what it rests on\n    ${says}\n`);
  return `${countOf(all, "sentence")} on ${address}:\n${sentences.join("")}${indirect.join("")}`;
}
