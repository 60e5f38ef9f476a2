import { readFile } from "node:fs/promises";
import { decodeText, type DecodedText } from "../yaml/decode-text.ts";
import { MachineLacks } from "../machine-lacks.ts";

/** Why the machine refuses a file operation, in words; undefined for an error that is ours. */
const MACHINE_ERRORS: Readonly<Record<string, { readonly what: string; readonly hint: string }>> = {
  ENOSPC: {
    what: "The disk is full",
    hint: "Free some room and run the command again; the earlier output is untouched.",
  },
  EDQUOT: {
    what: "The disk quota is used up",
    hint: "Free some room and run the command again; the earlier output is untouched.",
  },
  EROFS: { what: "The disk is read-only", hint: "Run the command where it may write." },
  EACCES: {
    what: "No permission",
    hint: "Give the user who runs the command the right to read and write here.",
  },
  EPERM: {
    what: "No permission",
    hint: "Give the user who runs the command the right to read and write here; on Windows, close what has it open.",
  },
  EBUSY: {
    what: "In use",
    hint: "Close the programs that have it open, such as a reader of PDFs, and run the command again.",
  },
  ENOTDIR: {
    what: "A file stands where a folder is needed",
    hint: "Move it away, or name another folder.",
  },
  EISDIR: { what: "A folder stands where a file is needed", hint: "Name a file in it." },
  EMFILE: { what: "Too many open files", hint: "Raise the limit (ulimit -n) and run the command again." },
};

/** Turns an error of the file system that no edit of the data can mend into {@link MachineLacks}; others pass as they are. */
export function asMachineLacks(error: unknown): unknown {
  const known = MACHINE_ERRORS[errorCode(error)];
  if (!known) return error;
  const path = pathOf(error);
  return new MachineLacks(`${known.what}${path ? `: ${path}` : "."}`, known.hint, { cause: error });
}

/** Of a copy the place that was written to: it is there that a disk is full. */
function pathOf(error: unknown): string | undefined {
  const { path, dest } = error as { readonly path?: unknown; readonly dest?: unknown };
  return [dest, path].find((one) => typeof one === "string");
}

/** The code of a file-system error, e.g. ENOENT; empty for any other error. */
export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** A file that people write, read as UTF-8 and nothing else; undefined where there is none. */
export async function decodeFileIfAny(path: string): Promise<DecodedText | undefined> {
  try {
    return decodeText(await readFile(path));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw asMachineLacks(error);
  }
}

/** The text of a file that a program wrote, or undefined where there is none. */
export async function readTextIfAny(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw asMachineLacks(error);
  }
}
