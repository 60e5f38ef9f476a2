import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { MachineLacks } from "../machine-lacks.ts";
import { asMachineLacks, errorCode } from "./read-text.ts";

/**
 * Makes a folder and those above it; whatever keeps the machine from that, it is said before any work is done. Step by
 * step, because `mkdir` with `recursive` runs for ever where a file system answers that a parent is missing that is
 * there (Linux, below /proc).
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    if (!(await isFolder(dirname(path)))) await makeFolder(dirname(path));
    await mkdir(path);
  } catch (error) {
    if (errorCode(error) === "EEXIST" && (await isFolder(path))) return;
    const known = asMachineLacks(error);
    if (known instanceof MachineLacks) throw known;
    const hint = "Name a folder that can be made and written to.";
    throw new MachineLacks(`The folder cannot be made: ${path}`, hint, { cause: error });
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
