import { resolve } from "node:path";
import { ARTICLE_FORMATS } from "../src/article/article-format.ts";
import { ENCODINGS } from "../src/article/decode-article.ts";
import { paintFor } from "../src/command/paint.ts";
import { printProblems } from "../src/command/print-problems.ts";
import { EXIT, runCommand, UsageError } from "../src/command/run-command.ts";
import { ingestArticle, type IngestResult } from "../src/disk/ingest-article.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";
import { listBriefings } from "../src/disk/read-briefing-folder.ts";
import { idSchema } from "../src/id.ts";
import { didYouMean } from "../src/nearest-name.ts";
import { countOf } from "../src/problem.ts";

await runCommand({
  help: `Reads an article and writes its record. The article itself is not copied.

  npm run ingest -- --briefing SLUG --id ID FILE

  --briefing SLUG   the briefing, a folder below data/
  --new             it is a new briefing, whose folder is made
  --id ID           what claims will call the article, e.g. handover
  --format NAME     ${ARTICLE_FORMATS.join(", ")}; by the file's ending and first bytes if left out
  --encoding NAME   ${ENCODINGS.join(", ")}; needed only for windows-1252 that no page declares
  --language TAG    its language, e.g. en; guessed if left out
  --data DIR        the folder with the briefings; default data
`,
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
    if (values["new"] !== true) await refuseUnknown(dataFolder, slug.data);
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
    if (!result.ok)
      process.stderr.write(printProblems([result.problem], { paint: paintFor(process.stderr) }));
    else process.stdout.write(`${describeIngest(result)}\n`);
    return result.ok ? EXIT.done : EXIT.problems;
  },
});

/** A slug mistyped would start another briefing without a word. */
async function refuseUnknown(dataFolder: string, slug: string): Promise<void> {
  const known = await listBriefings(dataFolder);
  if (known.includes(slug)) return;
  throw new UsageError(
    `There is no briefing “${slug}”. ${didYouMean(slug, known)} Add --new to start a briefing of that name.`,
  );
}

/** e.g. 350 words in 14 passages of html, utf-8, en. Hidden text left out: display: none (31 characters). */
function describeIngest({ record, changed, isNew, unread }: Extract<IngestResult, { ok: true }>): string {
  const hidden = (record.hidden ?? []).map(
    ({ reason, codePoints }) => `${reason} (${countOf(codePoints, "character")})`,
  );
  return [
    `${record.words} words in ${record.passages.length} passages${record.articleFormat ? ` of ${record.articleFormat}` : ""}, ${record.encoding}, ${record.language}.`,
    ...(hidden.length > 0 ? [`Hidden text left out: ${hidden.join(", ")}.`] : []),
    changed.length > 0 ? `Written: ${changed.join(", ")}` : "Nothing had changed.",
    ...(isNew
      ? ["\nNow replace every “Not yet …” of its entry in sources.yaml; npm run check names them."]
      : []),
    ...(unread.length > 0 ? [`\nChanged since they were read, to be read again: ${unread.join(", ")}.`] : []),
  ]
    .join(" ")
    .replaceAll(" \n", "\n");
}
