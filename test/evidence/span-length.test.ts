import { describe, expect, it } from "vitest";
import { spanLength } from "../../src/evidence/span-length.ts";

describe("spanLength(quote, words)", () => {
  it.each<readonly [what: string, quote: string, words: readonly string[], length: number]>([
    ["as many as the quote has", "the old bridge", ["the", "old", "bridge"], 14],
    ["its marks with it", "the “old” bridge,", ["the", "old", "bridge"], 17],
    ["no white space around it", "  the bridge ", ["the", "bridge"], 10],
    ["one more for a soft hyphen of the article", "the bridge", ["the", "bri\u00addge"], 11],
    ["none for a soft hyphen of the quote", "the bri\u00addge", ["the", "bridge"], 10],
    ["one less for a ligature of the article", "five bridges", ["\ufb01ve", "bridges"], 11],
    ["one for a letter beyond the basic plane", "the 𝒜 bridge", ["the", "𝒜", "bridge"], 12],
  ])("takes %s", (_what, quote, words, length) => {
    expect(spanLength(quote, words)).toBe(length);
  });
});
