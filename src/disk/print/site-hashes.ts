import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../../article/hash.ts";

/** The SHA-256 of a file by its path as a page asks for it, or undefined. e.g. /assets/styles.css */
export type HashOf = (path: string) => Promise<string | undefined>;

/** Hashes files of a site, each once: documents load the same styles and fonts. */
export function siteHashes(site: string): HashOf {
  const known = new Map<string, Promise<string | undefined>>();
  return async (path) => {
    const hash = known.get(path) ?? readFile(join(site, decodeURIComponent(path))).then(sha256, absent);
    known.set(path, hash);
    return await hash;
  };
}

function absent(): undefined {
  return undefined;
}
