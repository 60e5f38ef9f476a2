import { stringify } from "yaml";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { sourceEntriesSchema, sourceEntrySchema } from "../../src/source/source-entry.ts";

const ENTRY = {
  id: "bridge",
  title: "Bridge closed",
  author: null,
  publisher: "The Osk Courier",
  published: null,
  url: null,
  descriptor: "A news report.",
  provenance: "A text file.",
  origin: { id: "osk", name: "Osk Courier", basis: "Its own reporting." },
  reliability: "B",
  reliabilityBasis: "Right so far.",
};

describe("sourceEntrySchema", () => {
  it("takes excerpts for the rights and nothing for unknown where they are left out", () => {
    expect(sourceEntrySchema.parse(ENTRY)).toMatchObject({ ...ENTRY, rights: "excerpts", unknown: {} });
  });

  it.each<[string, Record<string, unknown>]>([
    ["an unknown key", { colour: "red" }],
    ["a title that is left out rather than null", { title: undefined }],
    ["an empty title", { title: "" }],
    ["a reliability of 1", { reliability: "1" }],
    ["a reliability of G", { reliability: "G" }],
    ["other rights", { rights: "all" }],
    ["a reason for a field that cannot be null", { unknown: { descriptor: "Why not." } }],
    ["an origin without a basis", { origin: { id: "osk", name: "Osk Courier" } }],
    ["an id with a capital", { id: "Bridge" }],
    ["an id with a point", { id: "bridge.2" }],
  ])("refuses %s", (_what, change) => {
    expect(sourceEntrySchema.safeParse({ ...ENTRY, ...change }).success).toBe(false);
  });
});

describe("published", () => {
  const problemsOf = (published: string) => {
    const text = stringify([{ ...ENTRY, published }]);
    const result = parseYaml({ path: "sources.yaml", text }, sourceEntriesSchema);
    return result.ok ? [] : result.problems.map(({ message, hint }) => `${message} ${hint}`);
  };

  it.each(["2031-02-22", "2031-02-22 (invented)", "22 February 2031", "Winter 2031"])("takes %j", (day) => {
    expect(problemsOf(day)).toEqual([]);
  });

  it.each([
    ["2031-02-22T09:00:00Z", "Write it so: published: 2031-02-22"],
    ["2031-02-22T09Z", "Write the day alone"],
    ["2031-02-22 09:00", "Write it so: published: 2031-02-22"],
    ["22 February 2031, 9:00 am", "Write it so: published: 2031-02-22"],
    ["Tuesday at 9:00", "Write the day alone, as it was where the article appeared."],
  ])("refuses %j, and says how the day is written", (time, remedy) => {
    expect(problemsOf(time)).toEqual([expect.stringContaining("expected a day without a time of day")]);
    expect(problemsOf(time)[0]).toContain(remedy);
  });
});

describe("sourceEntriesSchema", () => {
  it("wants at least one source", () => {
    expect(sourceEntriesSchema.safeParse([]).success).toBe(false);
    expect(sourceEntriesSchema.safeParse([ENTRY]).success).toBe(true);
  });
});
