import { sha256 } from "../article/hash.ts";
import type { ArticleLibrary } from "../evidence/article-library.ts";
import { sourceRecordSchema } from "../source/source-record.ts";
import type { BriefingFolder } from "./read-briefing-folder.ts";

/**
 * The library that a briefing is held against: none where it has articles of other briefings only. Somebody who writes
 * a briefing of their own has not the articles of the one they found here, whose quotes are then attested by its lock.
 * A library that was named and has no article of any briefing is the wrong folder, and stays for the check to say so.
 */
export function libraryOf(
  folder: BriefingFolder,
  all: readonly BriefingFolder[],
  { library, isNamed }: { readonly library: ArticleLibrary | undefined; readonly isNamed: boolean },
): ArticleLibrary | undefined {
  if (!library || !folder.files.has("evidence.lock.json")) return library;
  const known = new Set(library.files.flatMap(({ name, bytes }) => [name, sha256(bytes)]));
  const has = (one: BriefingFolder): boolean => articlesOf(one).some((article) => known.has(article));
  return has(folder) || (isNamed && !all.some(has)) ? library : undefined;
}

/** Names and hashes of the articles that were recorded; a record that cannot be read is for the check to report. */
function articlesOf({ files }: BriefingFolder): readonly string[] {
  return [...files].flatMap(([name, { text }]) => {
    if (!/^sources\/[^.]+\.json$/u.test(name)) return [];
    const record = sourceRecordSchema.safeParse(asJson(text));
    return record.success ? [record.data.file.name, record.data.file.sha256] : [];
  });
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
