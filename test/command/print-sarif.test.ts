import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { ownVersion } from "../../src/disk/own-version.ts";
import { printSarif } from "../../src/command/print-sarif.ts";
import type { Problem } from "../../src/problem.ts";
import { PROBLEM } from "./example-problem.ts";

/** The schema of SARIF 2.1.0, as a tool of its makers brings it. */
const SCHEMA = JSON.parse(
  readFileSync(
    new URL(
      "../../node_modules/@microsoft/sarif-multitool-ts/assets/sarif-2.1.0.schema.json",
      import.meta.url,
    ),
    "utf8",
  ),
) as object;
const holds = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(SCHEMA);

type Log = {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly semanticVersion: string;
          readonly rules: readonly {
            readonly id: string;
            readonly help: { readonly text: string; readonly markdown: string };
          }[];
        };
      };
      readonly columnKind: string;
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex?: number;
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region: object;
            };
          },
        ];
      }[];
    },
  ];
};
const printed = (problems: readonly Problem[]): Log["runs"][0] =>
  (JSON.parse(printSarif(problems)) as Log).runs[0];
const uriOf = (file: string): string =>
  printed([{ ...PROBLEM, file }]).results[0]!.locations[0].physicalLocation.artifactLocation.uri;

describe("printSarif(problems)", () => {
  it.each([
    ["no problem", []],
    ["a problem", [PROBLEM]],
    ["a problem with lines to paste", [{ ...PROBLEM, paste: ["- a", "- b"] }]],
    [
      "problems of a rule that is not listed and of odd places",
      [{ ...PROBLEM, rule: "new-rule", file: "/a b/ü.yaml" }],
    ],
  ])("is SARIF 2.1.0 with %s", (_case, problems) => {
    holds(JSON.parse(printSarif(problems)));
    expect(holds.errors).toBeNull();
  });

  it("is held to a schema that refuses what is none", () => {
    expect(holds({ version: "2.1.0", runs: [{ results: [{}] }] })).toBe(false);
  });

  it("says which version found it", () => {
    expect(printed([]).tool.driver.semanticVersion).toBe(ownVersion());
  });

  it("gives each problem its line and column", () => {
    const [result] = printed([PROBLEM]).results;
    expect(result?.locations[0].physicalLocation.region).toEqual({ startLine: 3, startColumn: 9 });
  });

  it("counts columns as the problem does, in units of UTF-16, of which an emoji has two", () => {
    const column = "🌉 says: ".indexOf("says") + 1;
    const run = printed([{ ...PROBLEM, column }]);
    expect(column).toBe(4);
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.results[0]?.locations[0].physicalLocation.region).toMatchObject({ startColumn: 4 });
  });

  it("leads from each problem to its rule, and from each rule to its heading in docs/rules.md", () => {
    const { tool, results } = printed([PROBLEM]);
    const [{ ruleId, ruleIndex = -1 }] = results as [Log["runs"][0]["results"][0]];
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    for (const { id, help } of tool.driver.rules) {
      expect(help.text).toMatch(new RegExp(`\\. .* in docs/rules\\.md, under ${id}\\.$`, "u"));
      expect(help.markdown).toContain(`\`${id}\``);
    }
  });

  it("names no folder of the machine that wrote it", () => {
    const log = printSarif([PROBLEM]);
    expect(log).not.toContain("file:");
    expect(log).not.toContain(JSON.stringify(process.cwd()).slice(1, -1));
  });

  it.each([
    ["data/dam/claims.yaml", "data/dam/claims.yaml"],
    ["my data/dam #2/claims.yaml", "my%20data/dam%20%232/claims.yaml"],
  ])("names the file %s as %s", (file, uri) => {
    expect(uriOf(file)).toBe(uri);
  });

  it("names a file that lies elsewhere whole", () => {
    expect(uriOf(`${process.cwd()}/a b.yaml`)).toMatch(/^file:\/\/\/.*\/a%20b\.yaml$/u);
  });

  it("has lines to paste with the hint", () => {
    expect(printSarif([{ ...PROBLEM, paste: ["- a", "- b"] }])).toContain("Add some.\\n- a\\n- b");
  });
});
