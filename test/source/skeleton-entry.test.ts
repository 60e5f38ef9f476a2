import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/parse-yaml.ts";
import { skeletonEntry } from "../../src/source/skeleton-entry.ts";
import { PROVENANCE_FIELDS, sourceEntriesSchema } from "../../src/source/source-entry.ts";

function read(text: string) {
  const result = parseYaml({ path: "sources.yaml", text }, sourceEntriesSchema);
  return result.ok ? result.parsed.value : result.problems;
}

describe("skeletonEntry(id)", () => {
  it("is an entry that fits the register, says of every blank that the file does not say, and invents nothing", () => {
    expect(read(skeletonEntry("bridge"))).toMatchObject([
      {
        id: "bridge",
        title: null,
        author: null,
        publisher: null,
        published: null,
        url: null,
        unknown: Object.fromEntries(PROVENANCE_FIELDS.map((field) => [field, "The file does not say."])),
        descriptor: "Not yet described.",
        provenance: "Nothing is known beyond the file itself.",
        origin: {
          id: "bridge",
          name: "Not yet looked for",
          basis: "No other source has been compared with it.",
        },
        reliability: "F",
        reliabilityBasis: "Not yet judged.",
        rights: "excerpts",
      },
    ]);
  });

  it.each(["2031", "null", "true", "1e5", "0x1f", "bridge-2"])("keeps the id %s a text", (id) => {
    expect(read(skeletonEntry(id))).toMatchObject([{ id, origin: { id } }]);
  });

  it("can follow another entry in one file", () => {
    expect(read(skeletonEntry("one") + skeletonEntry("two"))).toMatchObject([{ id: "one" }, { id: "two" }]);
  });
});
