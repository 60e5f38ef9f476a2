import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { sha256 } from "../../src/article/hash.ts";
import { copyShippedData, shippedDataFolder } from "../shipped-data.ts";

/** How a build ended, and what it printed. */
export type BuildResult = {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type BuildPlace = {
  /** The project's folder, which is the working folder as well: npm run starts commands there. */
  readonly root?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A signal, and what the build is to have printed before it is sent. */
  readonly endBy?: { readonly signal: NodeJS.Signals; readonly after: RegExp };
};

/**
 * Runs scripts/build.ts as a process of its own. Without the articles, so that every machine attests by the lock; and
 * unless other data are named, without briefings that somebody has added to the project.
 */
export async function runBuild(args: readonly string[], place: BuildPlace = {}): Promise<BuildResult> {
  const root = place.root ?? PROJECT_ROOT;
  const { BRIEFBOOK_ARTICLES: _, NODE_OPTIONS: __, DEBUG: ___, ...env } = process.env;
  const data = args.includes("--data") || place.root !== undefined ? [] : ["--data", shippedDataFolder()];
  const child = spawn(process.execPath, [join(root, "scripts/build.ts"), ...args, ...data], {
    cwd: root,
    env: { ...env, ...place.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    if (place.endBy?.after.test(stdout) === true) child.kill(place.endBy.signal);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { status, stdout, stderr };
}

/** Runs with a folder that is removed afterwards. */
export async function withFolder<Result>(run: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "briefbook-build-"));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A copy of the briefings, to be spoiled. */
export async function copyOfData(folder: string): Promise<string> {
  const data = join(folder, "data");
  copyShippedData(data);
  return data;
}

/** Every file below a folder by its path, with slashes: length and hash of its bytes. */
export async function treeOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  const tree = new Map<string, string>();
  for (const { parentPath, name } of files) {
    const bytes = await readFile(join(parentPath, name));
    const path = relative(folder, join(parentPath, name)).replaceAll("\\", "/");
    tree.set(path, `${bytes.length} ${sha256(bytes)}`);
  }
  return new Map([...tree].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
