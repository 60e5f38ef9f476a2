import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/disk/project.ts";

const SHEETS = globSync("templates/**/*.css", { cwd: PROJECT_ROOT });

/** What names a side of the screen instead of one of the text. */
const PHYSICAL: readonly RegExp[] = [
  /(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b/u,
  /^\s*(?:left|right)\s*:/u,
  /(?:float|clear|text-align|caption-side|resize)\s*:\s*(?:left|right)\b/u,
  /border-(?:top|bottom)-(?:left|right)-radius/u,
  /translateX|scaleX|background-position/u,
];

/** Four values of which the second and the fourth differ: one side has another than the other. e.g. 0 1rem 0 0 */
const FOUR = /^\s*(?:margin|padding|inset|border-width)\s*:\s*(?<values>[^;]+);/u;

function physical(css: string): readonly string[] {
  // Sheets of paper have sides of their own: boxes in the margin, and the edge that is bound.
  const screen = css.replaceAll(/@page\b[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/gu, "");
  return screen.split("\n").filter((line) => PHYSICAL.some((one) => one.test(line)) || hasUnlikeSides(line));
}

function hasUnlikeSides(line: string): boolean {
  const values = FOUR.exec(line)?.groups?.["values"] ?? "";
  const parts = values.match(/[\w-]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^\s()]+/gu) ?? [];
  return parts.length === 4 && parts[1] !== parts[3];
}

describe("the style sheets", () => {
  it("name sides of the text, not of the screen, so that they hold from the right too", () => {
    expect(SHEETS.length).toBeGreaterThan(30);
    const found = SHEETS.flatMap((path) =>
      physical(readFileSync(join(PROJECT_ROOT, path), "utf8")).map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it("hold no words: CSS prints those of the catalogue", () => {
    const found = SHEETS.flatMap((path) =>
      Array.from(
        readFileSync(join(PROJECT_ROOT, path), "utf8").matchAll(/content\s*:\s*"([^"]*\p{L}{2}[^"]*)"/gu),
        ([, words]) => `${path}: ${words}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    "margin-left: 1rem;",
    "  left: 0;",
    "float: right;",
    "text-align: left;",
    "padding: 0 1rem 0 0;",
    "inset: 0 calc(1rem - (2 * 3px)) auto auto;",
  ])("would be found with “%s”", (line) => {
    expect(physical(`.a {\n${line}\n}`)).toEqual([line]);
  });

  it.each([
    "margin-inline-start: 1rem;",
    "padding: 0 1rem 2rem 1rem;",
    "text-align: end;",
    "float: inline-end;",
  ])("may say “%s”", (line) => {
    expect(physical(`.a {\n${line}\n}`)).toEqual([]);
  });
});

describe("handling marks", () => {
  it("are never translated and run from the left wherever they are printed", () => {
    const templates = globSync("templates/**/*.njk", { cwd: PROJECT_ROOT });
    const printed = templates.flatMap((path) =>
      Array.from(
        readFileSync(join(PROJECT_ROOT, path), "utf8").matchAll(
          /<(?<tag>[^<>]*)>\s*\{\{ (?:[\w.]+\.)?handling \}\}/gu,
        ),
        ({ groups }) => `${path}: ${groups?.["tag"]}`,
      ),
    );
    expect(printed.length).toBeGreaterThan(1);
    expect(printed.filter((tag) => !tag.includes('translate="no" dir="ltr"'))).toEqual([]);
  });
});
