import { describe, expect, it } from "vitest";
import { alignWords } from "../../src/evidence/align-words.ts";

const dear = (cost: number) => (word: string, other: string) => (word === other ? 0 : cost);

describe("alignWords(from, to, replaceCost)", () => {
  it.each<readonly [cost: number, pairs: readonly (readonly [string, string])[], total: number]>([
    [1.5, [["old", "new"]], 1.5],
    [2, [["old", "new"]], 2],
    [
      2.5,
      [
        ["", "new"],
        ["old", ""],
      ],
      2,
    ],
  ])(
    "replaces a word at a cost of %d rather than adding and leaving out, unless that is cheaper",
    (cost, pairs, total) => {
      expect(alignWords(["the", "old", "bridge"], ["the", "new", "bridge"], dear(cost))).toEqual({
        cost: total,
        pairs,
      });
    },
  );

  it("costs nothing where the rows are the same, and a word each where one is empty", () => {
    expect(alignWords(["the", "bridge"], ["the", "bridge"], dear(1))).toEqual({ cost: 0, pairs: [] });
    expect(alignWords([], [], dear(1))).toEqual({ cost: 0, pairs: [] });
    expect(alignWords(["the", "bridge"], [], dear(1)).cost).toBe(2);
    expect(alignWords([], ["the", "bridge"], dear(1)).pairs).toEqual([
      ["", "the"],
      ["", "bridge"],
    ]);
  });
});
