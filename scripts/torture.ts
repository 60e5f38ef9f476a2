import { join, resolve } from "node:path";
import { splitPassages } from "../src/article/split-passages.ts";
import { decodeArticle } from "../src/article/decode-article.ts";
import { progressOn } from "../src/command/progress.ts";
import { EXIT, runCommand, UsageError } from "../src/command/run-command.ts";
import { TORTURE_HELP } from "../src/command/help/torture-help.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";
import { readArticleLibrary } from "../src/disk/read-article-library.ts";
import { printTorture } from "../test/torture/print-torture.ts";
import { runTorture } from "../test/torture/run-torture.ts";

await runCommand({
  help: TORTURE_HELP,
  options: { articles: { type: "string" }, cases: { type: "string" }, json: { type: "boolean" } },
  run: async ({ articles, cases, json }) => {
    const folders =
      typeof articles === "string"
        ? [resolve(articles)]
        : ["test/eval/articles", "test/briefings/dam-inspection/articles"].map((path) =>
            join(PROJECT_ROOT, path),
          );
    const libraries = await Promise.all(
      folders.map((folder) =>
        readArticleLibrary({ articles: folder, environment: undefined, root: PROJECT_ROOT }),
      ),
    );
    const each = Number(cases ?? 1000);
    if (!Number.isInteger(each) || each < 1)
      throw new UsageError(`“${String(cases)}” is no number of cases.`);
    // The labels of the labelled articles lie beside them.
    const files = libraries
      .flatMap((library) => library?.files ?? [])
      .filter(({ name }) => !name.endsWith(".yaml"));
    const texts = files.flatMap(({ name, bytes }) => {
      const decoded = decodeArticle(bytes);
      return decoded.ok ? [{ name, passages: splitPassages(decoded.text) }] : [];
    });
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
