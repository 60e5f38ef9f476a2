import { describe, expect, it } from "vitest";
import { placesOf } from "../../src/evidence/find-quote.ts";
import { shortestContext } from "../../src/evidence/shortest-context.ts";

describe("shortestContext(passage, place)", () => {
  it.each([
    [
      "one word before settles it",
      "The old gate and the new gate were shut.",
      "gate",
      ["old gate", "new gate"],
    ],
    ["one word after settles it", "the gate opened, the gate closed", "gate", ["gate opened", "gate closed"]],
    [
      "three words are needed",
      "on the west side of it and on the east side of it",
      "side of it",
      ["west side of it", "east side of it"],
    ],
    [
      "three words on one side are needed",
      "one a b gate a b c two a b gate a b c",
      "gate",
      ["one a b gate", "two a b gate"],
    ],
    ["three words do not settle it", "a b c d e f g a b c d e f g", "d", [undefined, undefined]],
  ])("where %s", (_case, passage, quote, expected) => {
    expect(placesOf(passage, quote).map((place) => shortestContext(passage, place))).toEqual(expected);
  });

  it("gives words that stand once", () => {
    const passage = "The old gate and the new gate were shut.";
    for (const place of placesOf(passage, "gate")) {
      expect(placesOf(passage, shortestContext(passage, place) ?? "")).toHaveLength(1);
    }
  });
});
