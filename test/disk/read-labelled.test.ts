import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scoreTable } from "../../src/candidate/print-scores.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { readLabelled } from "../../src/disk/read-labelled.ts";

const LABELLED = join(PROJECT_ROOT, "test/eval/articles");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "briefbook-labelled-"));
  cpSync(join(LABELLED, "river-levy.yaml"), join(folder, "lone.yaml"));
  writeFileSync(join(folder, "wrong.yaml"), "numbres: []\n");
  writeFileSync(join(folder, "wrong.txt"), "A levy.\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("readLabelled(folder)", () => {
  it("reads articles with their labels, and its scores tell how far they are", async () => {
    const { articles, problems } = await readLabelled(LABELLED);
    expect([problems, articles.length > 5]).toEqual([[], true]);
    const [first] = articles;
    const told: (readonly [number, number])[] = [];
    scoreTable(first ? [first] : [], false, (done, total) => told.push([done, total]));
    expect(told).toEqual(told.map((_one, index) => [index + 1, told.length]));
    expect(told.length).toBeGreaterThan(1);
  });

  it("tells of labels that do not fit, and of labels without an article, at their file", async () => {
    const { articles, problems } = await readLabelled(folder);
    expect(articles).toEqual([]);
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual(
      expect.arrayContaining([
        [join(folder, "lone.yaml"), "file-is-readable"],
        [join(folder, "wrong.yaml"), "file-fits-its-schema"],
      ]),
    );
  });

  it("says in a sentence that the folder is not there", async () => {
    await expect(readLabelled(join(folder, "none"))).rejects.toThrow(
      /^The folder of labelled articles is not there: .*none$/u,
    );
  });
});
