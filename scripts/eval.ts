import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { labelsSchema } from "../src/candidate/labels.ts";
import { scoreTable } from "../src/candidate/print-scores.ts";
import { EXIT, runCommand } from "../src/command/run-command.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";
import { parseYaml } from "../src/yaml/parse-yaml.ts";
import { formatProblem } from "../src/problem.ts";

await runCommand({
  help: `Measures the finders of numbers, times and speakers on labelled articles.

  npm run eval -- [--faults] [--labelled DIR]

  --faults         list every miss (−), false find (+) and wrong date (≠) of the articles that are not held out
  --labelled DIR   a folder of NAME.txt with NAME.yaml; default test/eval/articles

Exit: 0 every goal is reached, 1 one is not.
`,
  options: { faults: { type: "boolean" }, labelled: { type: "string" } },
  run: async ({ faults, labelled }) => {
    const folder = resolve(PROJECT_ROOT, typeof labelled === "string" ? labelled : "test/eval/articles");
    const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).toSorted();
    const articles = await Promise.all(
      names.map(async (path) => {
        const read = parseYaml({ path, text: await readFile(join(folder, path), "utf8") }, labelsSchema);
        if (!read.ok) throw new Error(read.problems.map(formatProblem).join("\n"));
        const name = path.replace(/\.yaml$/u, "");
        return { name, text: await readFile(join(folder, `${name}.txt`), "utf8"), labels: read.parsed.value };
      }),
    );
    const { text, reached } = scoreTable(articles, faults === true);
    process.stdout.write(text);
    return reached ? EXIT.done : EXIT.problems;
  },
});
