import { describeIngest } from "../src/command/describe-ingest.ts";
import { INGEST_HELP } from "../src/command/help/ingest-help.ts";
import { paintFor } from "../src/command/paint.ts";
import { printProblems } from "../src/command/print-problems.ts";
import { readIngestWish } from "../src/command/read-ingest-wish.ts";
import { EXIT, runCommand } from "../src/command/run-command.ts";
import { ingestArticle } from "../src/disk/ingest-article.ts";

await runCommand({
  help: INGEST_HELP,
  options: {
    briefing: { type: "string" },
    new: { type: "boolean" },
    id: { type: "string" },
    format: { type: "string" },
    encoding: { type: "string" },
    language: { type: "string" },
    data: { type: "string" },
  },
  words: true,
  run: async (values, words) => {
    const wish = await readIngestWish(values, words);
    const result = await ingestArticle(wish);
    if (!result.ok)
      process.stderr.write(printProblems([result.problem], { paint: paintFor(process.stderr) }));
    else process.stdout.write(`${describeIngest(result)}\n`);
    return result.ok ? EXIT.done : EXIT.problems;
  },
});
