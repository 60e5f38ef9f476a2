import { isAbsolute, join } from "node:path";
import { pathToFileURL } from "node:url";
import { PROJECT_ROOT } from "../disk/project.ts";
import type { Problem } from "../problem.ts";
import { RULE_GUIDE } from "../manual/rule-guide.ts";
import { ownVersion } from "../disk/own-version.ts";

/** The schema as OASIS publishes it. */
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * Problems as SARIF 2.1.0 (OASIS), which editors and code hosts read: every rule that there is, with the promise and the
 * way into `docs/rules.md` of this installation, and one result a problem. An empty list says that nothing is wrong.
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
          help: { text: promise },
          helpUri: `${pathToFileURL(join(PROJECT_ROOT, "docs/rules.md")).href}#${name}`,
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
