import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { sha256 } from "../article/hash.ts";
import { compareText } from "../problem.ts";
import { writeFileSafely } from "./write-file-safely.ts";

/** Writes `manifest.json`: SHA-256 and length of every other file of the site, and the browser that printed it. */
export async function writeManifest(site: string, browser: string): Promise<number> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => path !== "manifest.json")
    .toSorted(compareText);
  const files: Record<string, { sha256: string; bytes: number }> = {};
  for (const path of paths) {
    const bytes = await readFile(join(site, path));
    files[path] = { sha256: sha256(bytes), bytes: bytes.length };
  }
  const manifest = { format: "briefbook-manifest/1", browser, files };
  await writeFileSafely(join(site, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return paths.length;
}
