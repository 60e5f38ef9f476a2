import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { sha256 } from "../../article/hash.ts";
import { printChecksums } from "../../export/print-checksums.ts";
import { compareText } from "../../problem.ts";
import { writeFileSafely } from "../write-file-safely.ts";

const MANIFEST = "manifest.json";
const CHECKSUMS = "SHA256SUMS";

/** The faces, on which the bytes of the PDFs depend as on the browser. */
const FONT = /^assets\/fonts\/(?<name>[^/]+\.woff2)$/u;

/**
 * Writes `manifest.json`, SHA-256 and length of every other file of the site, the browser and the faces that it was
 * printed with, and `SHA256SUMS`, the same hashes and the manifest’s own as `sha256sum -c` reads them.
 */
export async function writeManifest(site: string, browser: string): Promise<number> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => path !== MANIFEST && path !== CHECKSUMS)
    .toSorted(compareText);
  const files: Record<string, { sha256: string; bytes: number }> = {};
  for (const path of paths) {
    const bytes = await readFile(join(site, path));
    files[path] = { sha256: sha256(bytes), bytes: bytes.length };
  }
  const fonts = Object.fromEntries(
    Object.entries(files).flatMap(([path, { sha256: hash }]) => {
      const name = FONT.exec(path)?.groups?.["name"];
      return name === undefined ? [] : [[name, hash]];
    }),
  );
  const manifest = `${JSON.stringify({ format: "briefbook-manifest/1", browser, fonts, files }, null, 2)}\n`;
  await writeFileSafely(join(site, MANIFEST), manifest);
  const hashed = Object.entries(files).map(([path, { sha256: hash }]) => ({ path, sha256: hash }));
  const sums = printChecksums([...hashed, { path: MANIFEST, sha256: sha256(manifest) }]);
  await writeFileSafely(join(site, CHECKSUMS), sums);
  return paths.length;
}
