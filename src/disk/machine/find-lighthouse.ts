import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { MachineLacks } from "../../machine-lacks.ts";
import { makeFolder } from "../make-folder.ts";
import { PROJECT_ROOT } from "../project.ts";

/**
 * No dependency: its 114 packages take 176 MB, two fifths of them to report errors to services, and nobody needs it to
 * build or to test. So it is fetched by whoever measures.
 */
const VERSION = "13.5.0";
const NPM_SECONDS = 300;

/** Where its entry lies in `.cache/`; fetched there by npm where it is not, which runs no script of any package. */
export async function findLighthouse(tell: (line: string) => void): Promise<URL> {
  const cache = join(PROJECT_ROOT, ".cache", "lighthouse");
  const home = join(cache, "node_modules", "lighthouse");
  if ((await versionIn(home)) !== VERSION) {
    tell(`Fetching Lighthouse ${VERSION} into .cache/lighthouse with npm, 176 MB.`);
    await makeFolder(cache);
    const args = ["install", "--prefix", ".", "--ignore-scripts", "--no-save", "--no-package-lock"];
    // Windows starts npm by way of a shell, which would part a path with a space in it.
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    await promisify(execFile)(npm, [...args, `lighthouse@${VERSION}`], {
      cwd: cache,
      timeout: NPM_SECONDS * 1000,
      shell: process.platform === "win32",
    }).catch((cause: unknown) => {
      const hint = "It takes the network once. Build and tests do without it.";
      throw new MachineLacks("Lighthouse is not here, and npm cannot fetch it.", hint, { cause });
    });
  }
  return pathToFileURL(join(home, "core", "index.js"));
}

async function versionIn(home: string): Promise<string | undefined> {
  const text = await readFile(join(home, "package.json"), "utf8").catch(() => "{}");
  return (JSON.parse(text) as { readonly version?: string }).version;
}
