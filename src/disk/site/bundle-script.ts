import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { PROJECT_ROOT } from "../project.ts";
import { writeFileSafely } from "../write-file-safely.ts";

/** The most that a page may load of scripts, compressed. */
export const SCRIPT_LIMIT = 10_000;

/** The script of briefings, and that of pages with a search. */
export const SCRIPTS = [
  { from: "start.ts", to: "assets/briefbook.js" },
  { from: "start-search.ts", to: "assets/search.js" },
] as const;

/** Bundles each script of `src/browser/` that a page starts with. */
export async function bundleScripts(site: string): Promise<void> {
  for (const { from, to } of SCRIPTS) await writeFileSafely(join(site, to), await bundleScript(from));
}

/**
 * Makes one script of a part of `src/browser/`. A classic script, not a module: browsers refuse to load modules of a page
 * that is opened from the disk.
 *
 * @throws if it is larger than a page may load.
 */
export async function bundleScript(from: string): Promise<string> {
  const bundle = await rolldown({
    cwd: PROJECT_ROOT,
    input: join(PROJECT_ROOT, "src/browser", from),
    platform: "browser",
    tsconfig: false,
    onLog(_level, log) {
      throw new Error(`The script of the page: ${log.message}`);
    },
  });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  const [script, ...others] = output;
  if (others.length > 0) throw new Error("The script of the page came out in several files.");
  refuseLarge(script.code);
  return script.code;
}

/** Compressed as servers do it. */
export function refuseLarge(script: string): void {
  const size = gzipSync(script).length;
  if (size > SCRIPT_LIMIT)
    throw new Error(
      `The script of the page has ${size} bytes compressed; it may have ${SCRIPT_LIMIT}. Leave something out of src/browser/.`,
    );
}
