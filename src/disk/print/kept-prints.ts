import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { sha256 } from "../../article/hash.ts";
import { renamePatiently } from "../rename-patiently.ts";

/** A finished PDF and the files that its page loaded: the hash of each by its path from the root of the site. */
export type KeptPrint = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly loaded: Readonly<Record<string, string>>;
};

const headSchema = z.strictObject({
  pages: z.int().positive(),
  loaded: z.record(z.string(), z.string()),
});

/** Some hundred briefings; what was not used for longest goes first. */
const MOST_BYTES = 256 * 2 ** 20;

const [HASH_LENGTH, NEWLINE] = [64, 10];

/**
 * The print that a folder keeps under a key. One file each: the hash of all that follows it, a line of JSON, the PDF. What
 * is not there, was cut short or changed by a bit is undefined alike: then the document is printed anew.
 */
export async function findKept(folder: string, key: string): Promise<KeptPrint | undefined> {
  const path = join(folder, key);
  const file = await readFile(path).catch(() => undefined);
  if (!file || file.toString("latin1", 0, HASH_LENGTH) !== sha256(file.subarray(HASH_LENGTH)))
    return undefined;
  const end = file.indexOf(NEWLINE);
  const head = headSchema.safeParse(JSON.parse(file.toString("utf8", HASH_LENGTH, end)));
  if (!head.success) return undefined;
  // The time of last use, by which the folder is cleared; where it cannot be set, it is that of the print.
  const now = Date.now() / 1000;
  await utimes(path, now, now).catch(() => undefined);
  return { ...head.data, bytes: new Uint8Array(file.subarray(end + 1)) };
}

/**
 * Keeps a print, and lets go of those that were not used for longest. Where nothing can be written all is as before but
 * for the time that the next build takes, so that is no error.
 */
export async function keepPrint(
  folder: string,
  key: string,
  { bytes, ...head }: KeptPrint,
  mostBytes = MOST_BYTES,
): Promise<void> {
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]);
  const beside = join(folder, `${key}.${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(beside, Buffer.concat([Buffer.from(sha256(body)), body]));
    await renamePatiently(beside, join(folder, key));
    await clear(folder, mostBytes);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

/** Other builds may clear the same folder at the same time: what is gone is gone. */
async function clear(folder: string, mostBytes: number): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const path = join(folder, name);
      const { size, mtimeMs } = (await stat(path).catch(() => undefined)) ?? { size: 0, mtimeMs: 0 };
      return { path, size, mtimeMs };
    }),
  );
  let total = 0;
  for (const { path, size } of files.toSorted((a, b) => b.mtimeMs - a.mtimeMs)) {
    total += size;
    if (total > mostBytes) await rm(path, { force: true });
  }
}
