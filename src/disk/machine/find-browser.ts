import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { promisify } from "node:util";
import { MachineLacks } from "../../machine-lacks.ts";
import { browserPlaces, type BrowserHome, type BrowserPlace, type BrowserSource } from "./browser-places.ts";

/** A browser that answered to `--version`, and the arguments it is started with. */
export type FoundBrowser = {
  readonly path: string;
  /** e.g. 156.0.8078.79 */
  readonly version: string;
  readonly source: BrowserSource;
  readonly args: readonly string[];
  /** Whether the system may refuse it a sandbox, so that it tells its version and does not start. */
  readonly mayLackSandbox: boolean;
};

/** What the search needs of the machine; an argument, so that tests describe machines instead of mocking this one. */
export type BrowserMachine = BrowserHome & {
  /** Undefined on Windows. */
  readonly uid: number | undefined;
  readonly isFile: (path: string) => Promise<boolean>;
  /** What the program says of its version; rejects if it does not run. */
  readonly askVersion: (path: string) => Promise<string>;
};

/** The outcome of a search: a browser, or why each that is there will not do (empty where none is). */
export type BrowserSearch =
  | { readonly kind: "found"; readonly browser: FoundBrowser }
  | { readonly kind: "none"; readonly unfit: readonly string[] };

/** Chromium draws page margin boxes, where “Page x of y” stands, since 131 (MDN browser-compat-data). */
const OLDEST = 131;

const QUIET_AND_REPEATABLE = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--font-render-hinting=none",
  // Interception sees neither WebSockets nor preconnects: no name but that of our own server resolves.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/**
 * Finds the browser that prints: the one that `PUPPETEER_EXECUTABLE_PATH` names, else the newest in Puppeteer's cache,
 * else an installed chromium-headless-shell, Chromium, Chrome or Edge; where the system restricts sandboxes Chrome and Edge
 * come first. Nothing is installed.
 *
 * @throws {MachineLacks} if there is none, or if the variable names something that is no browser: who set it meant
 * that one, so another is never taken in its place.
 */
export async function findBrowser(machine: BrowserMachine = thisMachine): Promise<FoundBrowser> {
  const search = await searchBrowser(machine);
  if (search.kind === "found") return search.browser;
  throw new MachineLacks(
    ["No browser to print with was found.", ...search.unfit].join(" "),
    `Run npm run setup, or set PUPPETEER_EXECUTABLE_PATH to a Chrome or Chromium of version ${OLDEST} or later.`,
  );
}

/** Searches as {@link findBrowser} does, but answers where there is none; throws only for a wrong variable. */
export async function searchBrowser(machine: BrowserMachine): Promise<BrowserSearch> {
  const named = machine.env["PUPPETEER_EXECUTABLE_PATH"];
  if (named !== undefined && named !== "") {
    const tried = await tryPlace(machine, { source: "PUPPETEER_EXECUTABLE_PATH", path: named });
    if (typeof tried !== "string") return { kind: "found", browser: tried };
    throw new MachineLacks(
      `PUPPETEER_EXECUTABLE_PATH names ${named}, but ${tried}.`,
      "Set it to the path of a Chrome or Chromium, or unset it to let Briefbook look for one.",
    );
  }
  const unfit: string[] = [];
  for (const place of await browserPlaces(machine)) {
    if (!(await machine.isFile(place.path))) continue;
    const tried = await tryPlace(machine, place);
    if (typeof tried !== "string") return { kind: "found", browser: tried };
    unfit.push(`${place.path} is there, but ${tried}.`);
  }
  return { kind: "none", unfit };
}

/** The browser at a place, or what is wrong with it, to follow the word “but”. */
async function tryPlace(machine: BrowserMachine, place: BrowserPlace): Promise<FoundBrowser | string> {
  if (!(await machine.isFile(place.path))) return "there is no such file";
  let answer: string;
  try {
    answer = await machine.askVersion(place.path);
  } catch (error) {
    return `it does not run (${firstLine(error)})`;
  }
  // On Windows the headless shell need not name its product.
  const version = /(?:Chrom(?:e|ium)|Edge)\D*(\d+(?:\.\d+)+)/.exec(answer)?.[1] ?? place.version;
  if (version === undefined) return "it does not answer to --version as a Chrome or Chromium does";
  if (Number.parseInt(version, 10) < OLDEST)
    return `its version is ${version}, and the oldest that will do is ${OLDEST}`;
  const isRoot = machine.platform === "linux" && machine.uid === 0;
  return {
    ...place,
    version,
    args: isRoot ? [...QUIET_AND_REPEATABLE, "--no-sandbox"] : QUIET_AND_REPEATABLE,
    mayLackSandbox: machine.isSandboxRestricted && !isRoot,
  };
}

/** e.g. spawn /opt/chrome EACCES */
function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1).join("");
}

/** Whether a setting of the kernel is on; a kernel without it has it off. */
function isOne(path: string): boolean {
  try {
    return readFileSync(path, "utf8").trim() === "1";
  } catch {
    return false;
  }
}

/** The machine this runs on. */
export const thisMachine: BrowserMachine = {
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  home: homedir(),
  isSandboxRestricted: isOne("/proc/sys/kernel/apparmor_restrict_unprivileged_userns"),
  uid: process.getuid?.(),
  isFile: async (path) => (await stat(path).catch(() => undefined))?.isFile() ?? false,
  listFolder: async (path) => await readdir(path).catch(() => []),
  askVersion: async (path) => {
    const run = promisify(execFile);
    if (process.platform !== "win32") return (await run(path, ["--version"], { timeout: 15_000 })).stdout;
    // On Windows `chrome.exe --version` opens a window; the path travels in the environment, so no quoting can go wrong.
    const script =
      "(Get-Item -LiteralPath $env:BROWSER_PATH).VersionInfo | % { $_.ProductName + ' ' + $_.ProductVersion }";
    const env = { ...process.env, BROWSER_PATH: path };
    return (await run("powershell", ["-NoProfile", "-Command", script], { timeout: 15_000, env })).stdout;
  },
};
