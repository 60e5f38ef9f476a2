import { join, resolve } from "node:path";
import { progressOn } from "../src/command/progress.ts";
import { EXIT, runCommand, UsageError } from "../src/command/run-command.ts";
import { TORTURE_HELP } from "../src/command/help/torture-help.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";
import { printTorture } from "../test/torture/print-torture.ts";
import { readTexts } from "../test/torture/read-texts.ts";
import { runTorture } from "../test/torture/run-torture.ts";

const OF_THE_TESTS = ["test/eval/articles", "test/briefings/dam-inspection/articles"].map((path) =>
  join(PROJECT_ROOT, path),
);

await runCommand({
  help: TORTURE_HELP,
  options: { articles: { type: "string" }, cases: { type: "string" }, json: { type: "boolean" } },
  run: async ({ articles, cases, json }) => {
    const folders = typeof articles === "string" ? [resolve(articles)] : OF_THE_TESTS;
    const each = Number(cases ?? 1000);
    if (!Number.isInteger(each) || each < 1)
      throw new UsageError(`“${String(cases)}” is no number of cases.`);
    const texts = await readTexts(folders);
    if (texts.length === 0) throw new UsageError(`There is no text in ${folders.join(", ")}.`);
    const result = runTorture(texts, each, 1, progressOn(process.stderr));
    process.stdout.write(
      json === true ? `${JSON.stringify(result, null, 2)}\n` : printTorture(result, texts.length),
    );
    return result.goals.every(({ share, goal, atLeast }) => (atLeast ? share >= goal : share <= goal))
      ? EXIT.done
      : EXIT.problems;
  },
});
