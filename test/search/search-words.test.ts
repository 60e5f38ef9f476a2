import { describe, expect, it } from "vitest";
import { searchWords } from "../../src/search/search-words.ts";

const folded = (text: string): readonly string[] => searchWords(text).map((word) => word.folded);

describe("searchWords(text)", () => {
  it.each([
    ["Ain al-Asad", ["ain", "asad"]],
    ["Aïn Al Asad", ["ain", "asad"]],
    ["Iraq’s bases, Iraq's base", ["iraq", "bases", "iraq", "base"]],
    ["the Ba’ath party", ["the", "baath", "party"]],
    ["2,500 of 1.5 million in 2026.", ["2500", "of", "1.5", "million", "in", "2026"]],
    ["al", ["al"]],
    ["عين الأَسَد", ["عين", "الاسد"]],
    ["— “…”", []],
  ])("reads “%s”", (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  it("says where each word stands", () => {
    const text = "At Iraq’s al-Asad.";
    expect(searchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "At",
      "Iraq’s",
      "Asad",
    ]);
  });
});
