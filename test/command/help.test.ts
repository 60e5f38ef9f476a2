import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/disk/project.ts";

/** How help texts and documents say that a command is called. e.g. npm run check -- [--articles DIR] [--coverage] */
const USAGES = ["scripts/*.ts", "src/command/help/*.ts", "README.md", "docs/*.md"]
  .flatMap((pattern) => globSync(pattern, { cwd: PROJECT_ROOT }))
  .flatMap((file) => {
    const text = readFileSync(join(PROJECT_ROOT, file), "utf8");
    const calls = text.matchAll(/\bnpm (?:run (?<name>[a-z]+)|test)\b(?<rest>[^\n`”.;:]*)/gu);
    return Array.from(calls, ({ 0: usage, groups }) => ({
      usage,
      file,
      name: groups?.["name"] ?? "test",
      rest: groups?.["rest"] ?? "",
    }));
  });

describe("every usage that is printed", () => {
  it("has one -- before all options, as npm takes the second for a word", () => {
    const withOptions = USAGES.filter(({ rest }) => /--/u.test(rest));
    const wrong = withOptions.filter(({ rest }) => !/^ \[?-- (?!.*(?:^|[ [])--(?:[ \]]|$))/u.test(rest));
    expect(wrong.map(({ file, usage }) => `${file}: ${usage}`)).toEqual([]);
    expect(withOptions.length).toBeGreaterThan(20);
  });

  it("is in the help of every command", () => {
    const scripts = globSync("*.ts", { cwd: join(PROJECT_ROOT, "scripts") });
    for (const script of scripts) {
      const name = script.replace(/\.ts$/u, "");
      const own = USAGES.filter((one) => one.name === name && one.file.endsWith(".ts"));
      expect([name, own.length > 0]).toEqual([name, true]);
    }
  });

  it("says with what the commands on briefings end", () => {
    for (const file of globSync("src/command/help/*.ts", { cwd: PROJECT_ROOT })) {
      const text = readFileSync(join(PROJECT_ROOT, file), "utf8");
      expect([file, /^Exit: 0 /mu.test(text)]).toEqual([file, true]);
    }
  });
});
