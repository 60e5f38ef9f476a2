import { realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { asMachineLacks, errorCode } from "./read-text.ts";

/** Whether a path, which need not be there yet, is a folder or lies below it, wherever links on the way lead. */
export async function isWithin(path: string, folder: string): Promise<boolean> {
  const way = relative(await realWay(folder), await realWay(path));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A path with all links resolved, as far as it is there. */
async function realWay(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) !== "ENOENT" || dirname(path) === path) throw asMachineLacks(error);
    return join(await realWay(dirname(path)), basename(path));
  }
}
