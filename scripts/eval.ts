import { resolve } from "node:path";
import { scoreTable } from "../src/candidate/print-scores.ts";
import { paintFor } from "../src/command/paint.ts";
import { printProblems } from "../src/command/print-problems.ts";
import { progressOn } from "../src/command/progress.ts";
import { EXIT, runCommand, UsageError } from "../src/command/run-command.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";
import { readLabelled } from "../src/disk/read-labelled.ts";

await runCommand({
  help: `Measures the finders of numbers, times and speakers on labelled articles.

  npm run eval -- [--faults] [--labelled DIR]

  --faults         list every miss (−), false find (+) and wrong date (≠) of the articles that are not held out
  --labelled DIR   a folder of NAME.txt with NAME.yaml; default test/eval/articles

Exit: 0 every goal is reached, 1 one is not or a label does not fit, 2 wrong usage, 3 the folder is not there.
`,
  options: { faults: { type: "boolean" }, labelled: { type: "string" } },
  run: async ({ faults, labelled }) => {
    const folder = resolve(PROJECT_ROOT, typeof labelled === "string" ? labelled : "test/eval/articles");
    const { articles, problems } = await readLabelled(folder);
    process.stderr.write(printProblems(problems, { paint: paintFor(process.stderr) }));
    if (problems.length > 0) return EXIT.problems;
    if (articles.length === 0) throw new UsageError(`There is no labelled article in ${folder}.`);
    const { text, reached } = scoreTable(articles, faults === true, progressOn(process.stderr));
    process.stdout.write(text);
    return reached ? EXIT.done : EXIT.problems;
  },
});
