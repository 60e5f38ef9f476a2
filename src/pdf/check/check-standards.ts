import type { Pdf } from "../read/open-pdf.ts";
import { readFacts, type PdfFacts } from "./pdf-facts.ts";
import { STANDARD_RULES } from "./standard/all-standard-rules.ts";
import { ruleInWords, type StandardRule } from "./standard/standard-rule.ts";

/** A rule that a document breaks, by its name in `STANDARD_RULES`, and one sentence for each thing that is wrong. */
export type StandardFault = { readonly rule: string; readonly says: readonly string[] };

/**
 * Holds a document against the rules of PDF/UA-1 and PDF/A-3 that concern what we print: some ninety of some two
 * hundred and sixty, and no certificate. veraPDF, where it is at hand, has them all (npm run conformance).
 *
 * @throws if the bytes are no PDF.
 */
export async function findStandardFaults(pdf: Pdf | PdfFacts): Promise<readonly StandardFault[]> {
  const facts = await readFacts(pdf);
  return Object.entries<StandardRule>(STANDARD_RULES).flatMap(([rule, { broken }]) => {
    const says = broken(facts);
    return says.length > 0 ? [{ rule, says }] : [];
  });
}

/** The same as sentences, of each rule the first: what breaks one rule often breaks it a hundred times. */
export async function checkStandards(pdf: Pdf | PdfFacts): Promise<readonly string[]> {
  return (await findStandardFaults(pdf)).map(({ rule, says: [first = "", ...others] }) => {
    const more = others.length > 0 ? ` And ${others.length} more.` : "";
    const known: Readonly<Record<string, StandardRule>> = STANDARD_RULES;
    return `${first}${more} (${known[rule] ? ruleInWords(known[rule]) : rule})`;
  });
}
