import { execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { makePackage } from "../../src/disk/make-package.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";

const run = promisify(execFile);

/** How a command ended, and what it printed. */
export type Ended = { readonly status: number; readonly output: string };

/** A project that is not ours: the test site, with Briefbook as npm would unpack it. */
export type OutsideProject = {
  readonly folder: string;
  /** Paths of the package, as npm packed it. */
  readonly packed: readonly string[];
  readonly eleventy: (...args: readonly string[]) => Promise<Ended>;
  /** The same, until it is ended by its process id; what it printed so far grows. */
  readonly watching: (...args: readonly string[]) => Watching;
  readonly remove: () => Promise<void>;
};

/** A command that runs on. */
export type Watching = { readonly printed: () => string; readonly end: () => Promise<void> };

/**
 * Packs Briefbook, unpacks it below node_modules of a new project, which Node treats differently from a link, and puts
 * links to what it depends on beside it: no registry is asked.
 */
export async function outsideProject(): Promise<OutsideProject> {
  const folder = await mkdtemp(join(tmpdir(), "briefbook-outside-"));
  await cp(join(PROJECT_ROOT, "test/plugin-site"), folder, { recursive: true });
  for (const name of ["data", "articles"])
    await cp(join(PROJECT_ROOT, "test/briefings/dam-inspection", name), join(folder, name), {
      recursive: true,
    });
  const packed = await unpackInto(folder);
  for (const entry of await readdir(join(PROJECT_ROOT, "node_modules")))
    if (!entry.startsWith("."))
      await symlink(
        join(PROJECT_ROOT, "node_modules", entry),
        join(folder, "node_modules", entry),
        "junction",
      );
  const { BRIEFBOOK_ARTICLES: _, NODE_OPTIONS: __, ...env } = process.env;
  return {
    folder,
    packed,
    eleventy: async (...args) => {
      const eleventy = join(folder, "node_modules/@11ty/eleventy/cmd.cjs");
      return await run(process.execPath, [eleventy, ...args], { cwd: folder, env, timeout: 100_000 }).then(
        ({ stdout, stderr }) => ({ status: 0, output: stdout + stderr }),
        (error: { code: number; stdout: string; stderr: string }) => ({
          status: error.code,
          output: error.stdout + error.stderr,
        }),
      );
    },
    watching: (...args) => {
      const child = spawn(process.execPath, [join(folder, "node_modules/@11ty/eleventy/cmd.cjs"), ...args], {
        cwd: folder,
        env,
      });
      let printed = "";
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (bytes: Buffer) => (printed += bytes.toString()));
      const gone = new Promise((resolve) => child.once("exit", resolve));
      return {
        printed: () => printed,
        end: async () => {
          child.kill("SIGKILL");
          await gone;
        },
      };
    },
    remove: async () => await rm(folder, { recursive: true, force: true }),
  };
}

async function unpackInto(folder: string): Promise<readonly string[]> {
  await makePackage();
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { stdout } = await run(npm, ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: PROJECT_ROOT,
    shell: process.platform === "win32",
  });
  const report = Object.values(JSON.parse(stdout) as object) as readonly Packed[];
  const [{ filename, files } = { filename: "", files: [] }] = report;
  const into = join(folder, "node_modules", "briefbook");
  await mkdir(into, { recursive: true });
  await run("tar", ["-xzf", join(folder, filename), "--strip-components", "1", "-C", into]);
  return files.map(({ path }) => path);
}

type Packed = { readonly filename: string; readonly files: readonly { readonly path: string }[] };
