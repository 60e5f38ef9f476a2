import { open, readFile, stat } from "node:fs/promises";
import { MAX_ARTICLE_BYTES } from "../article/decode-article.ts";
import { foreignFormat } from "../article/foreign-format.ts";
import type { Problem } from "../problem.ts";
import { asMachineLacks, errorCode } from "./read-text.ts";

/** The bytes of an article, or why the file is none. */
export async function readArticleBytes(file: string): Promise<Uint8Array | Problem> {
  try {
    const status = await stat(file);
    if (status.isDirectory())
      return articleFault(file, "This is a folder, not an article.", "Name one file of it.");
    if (!status.isFile()) {
      const hint = "Save the text to a file, and name that one.";
      return articleFault(file, "This is a device or a pipe, not a file.", hint);
    }
    if (status.size > MAX_ARTICLE_BYTES) {
      const foreign = foreignFormat(await readFirstBytes(file));
      if (foreign) return articleFault(file, foreign.message, foreign.hint);
      const message = `The article has ${status.size} bytes; at most ${MAX_ARTICLE_BYTES} are read.`;
      return articleFault(file, message, "Save the article alone, without pictures or the page around it.");
    }
    return await readFile(file);
  } catch (error) {
    if (errorCode(error) !== "ENOENT" && errorCode(error) !== "ENOTDIR") throw asMachineLacks(error);
    return articleFault(
      file,
      "There is no such file.",
      "Check the path; it is taken from the folder the command runs in.",
    );
  }
}

/** Enough to tell a PDF from a text, of a file that is too large to be read. */
async function readFirstBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** A problem with a file that was to be an article. */
export function articleFault(file: string, message: string, hint: string): Problem {
  return { file, line: 1, column: 1, rule: "article-is-readable", message, hint };
}
