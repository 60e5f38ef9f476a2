import { describe, expect, it } from "vitest";
import { judgeRuns, type LighthouseRun } from "../../src/publish/lighthouse-goals.ts";

const BEST = { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 };
const NONE = { performance: [], accessibility: [], "best-practices": [], seo: [] };

function run(scores: Partial<typeof BEST>, poorSeo: readonly string[] = []): LighthouseRun {
  return { scores: { ...BEST, ...scores }, largest: 1234, blocked: 56, findings: { ...NONE, seo: poorSeo } };
}

describe("judgeRuns(page, profile, runs)", () => {
  it("misses nothing where every goal is reached", () => {
    expect(judgeRuns("/", "desktop", [run({})]).missed).toEqual([]);
  });

  it("asks less speed of a slow telephone than of a desk", () => {
    const runs = [run({ performance: 95 })];
    expect(judgeRuns("/", "mobile", runs).missed).toEqual([]);
    expect(judgeRuns("/", "desktop", runs).missed).toHaveLength(1);
  });

  it("goes by the median, and is not taken in by the best of the runs", () => {
    const good = run({});
    const bad = run({ seo: 91 }, ["robots-txt"]);
    expect(judgeRuns("/a/", "mobile", [good, bad, good]).missed).toEqual([]);
    expect(judgeRuns("/a/", "mobile", [bad, good, bad]).missed).toEqual([
      "/a/, mobile: seo 91, and 100 was the goal (robots-txt)",
    ]);
    expect(judgeRuns("/a/", "mobile", [good, bad]).missed).toHaveLength(1);
  });

  it("prints scores, seconds to the largest text, and how long the page was blocked", () => {
    const { row } = judgeRuns("/a/", "mobile", [run({ performance: 97 })]);
    expect(row.split(/\s{2,}|(?<=\/) /u)).toEqual([
      "/a/",
      "mobile",
      "97",
      "100",
      "100",
      "100",
      "1.2 s",
      "56 ms",
    ]);
  });

  it("takes no score for none", () => {
    expect(() => judgeRuns("/", "mobile", [])).toThrow("no median");
  });
});
