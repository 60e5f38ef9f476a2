import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { runNode } from "./fresh-clone.ts";

const start = (...args: readonly string[]) =>
  runNode(PROJECT_ROOT, [join(PROJECT_ROOT, "scripts/preflight.cjs"), ...args]);

describe("scripts/preflight.cjs", () => {
  it("runs the command that is named, with its options", async () => {
    const { code, out } = await start("why", "--help");
    expect([code, out.split("\n")[0]]).toEqual([
      0,
      "Prints what a sentence rests on, or what rests on a passage.",
    ]);
  });

  it("names the command that a mistyped one was meant to be, and exits with 2", async () => {
    expect(await start("biuld")).toEqual({
      code: 2,
      out: "",
      error: "There is no command biuld. Did you mean “build”?\n",
    });
  });
});

describe("scripts/preflight.cjs where a command cannot start", () => {
  let root = "";
  beforeAll(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), "briefbook-preflight-")));
    mkdirSync(join(root, "scripts"));
    cpSync(join(PROJECT_ROOT, "scripts/preflight.cjs"), join(root, "scripts/preflight.cjs"));
    writeFileSync(join(root, "scripts/bare.ts"), 'import "nowhere-installed";\n');
    writeFileSync(join(root, "scripts/wrong.ts"), "const one = 1;\nexport const x = ;\n");
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it("names the package that is not installed, and what installs it, and exits with 3", async () => {
    const run = await runNode(root, ["scripts/preflight.cjs", "bare"]);
    expect(run).toEqual({
      code: 3,
      out: "",
      error: "A package that Briefbook needs is not installed: nowhere-installed\n  hint: Run “npm ci”.\n",
    });
  });

  it("names the place of what cannot be read, without a stack but where DEBUG is set, and exits with 70", async () => {
    const { code, error } = await runNode(root, ["scripts/preflight.cjs", "wrong"]);
    expect(code).toBe(70);
    expect(error).toMatch(
      /^Briefbook cannot start, which is no fault of your data\.\n.*scripts.wrong\.ts:2\n[^]*export const x = ;[^]*Expression expected\n {2}hint: .*\n$/u,
    );
    expect(error).not.toMatch(/\n +at /u);
    const debugged = await runNode(root, ["scripts/preflight.cjs", "wrong"], { DEBUG: "1" });
    expect(debugged.error).toMatch(/\n +at /u);
  });
});

describe("scripts/preflight.cjs on a Node of another version", () => {
  let root = "";
  beforeAll(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), "briefbook-preflight-")));
    mkdirSync(join(root, "scripts"));
    cpSync(join(PROJECT_ROOT, "scripts/preflight.cjs"), join(root, "scripts/preflight.cjs"));
    writeFileSync(
      join(root, "scripts/tell.ts"),
      "process.stdout.write(JSON.stringify([process.execPath, process.argv.slice(2), process.env.BRIEFBOOK_STARTED_BY, process.execArgv]));",
    );
    // The Node that is started instead must be seen as what it is.
    writeFileSync(
      join(root, "pose.cjs"),
      `if (!process.env.BRIEFBOOK_STARTED_BY) {
        const node = process.env.POSE_AS;
        Object.defineProperty(process, "versions", { value: { ...process.versions, node } });
      }`,
    );
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const startAs = (version: string, ...options: readonly string[]) =>
    runNode(root, [...options, join(root, "scripts/preflight.cjs"), "tell", "--quiet"], {
      POSE_AS: version,
      NODE_OPTIONS: `--require ${JSON.stringify(join(root, "pose.cjs"))}`,
    });
  const OLD = ["18.20.0", "20.19.0", "22.17.1", "23.11.0", "24.11.9", "25.9.0"];

  it.each(OLD)("says of %s what it needs where there is no other, and exits with 3", async (version) => {
    const { code, out, error } = await startAs(version);
    expect([code, out]).toEqual([3, ""]);
    expect(error).toContain(`Briefbook needs Node 22.18, 24.12 or 26, and this is ${version}; run “npm ci”`);
  });

  it.each(["22.18.0", "22.30.1", "24.12.0", "26.0.0", "28.1.0"])("runs on %s itself", async (version) => {
    const { code, out } = await startAs(version);
    expect([code, JSON.parse(out)]).toEqual([0, [process.execPath, ["--quiet"], null, []]]);
  });

  it("starts the Node of the project in place of one that does not fit", async () => {
    symlinkSync(join(PROJECT_ROOT, "node_modules"), join(root, "node_modules"), "junction");
    const option = "--max-semi-space-size=8";
    const { code, out } = await startAs("20.19.0", option);
    const [path, ...told] = JSON.parse(out) as readonly [string, ...unknown[]];
    expect([code, ...told]).toEqual([0, ["--quiet"], "20.19.0", [option]]);
    expect(path.replaceAll("\\", "/")).toMatch(/node_modules\/node-[\w-]+\/bin\/node(?:\.exe)?$/u);
  });
});
