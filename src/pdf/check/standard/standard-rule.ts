import type { PdfFacts } from "../pdf-facts.ts";

/** A rule of PDF/UA-1 or PDF/A-3, in our words. */
export type StandardRule = {
  /** Where it is laid down. e.g. ISO 14289-1, 7.1 */
  readonly clause: string;
  /** The same rule in the profiles of veraPDF, as clause and test, by flavour. */
  readonly veraPdf: { readonly ua1?: string; readonly a3?: string };
  /** One sentence for each thing that is wrong; none if the rule is kept. */
  readonly broken: (facts: PdfFacts) => readonly string[];
};

/** e.g. ISO 14289-1, 7.1; veraPDF ua1 7.1-3 */
export function ruleInWords({ clause, veraPdf: { ua1, a3 } }: StandardRule): string {
  const tests = [ua1 && `ua1 ${ua1}`, a3 && `3a ${a3}`].filter((test) => test !== undefined);
  return `${clause}; veraPDF ${tests.join(", ")}`;
}
