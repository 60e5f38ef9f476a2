import { decodeArticle } from "../../src/article/decode-article.ts";
import { splitPassages } from "../../src/article/split-passages.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { readArticleLibrary } from "../../src/disk/read-article-library.ts";
import type { Text } from "./fragment.ts";

/** The articles of some folders, in passages; what cannot be read is left out, and so are the labels beside them. */
export async function readTexts(folders: readonly string[]): Promise<readonly Text[]> {
  const libraries = await Promise.all(
    folders.map((folder) =>
      readArticleLibrary({ articles: folder, environment: undefined, root: PROJECT_ROOT }),
    ),
  );
  const files = libraries.flatMap((library) => library?.files ?? []);
  return files.flatMap(({ name, bytes }) => {
    const decoded = name.endsWith(".yaml") ? undefined : decodeArticle(bytes);
    return decoded?.ok ? [{ name, passages: splitPassages(decoded.text) }] : [];
  });
}
