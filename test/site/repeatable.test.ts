import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { copyOfData, runBuild, treeOf, type BuildResult } from "./run-build.ts";

const FIRST = { TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C" };
const SECOND = { TZ: "America/Los_Angeles", LANG: "ar_EG.UTF-8", LC_ALL: "tr_TR.UTF-8" };

/** Loaded before all else: the clock of Node stands a day and some hours later. */
const LATER = `
const Real = Date;
const shift = 31 * 3600 * 1000;
globalThis.Date = class extends Real {
  constructor(...args) {
    if (args.length === 0) super(Real.now() + shift);
    else super(...args);
  }
  static now() {
    return Real.now() + shift;
  }
};
`;

let folder: string;
let first: BuildResult;
let second: BuildResult;
let third: BuildResult;
let elsewhere: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-repeat-"));
  elsewhere = join(folder, "another place", "Kopie ü");
  await mkdir(elsewhere, { recursive: true });
  for (const name of ["src", "scripts", "templates", "package.json"]) {
    await cp(join(PROJECT_ROOT, name), join(elsewhere, name), { recursive: true });
  }
  await copyOfData(elsewhere);
  await endLinesAsWindows(join(elsewhere, "data"));
  await symlink(join(PROJECT_ROOT, "node_modules"), join(elsewhere, "node_modules"), "junction");
  const later = join(folder, "later.mjs");
  await writeFile(later, LATER);
  const build = async (output: string, env: Readonly<Record<string, string>>, root?: string) =>
    await runBuild(["--output", join(folder, output), ...(output === "third" ? [] : ["--force"])], {
      ...(root !== undefined && { root }),
      env,
    });
  const running = build("first", FIRST);
  // The browser's own clock cannot be moved: it has to differ by what it writes down, which is a second.
  await wait(1500);
  [first, second] = await Promise.all([
    running,
    build("second", { ...SECOND, ...loading(later) }, elsewhere),
  ]);
  third = await build("third", SECOND);
}, 300_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("two builds at another time, in another zone, language and folder, of data with other line ends", () => {
  it("both succeed", () => {
    expect([first.stderr, second.stderr]).toEqual(["", ""]);
    expect([first.status, second.status]).toEqual([0, 0]);
  });

  it("differ in the clock, the zone, the folder and the line ends indeed", async () => {
    expect(first.stdout).toContain("/first\n");
    expect(second.stdout).toContain("/second\n");
    const [hours, offset, locale] = await clockOf(SECOND, join(folder, "later.mjs"));
    expect(Number(hours)).toBeCloseTo(31, 1);
    expect(["420", "480"]).toContain(offset);
    // Windows has its language from its settings alone.
    expect(process.platform === "win32" || locale).toBe(process.platform === "win32" || "tr-TR");
    const ends = await readFile(join(elsewhere, "data/al-asad-handover/claims.yaml"), "utf8");
    expect(ends.match(/\r\n/gu)?.length).toBe(ends.match(/\n/gu)?.length);
  });

  it("write the same files", async () => {
    const [one, two] = [await treeOf(join(folder, "first")), await treeOf(join(folder, "second"))];
    expect(one.size).toBeGreaterThan(10);
    expect([...two.keys()]).toEqual([...one.keys()]);
    expect([...two]).toEqual([...one]);
  });

  it("are as a build that takes the prints of the first", async () => {
    expect([third.status, third.stderr]).toEqual([0, ""]);
    expect([first.stdout, third.stdout].map((text) => text.includes("all unchanged"))).toEqual([false, true]);
    expect(await treeOf(join(folder, "third"))).toEqual(await treeOf(join(folder, "first")));
  });

  it("write the same manifest, and no path of the machine anywhere in text", async () => {
    const read = async (name: string) => await readFile(join(folder, name, "manifest.json"), "utf8");
    expect(await read("second")).toBe(await read("first"));
    const telling: string[] = [];
    for (const path of (await treeOf(join(folder, "second"))).keys()) {
      const bytes = await readFile(join(folder, "second", path), "latin1");
      if (bytes.includes(folder) || bytes.includes(PROJECT_ROOT)) telling.push(path);
    }
    expect(telling).toEqual([]);
  });
});

/** Gives every file below a folder the line ends of a checkout on Windows. */
async function endLinesAsWindows(below: string): Promise<void> {
  for (const entry of await readdir(below, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    await writeFile(path, (await readFile(path, "utf8")).replaceAll(/\r?\n/gu, "\r\n"));
  }
}

/** What Node believes: hours ahead of this process, minutes behind UTC, locale. */
async function clockOf(env: Readonly<Record<string, string>>, preload: string): Promise<readonly string[]> {
  const script = `console.log((Date.now() - ${Date.now()}) / 3600000, new Date().getTimezoneOffset(), Intl.NumberFormat().resolvedOptions().locale)`;
  const place = { env: { ...process.env, ...env, ...loading(preload) } };
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", script], place);
  return stdout.trim().split(" ");
}

function loading(preload: string): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: `--import ${pathToFileURL(preload).href}` };
}
