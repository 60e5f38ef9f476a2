import { valueAt } from "./value-path.ts";
import type { ValuePath } from "./value-path.ts";

/**
 * A place in a file as its writer would name it: entries by their id, else by number, from 1. e.g. “quote” in entry 1 of
 * “evidence” of “crack-found”
 */
export function namePath(value: unknown, path: ValuePath): string {
  if (path.length === 0) return "the file";
  const outer = path.slice(0, -1);
  const last = path.at(-1);
  if (typeof last === "number") {
    const id = idOf(valueAt(value, path));
    if (id !== undefined) return `“${id}”`;
    return outer.length === 0 ? `entry ${last + 1}` : `entry ${last + 1} of ${namePath(value, outer)}`;
  }
  if (outer.length === 0) return `“${last}”`;
  const around = namePath(value, outer);
  return `“${last}” ${around.startsWith("entry") ? "in" : "of"} ${around}`;
}

/** What an entry is called by: its id, or the claim it is of. */
function idOf(entry: unknown): string | undefined {
  const [id, claim] = [valueAt(entry, ["id"]), valueAt(entry, ["claim"])];
  return typeof id === "string" ? id : typeof claim === "string" ? claim : undefined;
}
