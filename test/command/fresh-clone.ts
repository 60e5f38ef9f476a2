import { execFile, fork, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Run } from "./run-many.ts";
import { copyShippedData } from "../shipped-data.ts";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What a process left behind. */
export type Outcome = { readonly code: number | undefined; readonly out: string; readonly error: string };

/** The project in a folder of its own, as a fresh clone has it: without an article library of this machine. */
export type Clone = {
  readonly root: string;
  /**
   * Runs a script with arguments, after all that was run so before, in a process that is started once: a start takes longer
   * than most commands. e.g. run("check", "--format", "json")
   */
  readonly run: (script: string, ...args: readonly string[]) => Promise<Outcome>;
  /** The same with an environment variable set. */
  readonly runWith: (
    environment: Readonly<Record<string, string>>,
    script: string,
    ...args: readonly string[]
  ) => Promise<Outcome>;
  /** Runs a script as a process of its own, as npm does. */
  readonly runAlone: (script: string, ...args: readonly string[]) => Promise<Outcome>;
  readonly remove: () => void;
};

/** Copies what a check reads; the installed packages are the ones of this project. */
export function freshClone(): Clone {
  // A process names its folder as it really is, and the temporary folder of macOS is reached by a link.
  const root = realpathSync(mkdtempSync(join(tmpdir(), "briefbook-clone-")));
  for (const name of ["src", "scripts", "templates", "package.json"]) {
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  }
  copyShippedData(join(root, "data"));
  cpSync(join(ROOT, "test/briefings/dam-inspection"), join(root, "example"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"), "junction");
  const pathOf = (script: string): string => join(root, "scripts", `${script}.ts`);
  let runner: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const runWith: Clone["runWith"] = (environment, script, ...args) => {
    const job: Run = { script: pathOf(script), args, environment };
    runner ??= fork(RUN_MANY, { cwd: root, env: environmentWith({}), execArgv: [] });
    const outcome = last.then(() => outcomeOf(runner, job));
    last = outcome.catch(() => undefined);
    return outcome;
  };
  return {
    root,
    run: (script, ...args) => runWith({}, script, ...args),
    runAlone: (script, ...args) => runNode(root, [pathOf(script), ...args]),
    runWith,
    remove: () => {
      runner?.kill();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

const RUN_MANY = join(ROOT, "test/command/run-many.ts");

function outcomeOf(runner: ChildProcess | undefined, job: Run): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error(`The process ended while it ran ${job.script}.`));
    runner?.once("exit", ended);
    runner?.once("message", (outcome) => {
      runner.off("exit", ended);
      resolve(outcome as Outcome);
    });
    runner?.send(job);
  });
}

/** Runs the Node that runs the tests. */
export function runNode(
  cwd: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const env = environmentWith(environment);
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...args], { cwd, env }, (_failure, out, error) => {
      resolve({ code: child.exitCode ?? undefined, out, error });
    });
  });
}

/** That of this process without what changes an outcome. */
function environmentWith(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { BRIEFBOOK_ARTICLES: _articles, DEBUG: _debug, NODE_OPTIONS: _options, ...inherited } = process.env;
  return { ...inherited, NODE_NO_WARNINGS: "1", ...more };
}
