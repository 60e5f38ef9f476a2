import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkBriefing } from "../../src/briefing.ts";
import { printProblems } from "../../src/command/print-problems.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { readEnglish } from "../../src/disk/read-catalogues.ts";
import { withExportsTable } from "../../src/manual/exports-table.ts";
import { printDataSchemas } from "../../src/manual/data-schemas.ts";
import { printFields } from "../../src/manual/print-fields.ts";
import { printHosting } from "../../src/manual/print-hosting.ts";
import { printRules, type RuleExample } from "../../src/manual/print-rules.ts";
import { wholeLines } from "../../src/manual/rule-example.ts";
import { withVariantsTable } from "../../src/manual/variants-table.ts";
import { writeBetween } from "../../src/manual/write-between.ts";
import { failingCases, readExample, readFailingCase, readPatch } from "../briefings/patched-example.ts";

/** Every file that comes from the code, whole or in part, as it should be; by its path in the project. */
export async function writtenDocuments(): Promise<ReadonlyMap<string, string>> {
  const english = await readEnglish();
  const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), "utf8");
  return new Map([
    ["README.md", withVariantsTable(withExportsTable(read("README.md"), english), english)],
    ["docs/rules.md", writeBetween(read("docs/rules.md"), "cases", printRules(await readExamples()))],
    ["docs/data.md", writeBetween(read("docs/data.md"), "fields", printFields())],
    [
      "docs/hosting.md",
      [...printHosting()].reduce(
        (text, [name, part]) => writeBetween(text, name, part),
        read("docs/hosting.md"),
      ),
    ],
    ...[...printDataSchemas()].map(([name, text]) => [`data/schema/${name}`, text] as const),
  ]);
}

/** The failing cases as examples: what each changes in the briefing on the dam, and what is printed of its own rule. */
async function readExamples(): Promise<ReadonlyMap<string, RuleExample>> {
  const example = await readExample();
  return new Map(
    await Promise.all(failingCases().map(async (name) => [ruleOf(name), await read(name)] as const)),
  );

  async function read(name: string): Promise<RuleExample> {
    const { files, library } = await readFailingCase(name);
    const verified = checkBriefing(files, library).problems;
    // What only the lock can have wrong shows where the articles are not at hand.
    const problems = verified.length > 0 ? verified : checkBriefing(files, undefined).problems;
    const own = problems.filter(({ rule }) => rule === ruleOf(name));
    const texts = new Map([...files.files.values()].map(({ path, text }) => [path, text]));
    return {
      changes: readPatch(name).map((change) => wholeLines(example.files, change)),
      printed: printProblems(own, { textOf: (file) => texts.get(file) }),
    };
  }
}

function ruleOf(name: string): string {
  return name.replace(/^failing-/u, "");
}
