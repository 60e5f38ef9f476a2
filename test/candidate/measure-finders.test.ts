import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { labelsSchema, occurrence } from "../../src/candidate/labels.ts";
import { measure, type LabelledArticle } from "../../src/candidate/measure-finders.ts";
import { scoreTable } from "../../src/candidate/print-scores.ts";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";

const FOLDER = join(import.meta.dirname, "../eval/articles");

function labelled(name: string): LabelledArticle {
  const read = parseYaml(
    { path: name, text: readFileSync(join(FOLDER, `${name}.yaml`), "utf8") },
    labelsSchema,
  );
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return { name, text: readFileSync(join(FOLDER, `${name}.txt`), "utf8"), labels: read.parsed.value };
}

const ARTICLES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => labelled(file.replace(/\.txt$/u, "")));

describe("the labelled articles", () => {
  it("are at least six to improve the finders on, and two that are held out", () => {
    expect(ARTICLES.filter(({ labels }) => !labels.heldOut).length).toBeGreaterThanOrEqual(6);
    expect(ARTICLES.filter(({ labels }) => labels.heldOut).length).toBeGreaterThanOrEqual(2);
  });

  it("are found in as well as the goals ask", () => {
    const { text, reached } = scoreTable(ARTICLES);
    expect(reached ? "" : text).toBe("");
  });
});

describe("measure(kind, article)", () => {
  const labels = labelsSchema.parse({
    published: "2026-01-18",
    quantities: [
      { text: "12", value: 12 },
      { text: "14", value: 15 },
      { text: "16", value: 16, optional: true },
    ],
    dates: [{ text: "2011", edtf: "2012" }],
    attributions: [{ speaker: "The army", verb: "said" }],
  });
  const article = {
    name: "",
    text: "The army said 12 men, 14 trucks and 16 tents left in 2011 with 3 dogs.",
    labels,
  };

  it("counts a wrong value as a miss and as a false find, and an optional label as neither", () => {
    expect(measure("quantities", article)).toMatchObject({ gold: 2, met: 1, found: 3, right: 1 });
  });

  it("counts a date with another EDTF as found, but not as the same", () => {
    expect(measure("dates", article)).toMatchObject({ gold: 1, met: 1, comparable: 1, same: 0 });
  });

  it("wants the speaker and the verb", () => {
    expect(measure("attributions", article)).toMatchObject({ gold: 1, met: 1, found: 1, right: 1 });
  });

  it("throws where a label is not in the article", () => {
    expect(() => measure("quantities", { ...article, text: "Nothing" })).toThrow("no occurrence 1 of “12”");
  });
});

describe("occurrence(text, words, nth)", () => {
  it.each([
    ["1,250 and 250", "250", 1, 10],
    ["two, two", "two", 2, 5],
    ["two", "two", 2, undefined],
    ["twofold two", "two", 1, 8],
  ])("finds in “%s” the word “%s” number %d", (text, words, nth, at) => {
    expect(occurrence(text, words, nth)).toBe(at);
  });
});
