import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { runLine, walkThrough, type Told } from "./walk-through.ts";

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
}, 600_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Without what is another on another machine or day: versions, hashes, times, sizes. Pages and files are counted. */
function lasting(text: string): string {
  return text
    .replaceAll(/^Node \d[\d.]*, browser \d[\d.]*/gmu, "Node, browser")
    .replaceAll(/\b[0-9a-f]{12}\b/gu, "hash")
    .replaceAll(/^( \d\/\d {2}\w+) +\d+\.\d\d s/gmu, "$1")
    .replaceAll(/ \d[\d.]* (?:kB|MB)/gu, "")
    .replaceAll(/^( \d\/\d {2}browser).*/gmu, "$1");
}

describe("docs/authoring.md", () => {
  it("has every output as it is printed", () => {
    expect(told.map(({ command, said }) => `${command}\n${lasting(said)}`)).toEqual(
      told.map(({ command, printed }) => `${command}\n${lasting(printed)}`),
    );
    expect(told.length).toBeGreaterThan(4);
  });

  it("names commands in its text that can be run as they stand there", async () => {
    const prose = TEXT.replaceAll(/^```[^]*?^```$/gmu, "").replaceAll(/\s+/gu, " ");
    const commands = new Set(
      Array.from(prose.matchAll(/`(npm run [a-z]+ -- [^`]+)`/gu), ([, one = ""]) => one),
    );
    for (const command of commands) {
      const { code, out, error } = await runLine(command, root);
      expect([command, code === 0 || code === 1, out + error]).toEqual([command, true, expect.anything()]);
    }
    expect(commands.size).toBeGreaterThan(1);
  }, 60_000);

  it("ends in a briefing whose sense is not held, as README’s Limits say with an example of it", async () => {
    const [quoted, passes] = [
      "Boats have not passed Tarn Weir since 10 June 2030",
      "no fish has been poisoned",
    ];
    const limits = readFileSync(join(PROJECT_ROOT, "README.md"), "utf8").replaceAll(/\s+/gu, " ");
    expect([limits.includes(quoted), limits.includes(passes)]).toEqual([true, true]);
    const path = join(root, "data/tarn-weir/claims.yaml");
    const claims = readFileSync(path, "utf8");
    writeFileSync(path, claims.replace("no boat has passed", `${passes} at`));
    const { code, out } = await runLine("npm run check", root);
    writeFileSync(path, claims);
    expect([claims.includes(quoted), claims.includes("no boat has passed"), code]).toEqual([true, true, 0]);
    expect(out).toContain("4 quotes verified");
  }, 60_000);

  it("names files of the site that are there in the end", () => {
    const named = Array.from(TEXT.matchAll(/`(_site\/[^`]+)`/gu), ([, file = ""]) => file);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(named.length).toBeGreaterThan(2);
  });
});
