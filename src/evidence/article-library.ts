import { readArticle, type Article } from "../article/read-article.ts";
import { sha256 } from "../article/hash.ts";
import { asRecorded, isRecorded } from "../source/as-recorded.ts";
import type { SourceRecord } from "../source/source-record.ts";

/** The articles at hand: a folder's name and the files in it. They are nobody's but their publishers' and stay there. */
export type ArticleLibrary = {
  readonly folder: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

/** How a record's article was found in the library. */
export type ShelfFinding =
  | { readonly kind: "unchanged"; readonly article: Article }
  | { readonly kind: "changed"; readonly name: string; readonly sha256: string }
  | { readonly kind: "absent"; readonly folder: string };

/**
 * Looks for a record's article by its hash, so that a file may be renamed, and as it was before its line ends were
 * turned; a file of the recorded name with other bytes has changed.
 */
export function findArticle(library: ArticleLibrary, record: SourceRecord): ShelfFinding {
  const named = library.files.find((file) => file.name === record.file.name);
  const bytes =
    library.files.find((file) => isRecorded(file.bytes, record))?.bytes ??
    // Turning line ends takes time: most articles are found without, and most others under their name.
    firstOf(named ? [named, ...library.files] : library.files, (file) => asRecorded(file.bytes, record));
  if (bytes) {
    const encoding = record.byteOrderMark ? undefined : record.encoding;
    const article = readArticle(bytes, encoding, record.articleFormat);
    if (article.ok) return { kind: "unchanged", article };
  }
  return named
    ? { kind: "changed", name: named.name, sha256: sha256(named.bytes) }
    : { kind: "absent", folder: library.folder };
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
