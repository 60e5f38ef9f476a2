import type { Finding } from "../disk/machine/examined.ts";
import { countOf } from "../problem.ts";

/** What was found on a machine: a line each, and a remedy under what is lacking; or JSON. */
export function printFindings(findings: readonly Finding[], asJson: boolean): string {
  const lacking = findings.filter(({ hint }) => hint !== undefined);
  if (asJson) return `${JSON.stringify({ ready: lacking.length === 0, findings }, null, 2)}\n`;
  const lines = findings.map(
    ({ name, says, hint }) =>
      `${hint === undefined ? "ok   " : "LACKS"}  ${name.padEnd(9)}  ${says}\n${hint === undefined ? "" : `                  hint: ${hint}\n`}`,
  );
  const sum = lacking.length === 0 ? "Nothing is lacking." : `${countOf(lacking.length, "thing")} lacking.`;
  return `${lines.join("")}${sum}\n`;
}
