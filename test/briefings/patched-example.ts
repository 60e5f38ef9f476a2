import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { BriefingFiles } from "../../src/claim/briefing-files.ts";
import { readBriefingFolder } from "../../src/disk/read-briefing-folder.ts";
import type { ArticleLibrary } from "../../src/evidence/article-library.ts";
import { evidenceLockSchema, printLock } from "../../src/evidence/evidence-lock.ts";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { formatProblem } from "../../src/problem.ts";

/** The folder with one folder a case. */
export const CASES = dirname(fileURLToPath(import.meta.url));

/** The briefing that keeps every promise; the failing cases are patches of it. */
export const EXAMPLE = "dam-inspection";

/** What goes into the pipeline. */
export type Case = { readonly files: BriefingFiles; readonly library: ArticleLibrary };

/** Words replaced in one file of the example; they stand there exactly once. */
const patchSchema = z
  .array(z.strictObject({ file: z.string(), find: z.string().min(1), replace: z.string() }))
  .min(1);
type Patch = z.infer<typeof patchSchema>;

/** The names of the failing cases, in order. */
export function failingCases(): readonly string[] {
  return readdirSync(CASES)
    .filter((name) => name.startsWith("failing-"))
    .toSorted();
}

/** The files and articles of the example briefing. */
export async function readExample(): Promise<Case> {
  const folder = join(CASES, EXAMPLE);
  const articles = join(folder, "articles");
  const files = readdirSync(articles)
    .toSorted()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(articles, name))) }));
  return {
    files: await readBriefingFolder(join(folder, "data"), EXAMPLE),
    library: { folder: articles, files },
  };
}

/** The example briefing with the words replaced that the case's `patch.yaml` names. */
export async function readFailingCase(name: string): Promise<Case> {
  const example = await readExample();
  return { ...example, files: sealed(patchFiles(example.files, readPatch(name))) };
}

/** What a case replaces in the example. */
export function readPatch(name: string): Patch {
  const path = join(CASES, name, "patch.yaml");
  const result = parseYaml({ path, text: readFileSync(path, "utf8") }, patchSchema);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.parsed.value;
}

/** The lock as a check would have written it with what a patch changes in it, so that a case fails for that alone. */
function sealed({ slug, files }: BriefingFiles): BriefingFiles {
  const name = "evidence.lock.json";
  const file = files.get(name);
  if (!file) return { slug, files };
  const text = printLock(evidenceLockSchema.parse(JSON.parse(file.text)));
  return { slug, files: new Map([...files, [name, { ...file, text }]]) };
}

/** The files with words replaced in them; throws where the words do not stand in their file exactly once. */
export function patchFiles({ slug, files }: BriefingFiles, patch: Patch): BriefingFiles {
  const patched = new Map(files);
  for (const { file, find, replace } of patch) {
    const before = patched.get(file);
    const parts = before?.text.split(find) ?? [];
    if (!before || parts.length !== 2) throw new Error(`“${find}” stands ${parts.length - 1} times in ${file}.`);
    patched.set(file, { ...before, text: parts.join(replace) });
  }
  return { slug, files: patched };
}
