import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect } from "vitest";
import { CASES } from "./patched-example.ts";

export {
  CASES,
  EXAMPLE,
  failingCases,
  patchFiles,
  readExample,
  readFailingCase,
  type Case,
} from "./patched-example.ts";

/** Removes what an earlier run left beside the expected files. */
export function removeTwins(folder = CASES): void {
  for (const path of globSync("*/expected/*-changed.*", { cwd: folder })) rmSync(join(folder, path));
}

/** Holds a text against a file. Where they differ, the text is left beside it as `<name>-changed.<ext>`. */
export function expectFile(path: string, text: string): void {
  const twin = join(dirname(path), basename(path).replace(/(?=\.[^.]+$)/u, "-changed"));
  const expected = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (text !== expected) writeFileSync(twin, text);
  expect(text, `${path} is not what comes out; that is in ${twin}`).toBe(expected);
}
