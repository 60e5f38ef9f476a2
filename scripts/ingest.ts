import { resolve } from "node:path";
import { ENCODINGS } from "../src/article/decode-article.ts";
import { EXIT, runCommand, UsageError } from "../src/command/run-command.ts";
import { ingestArticle } from "../src/disk/ingest-article.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";
import { idSchema } from "../src/id.ts";
import { formatProblem } from "../src/problem.ts";

await runCommand({
  help: `Reads an article and writes its record. The article itself is not copied.

  npm run ingest -- --briefing SLUG --id ID FILE

  --briefing SLUG   the briefing, a folder below data/
  --id ID           what claims will call the article, e.g. handover
  --encoding NAME   ${ENCODINGS.join(", ")}; needed only for windows-1252
  --language TAG    its language, e.g. en; guessed if left out
  --data DIR        the folder with the briefings; default data
`,
  options: {
    briefing: { type: "string" },
    id: { type: "string" },
    encoding: { type: "string" },
    language: { type: "string" },
    data: { type: "string" },
  },
  run: async (values, [file, ...more]) => {
    const slug = idSchema.safeParse(values["briefing"]);
    const id = idSchema.safeParse(values["id"]);
    if (!slug.success)
      throw new UsageError("--briefing SLUG is missing, or is not lower-case words joined by hyphens.");
    if (!id.success)
      throw new UsageError("--id ID is missing, or is not lower-case words joined by hyphens.");
    if (!file || more.length > 0) throw new UsageError("Name one article file.");
    const encoding = ENCODINGS.find((name) => name === values["encoding"]);
    if (values["encoding"] && !encoding)
      throw new UsageError(`Unknown encoding. Known are: ${ENCODINGS.join(", ")}.`);
    const dataFolder = resolve(PROJECT_ROOT, typeof values["data"] === "string" ? values["data"] : "data");
    const language = typeof values["language"] === "string" ? values["language"] : undefined;
    const result = await ingestArticle({
      dataFolder,
      slug: slug.data,
      id: id.data,
      file,
      encoding,
      language,
    });
    if (!result.ok) process.stderr.write(`${formatProblem(result.problem)}\n`);
    else
      process.stdout.write(
        `${result.record.words} words in ${result.record.passages.length} passages, ${result.record.encoding}, ${result.record.language}. ${result.changed.length > 0 ? `Written: ${result.changed.join(", ")}` : "Nothing had changed."}\n`,
      );
    return result.ok ? EXIT.done : EXIT.problems;
  },
});
