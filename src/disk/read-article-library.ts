import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { MAX_ARTICLE_BYTES } from "../article/decode-article.ts";
import type { ArticleLibrary } from "../evidence/article-library.ts";
import { MachineLacks } from "../machine-lacks.ts";
import { compareText } from "../problem.ts";
import { asMachineLacks, errorCode } from "./read-text.ts";

/** Where articles are looked for: named on the command line, in the environment, or in `articles/` at the root. */
export type LibraryWish = {
  readonly articles: string | undefined;
  /** What names `articles`, where it is no option of the command line. */
  readonly namedBy?: string | undefined;
  readonly environment: string | undefined;
  readonly root: string;
};

/**
 * Reads the article library, or returns undefined where none was named and `articles/` does not exist. A folder that
 * was named and is not there is {@link MachineLacks}.
 */
export async function readArticleLibrary(wish: LibraryWish): Promise<ArticleLibrary | undefined> {
  const named = wish.articles ?? wish.environment;
  const folder = resolve(wish.root, named || "articles");
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = [];
    for (const { name } of entries
      .filter((entry) => entry.isFile())
      .toSorted((a, b) => compareText(a.name, b.name))) {
      const path = join(folder, name);
      if ((await stat(path)).size <= MAX_ARTICLE_BYTES) files.push({ name, bytes: await readFile(path) });
    }
    return { folder, files };
  } catch (error) {
    const absent = errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR";
    if (absent && !named) return undefined;
    if (!absent) throw asMachineLacks(error);
    const given = wish.articles === undefined ? "BRIEFBOOK_ARTICLES" : (wish.namedBy ?? "--articles");
    throw new MachineLacks(
      `The article folder given by ${given} is not there: ${named}`,
      "Correct the path, or leave it out to check against evidence.lock.json.",
      { cause: error },
    );
  }
}
