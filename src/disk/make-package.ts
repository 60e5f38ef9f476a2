import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { rolldown } from "rolldown";
import { isPackage } from "./is-package.ts";
import { PROJECT_ROOT } from "./project.ts";

/** The map of the package: what `import briefbook from "briefbook"` reaches. */
const ENTRY = join(PROJECT_ROOT, "src", "plugin", "briefbook.ts");

/**
 * Writes `dist/` as the package needs it: Node reads no TypeScript below node_modules. One module stays one file, at the
 * same depth as in `src/`, so that each finds templates and words where it finds them here.
 */
export async function makePackage(folder = join(PROJECT_ROOT, "dist")): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  const bundle = await rolldown({
    cwd: PROJECT_ROOT,
    input: ENTRY,
    platform: "node",
    tsconfig: false,
    external: isPackage,
    onLog(_level, log) {
      throw new Error(`The package: ${log.message}`);
    },
  });
  const { output } = await bundle.write({
    dir: folder,
    format: "esm",
    preserveModules: true,
    preserveModulesRoot: join(PROJECT_ROOT, "src"),
    entryFileNames: "[name].js",
  });
  await bundle.close();
  await writeTypes(folder);
  return output.length;
}

/** What an editor shows of the options. */
async function writeTypes(folder: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const compiler = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
  const wishes = ["--declaration", "--emitDeclarationOnly", "--noEmit", "false", "--outDir", folder];
  await promisify(execFile)(process.execPath, [compiler, "-p", join(PROJECT_ROOT, ".types.json"), ...wishes]);
}
