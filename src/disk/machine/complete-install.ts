import { spawnSync } from "node:child_process";
import { PROJECT_ROOT } from "../project.ts";
import { MachineLacks } from "../../machine-lacks.ts";

/**
 * An old npm leaves out optional packages that name a newer Node than its own, though the project brings one that
 * fits: the native part of the test runner's bundler among them. Installs what is missing, once, with the Node that
 * runs now; npm run and npm test say which npm that is.
 */
export function completeInstall(say: (line: string) => void): void {
  if (loads()) return;
  say("Completing the installation: an older npm has left out packages for this Node.");
  const npm = process.env["npm_execpath"];
  if (npm) {
    spawnSync(process.execPath, [npm, "install", "--no-save", "--no-audit", "--no-fund"], {
      cwd: PROJECT_ROOT,
      stdio: "ignore",
      timeout: 300_000,
    });
  }
  if (loads()) return;
  throw new MachineLacks(
    "The test runner cannot be loaded: its native parts are not installed.",
    "Update npm (npm install -g npm) and run npm ci again.",
  );
}

/** In a process of its own: a module that failed to load once stays failed. */
function loads(): boolean {
  const probe = spawnSync(process.execPath, ["--input-type=module", "-e", 'await import("vitest/node")'], {
    cwd: PROJECT_ROOT,
    stdio: "ignore",
  });
  return probe.status === 0;
}
