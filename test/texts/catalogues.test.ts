import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HANDLING_MARKS } from "../../src/claim/report-plan.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { readCatalogues, readEnglish } from "../../src/disk/read-catalogues.ts";
import { readCatalogue } from "../../src/texts/catalogue.ts";
import { formatProblem } from "../../src/problem.ts";

const FOLDER = join(PROJECT_ROOT, "templates", "texts");

const sources = globSync(["templates/**/*.njk", "src/{figure,chart,map,view,pdf,publish}/**/*.ts"], {
  cwd: PROJECT_ROOT,
}).map((path) => readFileSync(join(PROJECT_ROOT, path), "utf8"));

/** Keys that are asked for: whole ones, and beginnings to which the code adds a word of its own. */
const asked = sources.flatMap((text) =>
  Array.from(
    text.matchAll(
      /\b(?:text|around|say)\(\s*(?:"(?<whole>[^"]+)"(?!\s*\+)|`(?<start>[^`$]+)\$\{|"(?<joined>[^"]+)"\s*\+)/gu,
    ),
    ({ groups }) => ({ whole: groups?.["whole"], start: groups?.["start"] ?? groups?.["joined"] }),
  ),
);
const wholes = new Set(asked.flatMap(({ whole }) => whole ?? []));
const starts = [...new Set(asked.flatMap(({ start }) => start ?? []))];

async function englishKeys(): Promise<readonly string[]> {
  const text = readFileSync(join(FOLDER, "en.yaml"), "utf8");
  const read = readCatalogue({ path: "templates/texts/en.yaml", text });
  return "problems" in read ? [] : [...read.words.keys()];
}

describe("the catalogues", () => {
  it("are as whole as the English, each with the same places", async () => {
    const { texts, problems } = await readCatalogues();
    expect(problems.map(formatProblem)).toEqual([]);
    expect(texts.has("en")).toBe(true);
  });

  it("hold every text that templates and views ask for", async () => {
    const keys = await englishKeys();
    expect(keys.length).toBeGreaterThan(100);
    expect([...wholes].filter((key) => !keys.includes(key))).toEqual([]);
    expect(starts.filter((start) => !keys.some((key) => key.startsWith(start)))).toEqual([]);
  });

  it("hold no text that nobody asks for", async () => {
    const unused = (await englishKeys()).filter(
      (key) => !wholes.has(key) && !starts.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it("hold no handling mark: these are never translated", () => {
    for (const path of globSync("*.yaml", { cwd: FOLDER })) {
      const text = readFileSync(join(FOLDER, path), "utf8");
      expect(HANDLING_MARKS.filter((mark) => text.includes(mark))).toEqual([]);
      expect(text).not.toContain("TLP");
    }
  });
});

describe("a misspelt text", () => {
  it("stops whoever says it", async () => {
    const english = await readEnglish();
    expect(() => english.say("gaps.titel")).toThrow("The catalogue “en” has no text “gaps.titel”.");
  });
});
