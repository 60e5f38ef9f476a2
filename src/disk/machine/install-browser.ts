import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { MachineLacks } from "../../machine-lacks.ts";
import { searchBrowser, thisMachine, type BrowserMachine, type FoundBrowser } from "./find-browser.ts";

/** What installing needs beyond the search. */
export type InstallMachine = BrowserMachine & {
  /** Runs a program to its end; rejects if it fails or takes longer. */
  readonly run: (program: string, args: readonly string[], timeoutSeconds: number) => Promise<void>;
};

const DOWNLOAD_SECONDS = 300;
const APT_SECONDS = 300;

/**
 * Finds a browser as `findBrowser` does and, where there is none, installs one: with Puppeteer's own installer into
 * its cache, else, as root on Debian or a relative of it, with apt-get.
 *
 * @param say is told each step, one line at a time.
 * @throws {MachineLacks} if nothing helped, with what to type; or if `PUPPETEER_EXECUTABLE_PATH` names no browser,
 * which no installation mends.
 */
export async function findOrInstallBrowser(
  say: (line: string) => void,
  machine: InstallMachine = installingMachine,
): Promise<FoundBrowser> {
  const before = await searchBrowser(machine);
  if (before.kind === "found") return before.browser;
  const failures = [...before.unfit];
  for (const attempt of [downloadWithPuppeteer, installWithApt]) {
    const failure = await attempt(machine, say);
    if (failure !== undefined) failures.push(failure);
    const search = await searchBrowser(machine);
    if (search.kind === "found") return search.browser;
    failures.push(...search.unfit.filter((reason) => !failures.includes(reason)));
  }
  throw new MachineLacks(
    ["No browser to print with was found, and none could be installed.", ...failures].join(" "),
    "Type one of these and try again: “npx puppeteer browsers install chrome-headless-shell” (needs the network); " +
      "“sudo apt-get install chromium-headless-shell” (Debian); or install Chrome and set PUPPETEER_EXECUTABLE_PATH " +
      "to its path.",
  );
}

/** Runs Puppeteer's installer; answers with what went wrong, if anything did. */
async function downloadWithPuppeteer(
  machine: InstallMachine,
  say: (line: string) => void,
): Promise<string | undefined> {
  say("No browser found. Downloading one with Puppeteer's installer.");
  const cli = join(dirname(createRequire(import.meta.url).resolve("puppeteer")), "node", "cli.js");
  try {
    await machine.run(
      process.execPath,
      [cli, "browsers", "install", "chrome-headless-shell"],
      DOWNLOAD_SECONDS,
    );
    return undefined;
  } catch (error) {
    say("The download failed.");
    return `Puppeteer's installer failed: ${lastLine(error)}.`;
  }
}

/** Installs Debian's headless shell where that is possible; answers with what went wrong, if anything did. */
async function installWithApt(
  machine: InstallMachine,
  say: (line: string) => void,
): Promise<string | undefined> {
  const possible = machine.platform === "linux" && (await machine.isFile("/etc/debian_version"));
  if (!possible) return undefined;
  if (machine.uid !== 0) return "apt-get was not tried: that takes root.";
  const install = async () =>
    await machine.run(
      "apt-get",
      ["install", "-y", "--no-install-recommends", "chromium-headless-shell"],
      APT_SECONDS,
    );
  say("Installing chromium-headless-shell with apt-get.");
  try {
    // A fresh container has no package lists; where there are some, the slow update is spared.
    await install().catch(async () => {
      await machine.run("apt-get", ["update"], APT_SECONDS);
      await install();
    });
    return undefined;
  } catch (error) {
    return `apt-get failed: ${lastLine(error)}.`;
  }
}

/** The last line that says something, which is where installers put the reason; a stack's lines say nothing. */
function lastLine(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error))
    .split("\n")
    .map((line) => line.trim());
  return (lines.findLast((line) => line !== "" && !line.startsWith("at ")) ?? "no reason given").replace(
    /\.$/,
    "",
  );
}

const installingMachine: InstallMachine = {
  ...thisMachine,
  run: async (program, args, timeoutSeconds) => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await promisify(execFile)(program, [...args], {
      env,
      timeout: timeoutSeconds * 1000,
      killSignal: "SIGKILL",
      maxBuffer: 64 * 1024 * 1024,
    });
  },
};
