import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../src/language/words/find-quotations.ts";

const wordsOf = (text: string): readonly string[] => findQuotations(text).map(({ words }) => words);

describe("findQuotations(text)", () => {
  it.each([
    ["It is “worn thin”, he says.", ["worn thin"]],
    ["It is “worn” and “thin”.", ["worn", "thin"]],
    ["“They speak of ‘rust’ there”.", ["They speak of ‘rust’ there"]],
    ["“They speak of “rust” there” now.", ["They speak of “rust” there"]],
    ["It is „worn thin“, he says.", ["worn thin"]],
    ["It is ”worn thin”, he says.", ["worn thin"]],
    ["It is «worn thin», »worn« or ‹thin›.", ["worn thin", "worn", "thin"]],
    ['It is "worn thin" and "wet".', ["worn thin", "wet"]],
    ["It is ‘the hull’s rust’, he says.", ["the hull’s rust"]],
    ["It is 'the hull's rust', he says.", ["the hull's rust"]],
    ["It is `worn thin', he says.", ["worn thin"]],
    ["It is 「worn thin」.", ["worn thin"]],
  ])("finds the words in: %s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ["It is “worn thin, he says.", ["worn thin, he says."]],
    ['It is "worn thin, he says.', ["worn thin, he says."]],
    ["It is “worn “thin, he says.", ["worn ", "thin, he says."]],
  ])("takes all that follows a mark that is not closed: %s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    "The hull’s plates and the guards’ hut are wet.",
    "The hull's plates and the guards' hut are wet.",
    "In the ’90s it was dry, and the guards’ hut too.",
    'A pipe of 5" and one of 7".',
    "A pair of marks: “”, “…”.",
  ])("finds none in: %s", (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it("says where the words begin", () => {
    expect(findQuotations("It is “worn” and 'thin'.")).toEqual([
      { start: 7, words: "worn" },
      { start: 18, words: "thin" },
    ]);
  });
});
