import { describeIngest } from "../src/command/describe-ingest.ts";
import { INGEST_HELP } from "../src/command/help/ingest-help.ts";
import { paintFor } from "../src/command/paint.ts";
import { printProblems } from "../src/command/print-problems.ts";
import { readIngestWish } from "../src/command/read-ingest-wish.ts";
import { EXIT, runCommand } from "../src/command/run-command.ts";
import { addArticle } from "../src/disk/add-article.ts";
import { ingestArticle } from "../src/disk/ingest-article.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";
import { readArticleLibrary } from "../src/disk/read-article-library.ts";

await runCommand({
  help: INGEST_HELP,
  options: {
    briefing: { type: "string" },
    new: { type: "boolean" },
    id: { type: "string" },
    format: { type: "string" },
    encoding: { type: "string" },
    language: { type: "string" },
    articles: { type: "string" },
    data: { type: "string" },
  },
  words: true,
  run: async (values, words) => {
    const wish = await readIngestWish(values, words);
    // A library that was named and is not there is told before anything is written.
    const library = await readArticleLibrary({
      articles: typeof values["articles"] === "string" ? values["articles"] : undefined,
      environment: process.env["BRIEFBOOK_ARTICLES"],
      root: PROJECT_ROOT,
    });
    const result = await ingestArticle(wish);
    if (result.ok) {
      const added = await addArticle(library, result.article, PROJECT_ROOT);
      process.stdout.write(`${describeIngest(result, added, process.cwd())}\n`);
    } else process.stderr.write(printProblems([result.problem], { paint: paintFor(process.stderr) }));
    return result.ok ? EXIT.done : EXIT.problems;
  },
});
