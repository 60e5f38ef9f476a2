import { constants } from "node:fs";
import { mkdir, open, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { asMachineLacks, readTextIfAny } from "./read-text.ts";
import { renamePatiently } from "./rename-patiently.ts";

/**
 * Writes a file so that a reader sees the old one or the new one, never half of it: written beside, flushed, its size
 * read back (a full disk may cut a write short without an error), then renamed over the old one. A file that already
 * has this content is not touched. Returns whether it was written.
 */
export async function writeFileSafely(path: string, content: string): Promise<boolean> {
  if ((await readTextIfAny(path)) === content) return false;
  const beside = `${path}.new`;
  const bytes = Buffer.from(content, "utf8");
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(beside, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    const { size } = await stat(beside);
    if (size !== bytes.length) throw Object.assign(new Error("short write"), { code: "ENOSPC", path });
    await renamePatiently(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw asMachineLacks(error);
  }
  return true;
}
