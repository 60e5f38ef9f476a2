import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { copyShippedData } from "../shipped-data.ts";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What a process left behind. */
export type Outcome = { readonly code: number | undefined; readonly out: string; readonly error: string };

/** The project in a folder of its own, as a fresh clone has it: without an article library of this machine. */
export type Clone = {
  readonly root: string;
  /** Runs a script with arguments. e.g. run("check", "--format", "json") */
  readonly run: (script: string, ...args: readonly string[]) => Promise<Outcome>;
  /** Runs a script with an environment variable set. */
  readonly runWith: (
    environment: Readonly<Record<string, string>>,
    script: string,
    ...args: readonly string[]
  ) => Promise<Outcome>;
  readonly remove: () => void;
};

/** Copies what a check reads; the installed packages are the ones of this project. */
export function freshClone(): Clone {
  const root = mkdtempSync(join(tmpdir(), "briefbook-clone-"));
  for (const name of ["src", "scripts", "package.json"]) {
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  }
  copyShippedData(join(root, "data"));
  cpSync(join(ROOT, "test/briefings/dam-inspection"), join(root, "example"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"), "junction");
  const runWith: Clone["runWith"] = (environment, script, ...args) =>
    runNode(root, [join(root, "scripts", `${script}.ts`), ...args], environment);
  return {
    root,
    run: (script, ...args) => runWith({}, script, ...args),
    runWith,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Runs the Node that runs the tests. */
export function runNode(
  cwd: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const { BRIEFBOOK_ARTICLES: _articles, DEBUG: _debug, NODE_OPTIONS: _options, ...inherited } = process.env;
  const env = { ...inherited, NODE_NO_WARNINGS: "1", ...environment };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...args], { cwd, env }, (_failure, out, error) => {
      resolve({ code: child.exitCode ?? undefined, out, error });
    });
  });
}
