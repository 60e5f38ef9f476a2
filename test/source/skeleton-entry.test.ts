import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { isOriginJudged, isPlaceholder } from "../../src/source/placeholder.ts";
import { skeletonEntry } from "../../src/source/skeleton-entry.ts";
import { PROVENANCE_FIELDS, sourceEntriesSchema } from "../../src/source/source-entry.ts";

/** YAML would read it as a number without its quotation marks. */
const KEY = "12e456789012";

function read(text: string) {
  const result = parseYaml({ path: "sources.yaml", text }, sourceEntriesSchema);
  return result.ok ? result.parsed.value : result.problems;
}

describe("skeletonEntry(id, readingOf)", () => {
  it("is an entry that fits the register, says of every blank that nobody has looked, and invents nothing", () => {
    expect(read(skeletonEntry("bridge", KEY))).toMatchObject([
      {
        id: "bridge",
        title: null,
        author: null,
        publisher: null,
        published: null,
        url: null,
        unknown: Object.fromEntries(PROVENANCE_FIELDS.map((field) => [field, "Not yet looked for."])),
        descriptor: "Not yet described.",
        provenance: "Not yet looked into.",
        origin: {
          id: "bridge",
          name: "Not yet looked for",
          basis: "Not yet compared with the other sources.",
        },
        reliability: "F",
        reliabilityBasis: "Not yet judged.",
        readingOf: KEY,
        rights: "excerpts",
      },
    ]);
  });

  it.each(["2031", "null", "true", "1e5", "0x1f", "bridge-2"])("keeps the id %s a text", (id) => {
    expect(read(skeletonEntry(id, KEY))).toMatchObject([{ id, origin: { id } }]);
  });

  it.each([
    ["2031-02-22T09:00:00Z", "2031-02-22"],
    ["2031-02-22T00:30:00+03:00", "2031-02-22"],
    ["2031-02-22 09:00", "2031-02-22"],
    ["22 February 2031, 9:00 am", "2031-02-22"],
    ["2031-02-22", "2031-02-22"],
    ["Winter 2031", "Winter 2031"],
  ])("keeps of %j the day, as the article has it", (published, day) => {
    expect(read(skeletonEntry("bridge", KEY, { published }))).toMatchObject([{ published: day }]);
  });

  it("can follow another entry in one file", () => {
    expect(read(skeletonEntry("one", KEY) + skeletonEntry("two", KEY))).toMatchObject([
      { id: "one" },
      { id: "two" },
    ]);
  });
});

describe("isPlaceholder(text)", () => {
  it("knows every text that ingest writes in the place of a person", () => {
    const [entry] = sourceEntriesSchema.parse(read(skeletonEntry("bridge", KEY)));
    const { descriptor, provenance, origin, reliabilityBasis, unknown } = entry!;
    for (const text of [
      descriptor,
      provenance,
      origin.name,
      origin.basis,
      reliabilityBasis,
      ...Object.values(unknown),
    ]) {
      expect([text, isPlaceholder(text)]).toEqual([text, true]);
    }
    expect(isOriginJudged(entry!)).toBe(false);
  });

  it.each(["not yet judged", "Not yet judged.", "Not  yet looked for.."])("knows %j again", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(["Not yet judged by a court.", "Nothing is known beyond the file itself.", ""])(
    "lets %j pass",
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );

  it.each(["name", "basis"])("takes an origin for judged only where its %s is a person's", (field) => {
    const origin = { id: "osk", name: "The council", basis: "It says so." };
    expect(isOriginJudged({ origin })).toBe(true);
    expect(isOriginJudged({ origin: { ...origin, [field]: "Not yet looked for" } })).toBe(false);
  });
});
