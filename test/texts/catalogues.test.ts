import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HANDLING_MARKS } from "../../src/claim/report-plan.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { readCatalogues, readEnglish } from "../../src/disk/read-catalogues.ts";
import { RULES } from "../../src/rules/all-rules.ts";
import { readCatalogue } from "../../src/texts/catalogue.ts";
import { formatProblem } from "../../src/problem.ts";

const FOLDER = join(PROJECT_ROOT, "templates", "texts");

/** Templates and the stages that put words on a page or look for them there. */
const PLACES = [
  "templates/**/*.njk",
  "src/{claim,figure,chart,map,view,export,publish,search,pdf,disk}/**/*.ts",
];

const sources = globSync(PLACES, { cwd: PROJECT_ROOT }).map((path) =>
  readFileSync(join(PROJECT_ROOT, path), "utf8"),
);
const found = (pattern: RegExp): readonly string[] =>
  sources.flatMap((text) => Array.from(text.matchAll(pattern), ([, key]) => key ?? ""));

/** Keys that are asked for as they stand, in a call; and those that stand anywhere, e.g. to be chosen from. */
const asked = new Set(found(/\b(?:text|around|say)\(\s*"([a-z][a-z0-9-]*\.[a-z0-9.-]+)"(?! \+)/gu));
const named = new Set(found(/"([a-z][a-z0-9-]*\.[a-z0-9.-]+)"/gu));
/** Beginnings of keys to which the code adds a word of its own. */
const starts = [
  ...new Set([...found(/\bsay\((?:[^()`]*\?[^()`]*)?`([^`$]+)\$\{/gu), ...found(/\btext\("([^"]+)" \+ /gu)]),
];

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
    expect(asked.size).toBeGreaterThan(200);
    expect([...asked].filter((key) => !keys.includes(key))).toEqual([]);
    expect(starts.length).toBeGreaterThan(10);
    expect(starts.filter((start) => !keys.some((key) => key.startsWith(start)))).toEqual([]);
  });

  it("hold the promise of every rule and of no other, in the words of the rule", async () => {
    const promised = (await englishKeys()).filter((key) => key.startsWith("promises."));
    expect(promised.toSorted()).toEqual(RULES.map(({ name }) => `promises.${name}`).toSorted());
    const english = await readEnglish();
    for (const { name, promise } of RULES) expect(english.say(`promises.${name}`)).toBe(promise);
  });

  it("hold no text that nobody asks for", async () => {
    const unused = (await englishKeys()).filter(
      (key) => !named.has(key) && !starts.some((start) => key.startsWith(start)),
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
