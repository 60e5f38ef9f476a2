import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { OfferedDownload } from "../view/offered-download.ts";
import { errorCode } from "./read-text.ts";

/** What is wrong with the files that a briefing offers, a sentence each: one is not there, is empty, or not as long as said. */
export async function deadDownloads(
  downloads: readonly OfferedDownload[],
  folder: string,
): Promise<readonly string[]> {
  const faults = await Promise.all(
    downloads.map(async ({ href, bytes }) => {
      const length = await lengthOf(join(folder, href));
      if (length === undefined) return [`The download ${href} is offered and not there.`];
      if (length === 0) return [`The download ${href} is empty.`];
      return length === bytes
        ? []
        : [`The download ${href} has ${length} bytes, and the page says ${bytes}.`];
    }),
  );
  return faults.flat();
}

async function lengthOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : undefined;
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return undefined;
    throw error;
  }
}
