import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";

/** A temporary folder of this process, and how to be rid of it. */
export type ScratchFolder = { readonly path: string; readonly remove: () => void };

/**
 * Makes a temporary folder that is gone when it is given up, and at the end of the process at the latest. A process that
 * is killed outright cannot remove anything: the folder is named by machine and process, and the next one that makes one
 * clears away what the dead have left.
 *
 * @param purpose e.g. browser
 */
export function makeScratchFolder(purpose: string): ScratchFolder {
  removeThoseOfTheDead();
  const path = mkdtempSync(join(tmpdir(), `${PREFIX}${purpose}-${process.pid}-`));
  const remove = (): void => {
    process.off("exit", remove);
    removeFolder(path);
  };
  process.on("exit", remove);
  return { path, remove };
}

/** Several machines, or containers of one, may share a temporary folder, and each has process numbers of its own. */
const PREFIX = `briefbook-${hostname()
  .replaceAll(/[^\dA-Za-z]/gu, "")
  .slice(0, 24)}-`;

function removeThoseOfTheDead(): void {
  for (const name of namesIn(tmpdir())) {
    const [, pid] = /^\w+-(\d+)-\w{6}$/u.exec(name.startsWith(PREFIX) ? name.slice(PREFIX.length) : "") ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) removeFolder(join(tmpdir(), name));
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 reaches nobody: it only asks whether the process is there.
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

/** What a dying browser still writes into is left to the next process. */
function removeFolder(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // That of another user, or still in use.
  }
}
