import { resolve } from "node:path";
import { ARTICLE_FORMATS } from "../article/article-format.ts";
import { ENCODINGS } from "../article/decode-article.ts";
import type { IngestWish } from "../disk/ingest-article.ts";
import { PROJECT_ROOT } from "../disk/project.ts";
import { listBriefings } from "../disk/read-briefing-folder.ts";
import { faultOfId } from "../yaml/id.ts";
import { didYouMean } from "../nearest-name.ts";
import { UsageError } from "./run-command.ts";

/** What is to be ingested, from the command line; what does not fit is a {@link UsageError}, before anything is read. */
export async function readIngestWish(
  values: Readonly<Record<string, string | boolean | undefined>>,
  [file, ...more]: readonly string[],
): Promise<IngestWish> {
  const slug = readId("--briefing", values["briefing"]);
  const id = readId("--id", values["id"]);
  if (!file || more.length > 0) throw new UsageError("Name one article file.");
  const encoding = ENCODINGS.find((name) => name === values["encoding"]);
  if (values["encoding"] && !encoding)
    throw new UsageError(`Unknown encoding. Known are: ${ENCODINGS.join(", ")}.`);
  const format = ARTICLE_FORMATS.find((name) => name === values["format"]);
  if (values["format"] && !format)
    throw new UsageError(`Unknown format. Known are: ${ARTICLE_FORMATS.join(", ")}.`);
  const dataFolder = resolve(PROJECT_ROOT, typeof values["data"] === "string" ? values["data"] : "data");
  if (values["new"] !== true) await refuseUnknown(dataFolder, slug);
  const language = typeof values["language"] === "string" ? values["language"] : undefined;
  return { dataFolder, slug, id, file, format, encoding, language };
}

function readId(option: string, value: string | boolean | undefined): string {
  if (typeof value !== "string")
    throw new UsageError(`${option} ${option === "--id" ? "ID" : "SLUG"} is missing.`);
  const fault = faultOfId(value);
  if (fault !== undefined) throw new UsageError(`${option}: “${value}” ${fault}.`);
  return value;
}

/** A slug mistyped would start another briefing without a word. */
async function refuseUnknown(dataFolder: string, slug: string): Promise<void> {
  const known = await listBriefings(dataFolder);
  if (known.includes(slug)) return;
  throw new UsageError(
    `There is no briefing “${slug}”. ${didYouMean(slug, known)} Add --new to start a briefing of that name.`,
  );
}
