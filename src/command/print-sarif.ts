import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Problem } from "../problem.ts";
import { RULE_GUIDE } from "../manual/rule-guide.ts";
import { ownVersion } from "../disk/own-version.ts";

/** The schema as OASIS publishes it. */
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * Problems as SARIF 2.1.0 (OASIS), which editors and code hosts read: every rule that there is, with the promise and where
 * its examples are, and one result a problem. An empty list says that nothing is wrong. Rules have no `helpUri`: it has to
 * be absolute (§ 3.49.12), and a report is read on other machines than the one that wrote it.
 */
export function printSarif(problems: readonly Problem[]): string {
  const names = RULE_GUIDE.map(({ name }) => name);
  const run = {
    tool: {
      driver: {
        name: "Briefbook",
        semanticVersion: ownVersion(),
        rules: RULE_GUIDE.map(({ name, promise }) => ({
          id: name,
          shortDescription: { text: promise },
          help: {
            text: `${promise} A wrong and a right example are in docs/rules.md, under ${name}.`,
            markdown: `${promise}\n\nA wrong and a right example are in \`docs/rules.md\`, under \`${name}\`.`,
          },
          defaultConfiguration: { level: "error" },
        })),
      },
    },
    columnKind: "utf16CodeUnits",
    results: problems.map((problem) => resultOf(problem, names.indexOf(problem.rule))),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function resultOf(
  { file, line, column, message, hint, rule, paste = [] }: Problem,
  ruleIndex: number,
): object {
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: "error",
    message: { text: [`${message} ${hint}`, ...paste].join("\n") },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

/** Relative where the path is, so that it holds in whatever folder the report is read. */
function uriOf(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : file.split("/").map(encodeURIComponent).join("/");
}
