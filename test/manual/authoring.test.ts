import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { walkThrough, type Told } from "./walk-through.ts";

const TEXT = readFileSync(join(PROJECT_ROOT, "docs/authoring.md"), "utf8");

let root = "";
let told: readonly Told[] = [];
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "briefbook-author-"));
  for (const name of ["src", "scripts", "templates", "package.json", "eleventy.config.ts"])
    cpSync(join(PROJECT_ROOT, name), join(root, name), { recursive: true });
  // As for whoever has deleted the briefing that comes with Briefbook: to print it again teaches nothing here.
  for (const name of ["site.yaml", "schema"])
    cpSync(join(PROJECT_ROOT, "data", name), join(root, "data", name), { recursive: true });
  symlinkSync(join(PROJECT_ROOT, "node_modules"), join(root, "node_modules"), "junction");
  told = await walkThrough(TEXT, root);
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Without what is another on another machine or day, or of the briefing that comes with Briefbook. */
function lasting(text: string): string {
  return text
    .replaceAll(/^al-asad-handover: .*\n/gmu, "")
    .replaceAll(/^Node .*$/gmu, "Node …")
    .replaceAll(/ +\d+\.\d\d s {2}.*$/gmu, " … s");
}

describe("docs/authoring.md", () => {
  it("has every output as it is printed", () => {
    expect(told.map(({ command, said }) => `${command}\n${lasting(said)}`)).toEqual(
      told.map(({ command, printed }) => `${command}\n${lasting(printed)}`),
    );
    expect(told.length).toBeGreaterThan(4);
  });

  it("names files of the site that are there in the end", () => {
    const named = Array.from(TEXT.matchAll(/`(_site\/[^`]+)`/gu), ([, file = ""]) => file);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(named.length).toBeGreaterThan(2);
  });
});
