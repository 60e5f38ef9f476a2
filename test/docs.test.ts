import { english } from "./texts/english.ts";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withExportsTable } from "../src/export/exports-table.ts";
import { withVariantsTable } from "../src/pdf/variants-table.ts";
import { withRulesTable } from "../src/view/rules-table.ts";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const packageJson = JSON.parse(read("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe("README.md", () => {
  const readme = read("README.md");

  it("has the table of rules as the rules say it; npm run docs writes it", () => {
    expect(withRulesTable(readme)).toBe(readme);
  });

  it("has the table of files to take along as the exports say it", () => {
    expect(withExportsTable(readme, english)).toBe(readme);
  });

  it("has the table of PDFs as the variants say it", () => {
    expect(withVariantsTable(readme, english)).toBe(readme);
  });

  it("names every dependency", () => {
    const names = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
    const types = (name: string): boolean => name.startsWith("@types/");
    expect(names.filter((name) => !types(name) && !readme.includes(name))).toEqual([]);
  });

  it("names no command that is not there", () => {
    const named = Array.from(readme.matchAll(/npm run ([a-z:]+)/gu), ([, name = ""]) => name);
    expect(named.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
    expect(named.length).toBeGreaterThan(5);
  });

  it("leads to files that are there", () => {
    const links = Array.from(readme.matchAll(/\]\(([^)#]+)\)/gu), ([, path = ""]) => path);
    expect(links.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
    expect(links.length).toBeGreaterThan(2);
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

describe("withRulesTable(markdown)", () => {
  it("throws where the table has no place", () => {
    expect(() => withRulesTable("# Nothing")).toThrow("to write between");
  });
});
