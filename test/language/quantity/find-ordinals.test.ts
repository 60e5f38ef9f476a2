import { describe, expect, it } from "vitest";
import { findOrdinals } from "../../../src/language/quantity/find-ordinals.ts";

describe("findOrdinals(text)", () => {
  it.each<[string, string[]]>([
    ["the first and the third brigade", ["first = #1", "third = #3"]],
    ["the 82nd, the 3rd and the 1,000th", ["82nd = #82", "3rd = #3", "1,000th = #1000"]],
    [
      "the twenty-first, the fiftieth, the two hundredth",
      ["twenty-first = #21", "fiftieth = #50", "two hundredth = #200"],
    ],
    [
      "twice as many; thrice; doubled, tripled, halved",
      ["twice = ×2", "thrice = ×3", "doubled = ×2", "tripled = ×3", "halved = ÷2"],
    ],
    [
      "three times as many, 4 times, tenfold, a five-fold rise",
      ["three times = ×3", "4 times = ×4", "tenfold = ×10", "five-fold = ×5"],
    ],
    ["both sides, both of the banks, both left", ["both = both", "both = both", "both = both"]],
    ["both the unit and its guns", []],
    ["for a second", []],
    ["a second time", ["second = #2"]],
    ["40 men in 3 lines, manifold, once", []],
  ])("reads %s", (text, expected) => {
    expect(findOrdinals(text).map(({ text: words, key }) => `${words} = ${key}`)).toEqual(expected);
  });
});
