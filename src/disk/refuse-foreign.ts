import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { errorCode, readTextIfAny } from "./read-text.ts";

/**
 * Why a folder may not be replaced by a site: it is a file, or holds what no build of ours has put there. Undefined
 * where nothing is lost: it is not there, empty, or an earlier site by its manifest.
 */
export async function foreignOutput(path: string): Promise<string | undefined> {
  try {
    if (!(await stat(path)).isDirectory()) return `${path} is a file; name a folder for the site.`;
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return undefined;
    throw error;
  }
  if ((await readdir(path)).length === 0) return undefined;
  const manifest = await readTextIfAny(join(path, "manifest.json"));
  return manifest?.includes('"format": "briefbook-manifest/')
    ? undefined
    : `${path} holds files that no build has put there; name an empty folder, or one of an earlier build.`;
}
