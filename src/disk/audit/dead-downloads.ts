import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../../article/hash.ts";
import type { OfferedDownload } from "../../view/offered-download.ts";
import { errorCode } from "../read-text.ts";

/** What is wrong with the files that a briefing offers, a sentence each: one is not there, is empty, or not as said. */
export async function deadDownloads(
  downloads: readonly OfferedDownload[],
  folder: string,
): Promise<readonly string[]> {
  const faults = await Promise.all(
    downloads.map(async ({ href, bytes, sha256: hash }) => {
      const found = await bytesOf(join(folder, href));
      if (found === undefined) return [`The download ${href} is offered and not there.`];
      if (found.length === 0) return [`The download ${href} is empty.`];
      if (found.length !== bytes)
        return [`The download ${href} has ${found.length} bytes, and the page says ${bytes}.`];
      return sha256(found) === hash
        ? []
        : [`The download ${href} has the SHA-256 ${sha256(found)}, and the page says ${hash}.`];
    }),
  );
  return faults.flat();
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes(errorCode(error))) return undefined;
    throw error;
  }
}
