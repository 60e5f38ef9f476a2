import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { sha256 } from "../../article/hash.ts";
import type { Numbering } from "../../pdf/settle-page-numbers.ts";
import { writeFileSafely } from "../write-file-safely.ts";

const schema = z.strictObject({ pageOf: z.record(z.string(), z.int().positive()), heads: z.string() });

/**
 * The page numbers and running heads that a document had when it was last printed, or undefined. They are only expected:
 * a print tells whether they still hold, so that wrong ones cost a print and change nothing.
 */
export async function findNumbering(folder: string, document: string): Promise<Numbering | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(fileOf(folder, document), "utf8")));
  } catch {
    return undefined;
  }
}

/** Keeps the numbering of a document; where nothing can be written, the next print begins with a draft, as the first did. */
export async function keepNumbering(folder: string, document: string, numbering: Numbering): Promise<void> {
  await writeFileSafely(fileOf(folder, document), JSON.stringify(numbering)).catch(() => undefined);
}

/** Beside the prints, and cleared with them. */
function fileOf(folder: string, document: string): string {
  return join(folder, `numbering-${sha256(document)}`);
}
