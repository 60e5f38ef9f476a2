import type { ArticleLibrary } from "../evidence/article-library.ts";
import { parseJson } from "../yaml/parse-json.ts";
import { asRecorded } from "../source/as-recorded.ts";
import { sourceRecordSchema, type SourceRecord } from "../source/source-record.ts";
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
  const names = new Set(library.files.map(({ name }) => name));
  const has = (one: BriefingFolder): boolean => {
    const records = recordsOf(one);
    return (
      records.some(({ file }) => names.has(file.name)) ||
      records.some((record) => library.files.some(({ bytes }) => asRecorded(bytes, record)))
    );
  };
  return has(folder) || (isNamed && !all.some(has)) ? library : undefined;
}

/** The records of a briefing's articles; one that cannot be read is for the check to report. */
function recordsOf({ files }: BriefingFolder): readonly SourceRecord[] {
  return [...files].flatMap(([name, { text }]) => {
    if (!/^sources\/[^.]+\.json$/u.test(name)) return [];
    const record = sourceRecordSchema.safeParse(parseJson(text));
    return record.success ? [record.data] : [];
  });
}
