import { describe, expect, it } from "vitest";
import { repeatedNumbers } from "../../src/claim/repeated-numbers.ts";

const briefing = (slug: string, text: string) => {
  const path = `data/${slug}/briefing.yaml`;
  return { slug, files: new Map([["briefing.yaml", { path, text }]]) };
};

describe("repeatedNumbers(briefings)", () => {
  it("lets briefings pass that have numbers of their own, and those whose plan cannot be read", () => {
    const briefings = [
      briefing("dam", "number: EX-1\n"),
      briefing("weir", "number: EX-2\n"),
      briefing("levy", "number: [\n"),
      briefing("lock", "title: Lock\n"),
      { slug: "gate", files: new Map() },
    ];
    expect([...repeatedNumbers(briefings)]).toEqual([]);
  });

  it("tells of a number twice at both, whatever its case, and names the other", () => {
    const found = repeatedNumbers([
      briefing("dam", "title: Dam\nnumber: EX-1\n"),
      briefing("levy", "number: EX-2\n"),
      briefing("weir", "number: ex-1\n"),
    ]);
    expect([...found]).toMatchObject([
      [
        "dam",
        {
          file: "data/dam/briefing.yaml",
          line: 2,
          column: 9,
          rule: "references-resolve",
          message: "The briefing “weir” has the number “ex-1” too.",
        },
      ],
      [
        "weir",
        {
          file: "data/weir/briefing.yaml",
          line: 1,
          message: "The briefing “dam” has the number “EX-1” too.",
        },
      ],
    ]);
  });
});
