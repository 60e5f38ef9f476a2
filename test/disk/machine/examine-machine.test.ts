import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { examineMachine } from "../../../src/disk/machine/examine-machine.ts";
import type { Examined } from "../../../src/disk/machine/examined.ts";
import { MachineLacks } from "../../../src/machine-lacks.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "briefbook-doctor-"));
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write("package.json", JSON.stringify({ version: "1.2.3", dependencies: { yaml: "2.0.0" } }));
  write("node_modules/yaml/package.json", JSON.stringify({ version: "2.0.0" }));
  write("node_modules/face.woff2", "letters");
  write("data/bridge/claims.yaml", "");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** An installation in order, with a browser in somebody’s home. */
const installation = (changes: Partial<Examined> = {}): Examined => ({
  root,
  dataFolder: join(root, "data"),
  articles: undefined,
  browsers: {
    env: { PUPPETEER_EXECUTABLE_PATH: "/home/ann/chrome" },
    platform: "linux",
    arch: "x64",
    home: "/home/ann",
    isSandboxRestricted: false,
    uid: 1000,
    isFile: async () => true,
    listFolder: async () => [],
    askVersion: async () => "Chromium 140.0.1.2",
  },
  print: async () => undefined,
  fonts: [{ name: "face", from: join(root, "node_modules/face.woff2") }],
  free: async () => 2e9,
  node: { version: "26.10.0", path: "/usr/bin/node" },
  ...changes,
});

const lackingIn = async (examined: Examined) =>
  (await examineMachine(examined)).filter(({ hint }) => hint !== undefined);

describe("examineMachine(examined)", () => {
  it("finds nothing lacking where all is in order", async () => {
    const findings = await examineMachine(installation());
    expect(findings.map(({ name, hint }) => [name, hint])).toEqual(
      ["briefbook", "node", "packages", "fonts", "browser", "writing", "disk", "articles", "briefings"].map(
        (name) => [name, undefined],
      ),
    );
    expect(findings[1]?.says).toBe("26.10.0, which started the command and fits");
    expect(findings[4]?.says).toBe("140.0.1.2 (PUPPETEER_EXECUTABLE_PATH), and it prints");
  });

  it("names neither the home of the browser nor that of whoever runs it", async () => {
    const why = `No room in ${join(homedir(), "spool")}, nor in /home/ann/spool.`;
    const print = () => Promise.reject(new MachineLacks(why, `See ${join(homedir(), "log")}.`));
    const browser = (await examineMachine(installation({ print }))).find(({ name }) => name === "browser");
    expect(`${browser?.says} ${browser?.hint}`.replaceAll("\\", "/")).toMatch(
      /No room in ~\/spool, nor in ~\/spool\. See ~\/log\.$/u,
    );
  });

  it("says why the Node of the project is used", async () => {
    const node = { version: "26.10.0", path: join(root, "node_modules/node/bin/node") };
    const { browsers } = installation();
    const env = { ...browsers.env, BRIEFBOOK_STARTED_BY: "20.1.0" };
    const findings = await examineMachine(installation({ node, browsers: { ...browsers, env } }));
    expect(findings[1]?.says).toBe(
      "26.10.0, which npm ci installed, because 20.1.0 started the command and does not fit",
    );
  });

  it.each<readonly [string, () => Partial<Examined>, string]>([
    [
      "no browser",
      () => ({ browsers: { ...installation().browsers, isFile: async () => false } }),
      "browser: PUPPETEER_EXECUTABLE_PATH names ~/chrome, but there is no such file.",
    ],
    [
      "a browser that does not start",
      () => ({ print: () => Promise.reject(new MachineLacks("The browser does not start.", "Install it.")) }),
      "browser: 140.0.1.2 (PUPPETEER_EXECUTABLE_PATH), but it does not print: The browser does not start.",
    ],
    [
      "little room",
      () => ({ free: async () => 1e8 }),
      "disk: 0.1 GB free for the project, 0.1 GB free for the temporary folder",
    ],
    ["no face", () => ({ fonts: [{ name: "face", from: join(root, "none") }] }), "fonts: missing: face"],
    [
      "no data",
      () => ({ dataFolder: join(root, "package.json") }),
      "writing: not allowed in (project)/package.json",
    ],
    [
      "no article folder",
      () => ({ articles: "none" }),
      "articles: The article folder given by --articles is not there: none",
    ],
  ])("says what to do where there is %s", async (_case, changes, expected) => {
    const [first] = await lackingIn(installation(changes()));
    expect(`${first?.name}: ${first?.says}`).toBe(expected);
    expect(first?.hint).toMatch(/^\S.*\S$/u);
  });

  it("names packages that are not those of the lockfile", async () => {
    writeFileSync(join(root, "node_modules/yaml/package.json"), '{ "version": "1.0.0" }');
    expect(await lackingIn(installation())).toEqual([
      { name: "packages", says: "yaml 1.0.0 instead of 2.0.0", hint: "Install them anew: npm ci" },
    ]);
  });

  it("names neither the home folder nor the way to the project", async () => {
    const lacking = await lackingIn(
      installation({ dataFolder: join(root, "nowhere"), articles: "/home/ann/none" }),
    );
    const text = JSON.stringify(lacking);
    expect(lacking).toHaveLength(3);
    expect(text).not.toContain(root);
    expect(text).not.toContain("/home/ann");
  });
});
