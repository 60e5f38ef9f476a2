import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findBrowser, thisMachine, type BrowserMachine } from "../../../src/disk/machine/find-browser.ts";
import { findOrInstallBrowser, type InstallMachine } from "../../../src/disk/machine/install-browser.ts";
import { MachineLacks } from "../../../src/machine-lacks.ts";

/** What each program answers to --version; an Error is thrown. */
type Programs = Readonly<Record<string, string | Error>>;

const SHELL = "/usr/bin/chromium-headless-shell";
const CHROMIUM = "/usr/bin/chromium";
const CHROME = "/usr/bin/google-chrome-stable";
const CACHE = "/home/ann/.cache/puppeteer";
const inCache = (build: string, product = "chrome-headless-shell") =>
  `${CACHE}/${product}/linux-${build}/${product}-linux64/${product}`;

/** A Linux machine of a user, with the given programs and nothing else. */
function machineWith(programs: Programs, changes: Partial<BrowserMachine> = {}): BrowserMachine {
  return {
    env: { PATH: "/usr/local/bin:/usr/bin" },
    platform: "linux",
    arch: "x64",
    home: "/home/ann",
    isSandboxRestricted: false,
    uid: 1000,
    isFile: async (path) => Object.hasOwn(programs, path),
    listFolder: async (path) => [
      ...new Set(
        Object.keys(programs)
          .filter((program) => program.startsWith(path) && /^[\\/]/.test(program.slice(path.length)))
          .map((program) => program.slice(path.length + 1).replace(/[\\/].*/, "")),
      ),
    ],
    askVersion: async (path) => {
      const answer = programs[path];
      if (typeof answer === "string") return answer;
      throw answer ?? new Error(`spawn ${path} ENOENT`);
    },
    ...changes,
  };
}

const named = (path: string) => ({ env: { PATH: "/usr/bin", PUPPETEER_EXECUTABLE_PATH: path } });

async function lackOf(search: Promise<unknown>): Promise<string> {
  const error: unknown = await search.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof MachineLacks)) throw new Error("Nothing was lacking.", { cause: error });
  return `${error.message} ${error.hint}`;
}

describe("findBrowser(machine)", () => {
  const EVERYTHING: Programs = {
    "/opt/named": "Google Chrome 150.0.1.2",
    [inCache("156.0.8078.47")]: "Google Chrome for Testing 156.0.8078.47",
    [SHELL]: "Chromium 156.0.8078.79",
    [CHROMIUM]: "Chromium 155.0.1.1 built on Debian",
    [CHROME]: "Google Chrome 154.0.1.1",
    "/usr/bin/microsoft-edge-stable": "Microsoft Edge 153.0.1.1",
  };

  it("prefers the named one, then Puppeteer's, the headless shell, Chromium, Chrome and Edge", async () => {
    const left = new Map(Object.entries(EVERYTHING));
    const order: string[] = [];
    for (let found = 0; found < 6; found += 1) {
      const machine = machineWith(
        Object.fromEntries(left),
        left.has("/opt/named") ? named("/opt/named") : {},
      );
      const { source, version, path } = await findBrowser(machine);
      order.push(`${source} ${version}`);
      left.delete(path);
    }
    expect(order).toEqual([
      "PUPPETEER_EXECUTABLE_PATH 150.0.1.2",
      "puppeteer-cache 156.0.8078.47",
      "chromium-headless-shell 156.0.8078.79",
      "chromium 155.0.1.1",
      "chrome 154.0.1.1",
      "edge 153.0.1.1",
    ]);
  });

  it("prefers Chrome and Edge, which may make a sandbox, where the system lets no others", async () => {
    const { "/opt/named": _named, ...programs } = EVERYTHING;
    const restricted = machineWith(programs, { isSandboxRestricted: true });
    expect(await findBrowser(restricted)).toMatchObject({ path: CHROME, source: "chrome" });
    expect(await findBrowser({ ...restricted, uid: 0 })).toMatchObject({ mayLackSandbox: false });
    const { [CHROME]: _chrome, "/usr/bin/microsoft-edge-stable": _edge, ...others } = programs;
    const without = machineWith(others, { isSandboxRestricted: true });
    expect(await findBrowser(without)).toMatchObject({ source: "puppeteer-cache", mayLackSandbox: true });
  });

  it("takes the newest of Puppeteer's cache by number, the headless shell first", async () => {
    const programs = Object.fromEntries(
      [inCache("156.0.9.1"), inCache("156.0.10.1"), inCache("99.0.1.1"), inCache("157.0.1.1", "chrome")].map(
        (path) => [path, "Google Chrome for Testing 156.0.1.1"],
      ),
    );
    expect((await findBrowser(machineWith(programs))).path).toBe(inCache("156.0.10.1"));
  });

  it("looks where PUPPETEER_CACHE_DIR says", async () => {
    const path = "/cache/chrome/linux-156.0.1.1/chrome-linux64/chrome";
    const machine = machineWith(
      { [path]: "Google Chrome for Testing 156.0.1.1" },
      { env: { PUPPETEER_CACHE_DIR: "/cache" } },
    );
    expect(await findBrowser(machine)).toMatchObject({ path, source: "puppeteer-cache" });
  });

  it("finds what is installed on a Mac and on Windows", async () => {
    const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    const onMac = machineWith({ [mac]: "Google Chrome 156.0.1.1" }, { platform: "darwin", arch: "arm64" });
    expect(await findBrowser(onMac)).toMatchObject({ path: mac, source: "chrome" });
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const env = { PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };
    const onWindows = machineWith(
      { [edge]: "Microsoft Edge 156.0.1.1" },
      { platform: "win32", env, uid: undefined },
    );
    expect(await findBrowser(onWindows)).toMatchObject({ path: edge, source: "edge" });
  });

  it.each<readonly [NodeJS.Platform, string, string]>([
    ["win32", "chromium", "C:\\Users\\Ann\\AppData\\Local\\Chromium\\Application\\chrome.exe"],
    ["win32", "chrome", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
    ["win32", "chrome", "C:\\Users\\Ann\\AppData\\Local\\Google\\Chrome Beta\\Application\\chrome.exe"],
    ["win32", "edge", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"],
    [
      "win32",
      "puppeteer-cache",
      "C:\\Users\\Ann\\.cache\\puppeteer\\chrome-headless-shell\\win64-156.0.1.1\\chrome-headless-shell-win64\\chrome-headless-shell.exe",
    ],
    [
      "win32",
      "puppeteer-cache",
      "C:\\Users\\Ann\\.cache\\puppeteer\\chrome\\win64-156.0.1.1\\chrome-win64\\chrome.exe",
    ],
    ["darwin", "chromium", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
    ["darwin", "chromium", "/opt/homebrew/bin/chromium"],
    ["darwin", "chrome", "/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["darwin", "edge", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
    [
      "darwin",
      "puppeteer-cache",
      "/Users/ann/.cache/puppeteer/chrome-headless-shell/mac_arm-156.0.1.1/chrome-headless-shell-mac-arm64/chrome-headless-shell",
    ],
    [
      "darwin",
      "puppeteer-cache",
      "/Users/ann/.cache/puppeteer/chrome/mac_arm-156.0.1.1/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    ],
  ])("finds on %s, as %s, %s", async (platform, source, path) => {
    const isWindows = platform === "win32";
    const machine = machineWith(
      { [path]: "Google Chrome 156.0.1.1" },
      {
        platform,
        arch: isWindows ? "x64" : "arm64",
        home: isWindows ? "C:\\Users\\Ann" : "/Users/ann",
        uid: isWindows ? undefined : 501,
        env: isWindows
          ? {
              PROGRAMFILES: "C:\\Program Files",
              "PROGRAMFILES(X86)": "C:\\Program Files (x86)",
              LOCALAPPDATA: "C:\\Users\\Ann\\AppData\\Local",
            }
          : { PATH: "/opt/homebrew/bin:/usr/bin" },
      },
    );
    expect(await findBrowser(machine)).toMatchObject({ path, source, version: "156.0.1.1" });
  });

  it("takes the version of what Puppeteer installed from its folder where the program names no product", async () => {
    const programs = { [inCache("156.0.8078.47")]: " 156.0.8078.47" };
    expect(await findBrowser(machineWith(programs))).toMatchObject({ version: "156.0.8078.47" });
  });

  it.each<[string, string | Error | undefined, string]>([
    ["is missing", undefined, "but there is no such file."],
    [
      "does not run",
      new Error("spawn /opt/x EACCES\nat spawn"),
      "but it does not run (spawn /opt/x EACCES).",
    ],
    ["is no browser", "Python 3.11.2", "but it does not answer to --version as a Chrome or Chromium does."],
    [
      "is Firefox",
      "Mozilla Firefox 158.0",
      "but it does not answer to --version as a Chrome or Chromium does.",
    ],
    [
      "is too old",
      "Chromium 130.0.6723.58",
      "but its version is 130.0.6723.58, and the oldest that will do is 131.",
    ],
  ])("says so if the named browser %s, and takes no other", async (_how, answer, sentence) => {
    const programs = { [SHELL]: "Chromium 156.0.1.1", ...(answer === undefined ? {} : { "/opt/x": answer }) };
    const message = await lackOf(findBrowser(machineWith(programs, named("/opt/x"))));
    expect(message).toContain(`PUPPETEER_EXECUTABLE_PATH names /opt/x, ${sentence} Set it to`);
  });

  it("passes over an installed one that does not run or is too old", async () => {
    const programs = {
      [SHELL]: new Error("no libnss3"),
      [CHROMIUM]: "Chromium 120.0.1.1",
      [CHROME]: "Google Chrome 156.0.1.1",
    };
    expect(await findBrowser(machineWith(programs))).toMatchObject({ path: CHROME });
  });

  it("says what it saw if none will do", async () => {
    const message = await lackOf(findBrowser(machineWith({ [SHELL]: new Error("no libnss3") })));
    expect(message).toContain(`${SHELL} is there, but it does not run (no libnss3).`);
    expect(message).toContain("npm run setup");
  });

  it("turns the sandbox off for root on Linux, and for nobody else", async () => {
    const programs = { [SHELL]: "Chromium 156.0.1.1" };
    const argsFor = async (changes: Partial<BrowserMachine>) =>
      (await findBrowser(machineWith(programs, changes))).args;
    expect(await argsFor({ uid: 0 })).toContain("--no-sandbox");
    expect(await argsFor({ uid: 1000 })).not.toContain("--no-sandbox");
    expect(await argsFor({ uid: 0, platform: "darwin" })).not.toContain("--no-sandbox");
  });

  it("lets the browser reach no host but 127.0.0.1", async () => {
    const { args } = await findBrowser(machineWith({ [SHELL]: "Chromium 156.0.1.1" }));
    expect(args).toContain("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
  });

  it("says so of a wrong path on the machine itself", async () => {
    const path = join(import.meta.dirname, "no-such-browser");
    const message = await lackOf(
      findBrowser({ ...thisMachine, env: { ...thisMachine.env, PUPPETEER_EXECUTABLE_PATH: path } }),
    );
    expect(message).toContain(`names ${path}, but there is no such file.`);
  });

  it("says so of a program of the machine itself that is no browser", async () => {
    const env = { ...thisMachine.env, PUPPETEER_EXECUTABLE_PATH: process.execPath };
    expect(await lackOf(findBrowser({ ...thisMachine, env }))).toContain(
      "does not answer to --version as a Chrome",
    );
  });
});

describe("findOrInstallBrowser(say, machine)", () => {
  /** A machine on which a command may put a program, and the commands that were run. */
  function installing(
    effects: Readonly<Record<string, "fails" | Programs>>,
    changes: Partial<BrowserMachine> = {},
  ): { readonly machine: InstallMachine; readonly commands: string[] } {
    const programs: Record<string, string | Error> = { "/etc/debian_version": "12" };
    const commands: string[] = [];
    const run = async (program: string, args: readonly string[]) => {
      const command = program === "apt-get" ? `apt-get ${args[0]}` : "puppeteer";
      commands.push(command);
      const effect =
        effects[commands.filter((each) => each === command).length > 1 ? `${command} again` : command];
      if (effect === "fails")
        throw new Error(`${command} did this\nE: ${command} is broken\n    at somewhere\n`);
      Object.assign(programs, effect);
    };
    return { machine: { ...machineWith(programs, { uid: 0, ...changes }), run }, commands };
  }
  const silent = () => undefined;
  const shell = { [SHELL]: "Chromium 156.0.1.1" };

  it("installs nothing where there is a browser", async () => {
    const { machine, commands } = installing({});
    const found = await findOrInstallBrowser(silent, { ...machineWith(shell), run: machine.run });
    expect([found.path, commands]).toEqual([SHELL, []]);
  });

  it("asks Puppeteer's installer first", async () => {
    const path = inCache("156.0.8078.47");
    const { machine, commands } = installing({
      puppeteer: { [path]: "Google Chrome for Testing 156.0.8078.47" },
    });
    const said: string[] = [];
    const found = await findOrInstallBrowser((line) => said.push(line), machine);
    expect([found.path, commands]).toEqual([path, ["puppeteer"]]);
    expect(said).toEqual(["No browser found. Downloading one with Puppeteer's installer."]);
  });

  it("asks apt-get if the download fails, and reads the package lists only if it must", async () => {
    const quick = installing({ puppeteer: "fails", "apt-get install": shell });
    expect((await findOrInstallBrowser(silent, quick.machine)).path).toBe(SHELL);
    expect(quick.commands).toEqual(["puppeteer", "apt-get install"]);
    const fresh = installing({
      puppeteer: "fails",
      "apt-get install": "fails",
      "apt-get install again": shell,
    });
    expect((await findOrInstallBrowser(silent, fresh.machine)).path).toBe(SHELL);
    expect(fresh.commands).toEqual(["puppeteer", "apt-get install", "apt-get update", "apt-get install"]);
  });

  it("asks apt-get if what was downloaded does not run", async () => {
    const broken = { [inCache("156.0.8078.47")]: new Error("libnss3.so: cannot open") };
    const { machine, commands } = installing({ puppeteer: broken, "apt-get install": shell });
    expect((await findOrInstallBrowser(silent, machine)).path).toBe(SHELL);
    expect(commands).toEqual(["puppeteer", "apt-get install"]);
  });

  it("says why nothing helped, and what to type", async () => {
    const all = installing({ puppeteer: "fails", "apt-get install": "fails", "apt-get update": "fails" });
    const message = await lackOf(findOrInstallBrowser(silent, all.machine));
    expect(message).toContain("Puppeteer's installer failed: E: puppeteer is broken.");
    expect(message).toContain("apt-get failed: E: apt-get update is broken.");
    expect(message).toContain("npx puppeteer browsers install chrome-headless-shell");
  });

  it("leaves apt-get alone for users and on other systems", async () => {
    const user = installing({ puppeteer: "fails" }, { uid: 1000 });
    expect(await lackOf(findOrInstallBrowser(silent, user.machine))).toContain("apt-get was not tried");
    const mac = installing({ puppeteer: "fails" }, { platform: "darwin", uid: 0 });
    await lackOf(findOrInstallBrowser(silent, mac.machine));
    expect([...user.commands, ...mac.commands]).toEqual(["puppeteer", "puppeteer"]);
  });

  it("does not answer a wrong PUPPETEER_EXECUTABLE_PATH by installing", async () => {
    const { machine, commands } = installing({ puppeteer: shell }, named("/opt/gone"));
    expect(await lackOf(findOrInstallBrowser(silent, machine))).toContain(
      "names /opt/gone, but there is no such file.",
    );
    expect(commands).toEqual([]);
  });
});
