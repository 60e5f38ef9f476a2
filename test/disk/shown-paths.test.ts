import { describe, expect, it } from "vitest";
import { shownFolder, withShownPaths } from "../../src/disk/shown-paths.ts";

const PROBLEM = {
  rule: "lock-is-current",
  file: "data/dam/claims.yaml",
  line: 3,
  column: 7,
  message: "It is not in data/dam/evidence.lock.json.",
  hint: "Write it anew: npm run check -- --articles DIR, after npm run ingest -- --briefing dam --id a FILE",
};

describe("shownFolder(folder, from)", () => {
  it.each([
    ["/home/ana/work/data", "/home/ana/work", "data"],
    ["/home/ana/work/test/data", "/home/ana/work", "test/data"],
    ["/home/ana/work", "/home/ana/work", "."],
    ["/srv/data", "/home/ana/work", "/srv/data"],
    ["/home/ana/data", "/home/ana/work", "/home/ana/data"],
  ])("shows %s from %s as %s", (folder, from, shown) => {
    expect(shownFolder(folder, from)).toBe(shown);
  });
});

describe("withShownPaths(problem, slug, where)", () => {
  const root = "/home/ana/work";

  it("leaves a problem of the usual folder as it is", () => {
    expect(withShownPaths(PROBLEM, "dam", { dataFolder: `${root}/data`, cwd: root, root })).toEqual(PROBLEM);
  });

  it("shows the folder that was given, and the commands as they have to be typed", () => {
    const where = { dataFolder: `${root}/own/data`, cwd: root, root };
    expect(withShownPaths(PROBLEM, "dam", where)).toEqual({
      ...PROBLEM,
      file: "own/data/dam/claims.yaml",
      message: "It is not in own/data/dam/evidence.lock.json.",
      hint: "Write it anew: npm run check -- --data own/data --articles DIR, after npm run ingest -- --data own/data --briefing dam --id a FILE",
    });
  });

  it("shows paths from where the command was run, and commands by the root", () => {
    const where = { dataFolder: `${root}/own/data`, cwd: `${root}/own`, root };
    const { file, hint } = withShownPaths(PROBLEM, "dam", where);
    expect(file).toBe("data/dam/claims.yaml");
    expect(hint).toContain("npm run check -- --data own/data --articles DIR");
    const elsewhere = withShownPaths(PROBLEM, "dam", { dataFolder: `${root}/data`, cwd: "/home/ana", root });
    expect(elsewhere.file).toBe("work/data/dam/claims.yaml");
    expect(elsewhere.hint).toBe(PROBLEM.hint);
  });

  it("leaves a file alone that is not the briefing’s", () => {
    const where = { dataFolder: `${root}/own`, cwd: root, root };
    expect(withShownPaths({ ...PROBLEM, file: "data/other/a.yaml" }, "dam", where).file).toBe(
      "data/other/a.yaml",
    );
  });
});
