import { describe, expect, it } from "vitest";
import { findShares } from "../../../src/language/quantity/find-shares.ts";

const shares = (text: string) => findShares(text).map(({ share, noun }) => [share, noun]);

describe("findShares(text)", () => {
  it.each([
    ["Dozens of soldiers left.", [["dozens", "soldiers"]]],
    ["Scores of soldiers left.", [["scores", "soldiers"]]],
    ["A handful of soldiers left.", [["a few", "soldiers"]]],
    ["A few soldiers left.", [["a few", "soldiers"]]],
    ["Few soldiers left.", [["few", "soldiers"]]],
    ["Half of the troops left.", [["part 0.5", "troops"]]],
    ["A third of the troops left.", [["part 0.333333333333", "troops"]]],
    [
      "They saw a third of the troops, and third of the tanks.",
      [
        ["part 0.333333333333", "troops"],
        ["part 0.333333333333", "tanks"],
      ],
    ],
    ["Most of the troops left.", [["most", "troops"]]],
    ["The majority of the troops left.", [["most", "troops"]]],
    ["Some of the troops left.", [["some", "troops"]]],
    ["All of the troops left.", [["all", "troops"]]],
    ["Every soldier left.", [["all", "soldier"]]],
    ["Several were wounded.", [["several", null]]],
  ])("reads %s", (text, expected) => {
    expect(shares(text)).toEqual(expected);
  });

  it.each([
    ["a hedge", "Some 40 soldiers left."],
    ["idioms", "Above all, they did not see each other at all."],
    ["a bound", "As many as 40 soldiers left."],
    ["a limit, which is another rule’s", "Not all soldiers left."],
  ])("finds nothing in %s", (_case, text) => {
    expect(shares(text)).toEqual([]);
  });
});
