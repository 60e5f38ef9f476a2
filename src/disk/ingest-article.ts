import { basename, join } from "node:path";
import { isMap, isSeq, parseDocument } from "yaml";
import { guessFormat, type ArticleFormat } from "../article/article-format.ts";
import type { Encoding } from "../article/decode-article.ts";
import { printCandidates } from "../candidate/candidates.ts";
import { findCandidates } from "../candidate/find-candidates.ts";
import { entitiesSchema, type Entity } from "../claim/entity.ts";
import { daySchema } from "../yaml/id.ts";
import { parseYaml, unreadableBytes } from "../yaml/parse-yaml.ts";
import { readArticle } from "../article/read-article.ts";
import type { Problem } from "../problem.ts";
import { asRecorded } from "../source/as-recorded.ts";
import { moveReadings } from "../source/move-readings.ts";
import {
  printRecord,
  recordArticle,
  sourceRecordSchema,
  type SourceRecord,
} from "../source/source-record.ts";
import { dayIn } from "../source/same-statement.ts";
import { skeletonEntry } from "../source/skeleton-entry.ts";
import { schemaLine } from "../source/schema-line.ts";
import { textKey } from "../source/text-key.ts";
import type { ArticleFile } from "./add-article.ts";
import { articleFault, readArticleBytes } from "./read-article-bytes.ts";
import { decodeFileIfAny, readTextIfAny } from "./read-text.ts";
import { CANDIDATES } from "./read-briefing-folder.ts";
import { schemaFolder } from "./schema-folder.ts";
import { writeFileSafely } from "./write-file-safely.ts";

export type IngestWish = {
  readonly dataFolder: string;
  readonly slug: string;
  readonly id: string;
  readonly file: string;
  /** By the ending and the first bytes of the file if left out. */
  readonly format?: ArticleFormat | undefined;
  readonly encoding?: Encoding | undefined;
  readonly language?: string | undefined;
};

export type IngestResult =
  | {
      readonly ok: true;
      readonly record: SourceRecord;
      /** The file as it was read, for the article library. */
      readonly article: ArticleFile;
      readonly changed: readonly string[];
      /** Whether the register got an entry that a person has to fill in. */
      readonly isNew: boolean;
      /** Readings whose words the article no longer has. e.g. "2.2 (background)" */
      readonly unread: readonly string[];
    }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads an article and writes its record, the candidates found in it, and an entry for it in the register if it has
 * none. Where the article has changed, the readings in the register follow their words. Run again, it changes no byte.
 * Where the article cannot be read, nothing is written.
 */
export async function ingestArticle(wish: IngestWish): Promise<IngestResult> {
  const folder = join(wish.dataFolder, wish.slug);
  const earlier = await readEarlier(join(folder, "sources", `${wish.id}.json`));
  const found = await readArticleBytes(wish.file);
  if (!(found instanceof Uint8Array)) return { ok: false, problem: found };
  // A file whose line ends alone were turned is the article that was read before.
  const bytes = (earlier && asRecorded(found, earlier)) ?? found;
  const article = readArticle(bytes, wish.encoding, wish.format ?? guessFormat(basename(wish.file), bytes));
  if (!article.ok) {
    const { message, hint, line = 1, column = 1 } = article;
    return { ok: false, problem: { ...articleFault(wish.file, message, hint), line, column } };
  }
  const record = recordArticle(article, {
    id: wish.id,
    fileName: basename(wish.file),
    language: wish.language,
  });

  const registerPath = join(folder, "sources.yaml");
  const read = await decodeFileIfAny(registerPath);
  // Written back, what cannot be read would be lost.
  const unread = read && unreadableBytes({ path: registerPath, ...read });
  if (unread) return { ok: false, problem: unread };
  const register = (await readTextIfAny(registerPath)) ?? schemaLine(schemaFolder(folder), "sources.yaml");
  const entities = await readEntities(folder);
  const isNew = !idsOf(register).has(wish.id);
  const moved = earlier ? moveReadings(register, earlier, record) : { register, unread: [] };
  const writes: readonly (readonly [name: string, content: string])[] = [
    [`sources/${wish.id}.json`, printRecord(record)],
    [`sources/${wish.id}${CANDIDATES}`, printCandidates(findCandidates(article, entities, dayOf(record)))],
    ["sources.yaml", isNew ? withEntry(register, record) : moved.register],
  ];
  const changed: string[] = [];
  for (const [name, content] of writes) {
    if (await writeFileSafely(join(folder, ...name.split("/")), content)) changed.push(name);
  }
  const file = { name: basename(wish.file), bytes };
  return { ok: true, record, article: file, changed, isNew, unread: moved.unread };
}

/** The record of the text that was read before; one that cannot be read is as good as none. */
async function readEarlier(path: string): Promise<SourceRecord | undefined> {
  const text = await readTextIfAny(path);
  const read = text === undefined ? undefined : parseYaml({ path, text }, sourceRecordSchema);
  return read?.ok ? read.parsed.value : undefined;
}

/** Names that are registered already help to find them; a register that cannot be read is another command's matter. */
async function readEntities(folder: string): Promise<readonly Entity[]> {
  const file = await decodeFileIfAny(join(folder, "entities.yaml"));
  const read = file && parseYaml({ path: "entities.yaml", ...file }, entitiesSchema);
  return read?.ok ? read.parsed.value : [];
}

/** The day of publication that the article states, if it is one of the calendar: what “yesterday” counts from. */
function dayOf({ stated }: SourceRecord): string | null {
  const day = daySchema.safeParse(dayIn(stated?.published ?? ""));
  return day.success ? day.data : null;
}

/** People's comments and order stay: an entry is added at the end. */
function withEntry(register: string, record: SourceRecord): string {
  const gap = register === "" || register.endsWith("\n") ? "" : "\n";
  return `${register}${gap}${skeletonEntry(record.id, textKey(record), record.stated)}`;
}

/** The ids of a register, however its entries are laid out. One that cannot be read is left for the check to report. */
function idsOf(register: string): ReadonlySet<unknown> {
  const { contents } = parseDocument(register.replace(/^\ufeff/u, ""));
  return new Set(isSeq(contents) ? contents.items.map((entry) => isMap(entry) && entry.get("id")) : []);
}
