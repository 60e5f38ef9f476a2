import { resolve } from "node:path";
import { ARTICLE_FORMATS } from "../src/article/article-format.ts";
import { ENCODINGS } from "../src/article/decode-article.ts";
import { EXIT, runCommand, UsageError } from "../src/command/run-command.ts";
import { ingestArticle } from "../src/disk/ingest-article.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";
import { idSchema } from "../src/id.ts";
import { countOf, formatProblem } from "../src/problem.ts";
import type { SourceRecord } from "../src/source/source-record.ts";

await runCommand({
  help: `Reads an article and writes its record. The article itself is not copied.

  npm run ingest -- --briefing SLUG --id ID FILE

  --briefing SLUG   the briefing, a folder below data/
  --id ID           what claims will call the article, e.g. handover
  --format NAME     ${ARTICLE_FORMATS.join(", ")}; by the file's ending and first bytes if left out
  --encoding NAME   ${ENCODINGS.join(", ")}; needed only for windows-1252 that no page declares
  --language TAG    its language, e.g. en; guessed if left out
  --data DIR        the folder with the briefings; default data
`,
  options: {
    briefing: { type: "string" },
    id: { type: "string" },
    format: { type: "string" },
    encoding: { type: "string" },
    language: { type: "string" },
    data: { type: "string" },
  },
  words: true,
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
    const format = ARTICLE_FORMATS.find((name) => name === values["format"]);
    if (values["format"] && !format)
      throw new UsageError(`Unknown format. Known are: ${ARTICLE_FORMATS.join(", ")}.`);
    const dataFolder = resolve(PROJECT_ROOT, typeof values["data"] === "string" ? values["data"] : "data");
    const language = typeof values["language"] === "string" ? values["language"] : undefined;
    const result = await ingestArticle({
      dataFolder,
      slug: slug.data,
      id: id.data,
      file,
      format,
      encoding,
      language,
    });
    if (!result.ok) process.stderr.write(`${formatProblem(result.problem)}\n`);
    else process.stdout.write(`${describeIngest(result.record, result.changed)}\n`);
    return result.ok ? EXIT.done : EXIT.problems;
  },
});

/** e.g. 350 words in 14 passages of html, utf-8, en. Hidden text left out: display: none (31 characters). */
function describeIngest(record: SourceRecord, changed: readonly string[]): string {
  const hidden = (record.hidden ?? []).map(
    ({ reason, codePoints }) => `${reason} (${countOf(codePoints, "character")})`,
  );
  return [
    `${record.words} words in ${record.passages.length} passages${record.articleFormat ? ` of ${record.articleFormat}` : ""}, ${record.encoding}, ${record.language}.`,
    ...(hidden.length > 0 ? [`Hidden text left out: ${hidden.join(", ")}.`] : []),
    changed.length > 0 ? `Written: ${changed.join(", ")}` : "Nothing had changed.",
  ].join(" ");
}
