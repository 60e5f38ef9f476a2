import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileReader } from "../../src/claim/file-reader.ts";
import { readFigures } from "../../src/figure/read-figures.ts";

const NAMES = ["chart.yaml", "measures.yaml", "documents.yaml", "gauge-readings.csv"] as const;

function read(...names: readonly string[]) {
  const folder = new URL("../briefings/dam-inspection/data/dam-inspection/", import.meta.url);
  const texts = names.map(
    (path) =>
      [path, { path: `data/dam/${path}`, text: readFileSync(new URL(path, folder), "utf8") }] as const,
  );
  const files = { slug: "dam", files: new Map(texts) };
  const reader = fileReader(files);
  return { figures: readFigures(files, reader), problems: reader.problems };
}

describe("readFigures(files, reader)", () => {
  it("reads the observations from the file that the chart names", () => {
    const { figures, problems } = read(...NAMES);
    expect(problems).toEqual([]);
    expect(figures?.figure?.observations.value.map(({ id }) => id)).toContain("level-2031");
  });

  it.each([
    ["measures.yaml", 1],
    ["documents.yaml", 1],
    ["gauge-readings.csv", 6],
  ])("says in the chart that it needs %s, where that is not there", (missing, line) => {
    const { figures, problems } = read(...NAMES.filter((name) => name !== missing));
    expect(figures).toBeUndefined();
    expect(problems).toEqual([
      expect.objectContaining({
        file: "data/dam/chart.yaml",
        line,
        message: `chart.yaml needs ${missing}, and the briefing has no such file.`,
      }),
    ]);
  });

  it.each([
    ["neither chart nor documents", [], 0],
    ["documents alone", ["documents.yaml"], 2],
  ])("lets a briefing have %s", (_what, names, count) => {
    const { figures, problems } = read(...names);
    expect(problems).toEqual([]);
    expect(figures?.documents.value).toHaveLength(count);
    expect(figures?.figure).toBeUndefined();
  });
});
