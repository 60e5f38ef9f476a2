import { readFile } from "node:fs/promises";
import { attestFile } from "../src/command/attest-file.ts";
import { ATTEST_HELP } from "../src/command/help/attest-help.ts";
import { EXIT, runCommand, UsageError } from "../src/command/run-command.ts";
import { readArticleLibrary } from "../src/disk/read-article-library.ts";
import { asMachineLacks, errorCode } from "../src/disk/read-text.ts";

await runCommand({
  help: ATTEST_HELP,
  options: { articles: { type: "string" }, json: { type: "boolean" } },
  words: true,
  run: async ({ articles, json }, [path, ...more]) => {
    if (path === undefined || more.length > 0)
      throw new UsageError("Name one file, e.g. a PDF of a briefing or data/SLUG/evidence.lock.json.");
    const bytes = await readFile(path).catch((error: unknown) => {
      if (errorCode(error) === "ENOENT") throw new UsageError(`There is no file ${path}.`);
      throw asMachineLacks(error);
    });
    const library =
      typeof articles === "string"
        ? await readArticleLibrary({ articles, environment: undefined, root: process.cwd() })
        : undefined;
    const { holds, text } = await attestFile({ path, bytes, library, json: json === true });
    process.stdout.write(text);
    return holds ? EXIT.done : EXIT.problems;
  },
});
