import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULE_GUIDE } from "../src/manual/rule-guide.ts";
import { writeBetween } from "../src/manual/write-between.ts";
import { writtenDocuments } from "./manual/written-documents.ts";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const packageJson = JSON.parse(read("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe("what npm run docs writes", () => {
  // The rules are played through on the second example, which takes a while on a busy machine.
  it("is as the code says it", { timeout: 60_000 }, async () => {
    const written = await writtenDocuments();
    const behind = [...written].filter(([path, text]) => read(path) !== text);
    expect(behind.map(([path]) => path)).toEqual([]);
    expect(written.size).toBeGreaterThan(15);
  });
});

describe("docs/rules.md", () => {
  it("has a heading for every rule, so that a report can lead to it, and what is printed", () => {
    const rules = read("docs/rules.md");
    const headings = Array.from(rules.matchAll(/^## (.+)$/gmu), ([, name]) => name);
    expect(headings).toEqual(RULE_GUIDE.map(({ name }) => name));
    for (const part of rules.split(/^## /mu).slice(1)) expect(part).toMatch(/^Printed:$|^Told by /mu);
  });
});

describe("README.md", () => {
  const readme = read("README.md");

  it("names every dependency", () => {
    const names = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
    const types = (name: string): boolean => name.startsWith("@types/");
    expect(names.filter((name) => !types(name) && !readme.includes(name))).toEqual([]);
  });
});

describe.each([
  "README.md",
  "docs/data.md",
  "docs/rules.md",
  "docs/authoring.md",
  "docs/CHANGELOG.md",
  "docs/design.md",
  "docs/hosting.md",
  "docs/languages.md",
  "docs/plugin.md",
  ".github/SECURITY.md",
  ".github/CONTRIBUTING.md",
])("%s", (path) => {
  const text = read(path);
  const here = new URL(`../${path}`, import.meta.url);

  it("leads to files that are there", () => {
    const links = Array.from(text.matchAll(/\]\((?!https?:)([^)#\s]+)/gu), ([, to = ""]) => to);
    expect(links.filter((to) => !existsSync(new URL(to, here)))).toEqual([]);
  });

  it("names no command that is not there", () => {
    const named = Array.from(text.matchAll(/npm run ([a-z:]+)/gu), ([, name = ""]) => name);
    expect(named.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
  });

  it("holds no path of a machine and no host of a registry", () => {
    expect(text).not.toMatch(/\/(?:home|tmp|root|work|Users)\/|registry\.|localhost/u);
  });
});

describe("docs/design.md", () => {
  it("has a line for every folder of src, and for no other", () => {
    const design = read("docs/design.md");
    const named = Array.from(design.matchAll(/^\| `src\/([a-z]+)\/` \|/gmu), ([, name = ""]) => name);
    expect(named.filter((name) => !existsSync(new URL(`../src/${name}`, import.meta.url)))).toEqual([]);
    const folders = readdirSync(new URL("../src/", import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.length).toBeGreaterThan(13);
    for (const name of folders) expect(named).toContain(name);
  });
});

describe("writeBetween(markdown, name, text)", () => {
  it("writes between the two marks and leaves the rest", () => {
    expect(writeBetween("a\n<!-- b -->\nold\n<!-- /b -->\nc\n", "b", "new\n")).toBe(
      "a\n<!-- b -->\n\nnew\n\n<!-- /b -->\nc\n",
    );
  });

  it("throws where there is no place", () => {
    expect(() => writeBetween("# Nothing", "b", "new")).toThrow("to write between");
  });
});
