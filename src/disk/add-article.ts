import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { sha256 } from "../article/hash.ts";
import type { ArticleLibrary } from "../evidence/article-library.ts";
import { makeFolder } from "./make-folder.ts";
import { asMachineLacks } from "./read-text.ts";

/** An article as it would stand in the library. */
export type ArticleFile = { readonly name: string; readonly bytes: Uint8Array };

/** Whether the library has an article, under whatever name; lacks it; or has another of its name. */
export function standingOf(
  library: ArticleLibrary | undefined,
  { name, bytes }: ArticleFile,
): "there" | "lacking" | "taken" {
  const hash = sha256(bytes);
  if (library?.files.some((file) => sha256(file.bytes) === hash)) return "there";
  return library?.files.some((file) => file.name === name) ? "taken" : "lacking";
}

/** Where an article goes that the library lacks: into it, or where it is looked for if there is none. */
export function folderFor(library: ArticleLibrary | undefined, root: string): string {
  return library?.folder ?? resolve(root, "articles");
}

/** What became of an article that a check will ask for. */
export type Added = { readonly kind: "there" } | { readonly kind: "added" | "taken"; readonly path: string };

/** Copies an article into the library where it lacks it; never over another. */
export async function addArticle(
  library: ArticleLibrary | undefined,
  article: ArticleFile,
  root: string,
): Promise<Added> {
  const standing = standingOf(library, article);
  if (standing === "there") return { kind: "there" };
  const folder = folderFor(library, root);
  const path = join(folder, article.name);
  if (standing === "taken") return { kind: "taken", path };
  try {
    await makeFolder(folder);
    await writeFile(path, article.bytes, { flag: "wx" });
  } catch (error) {
    throw asMachineLacks(error);
  }
  return { kind: "added", path };
}
